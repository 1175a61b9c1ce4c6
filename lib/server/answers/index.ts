import "server-only";

export { type Answer, answer, created, noContent } from "./answer";
export { answering } from "./answering";
export { notAllowed } from "./not-allowed";
export { publicRoute, route } from "./route";
