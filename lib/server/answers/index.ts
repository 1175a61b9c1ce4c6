import "server-only";

export { type Answer, answer, created, noContent } from "./answer";
export { answering } from "./answering";
export { notAllowed } from "./not-allowed";
export { refusalOfFields } from "./problem-of-error";
export { problemResponse } from "./refuse";
export { publicRoute, route } from "./route";
