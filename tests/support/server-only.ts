// Stands in for the package that throws outside Next.
export {};
