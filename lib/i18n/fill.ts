/** Puts names and numbers into a text that came ready from the server: "{name} 님". Unlike ICU it knows no plurals. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
