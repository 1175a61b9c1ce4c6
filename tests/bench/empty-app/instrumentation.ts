/** The empty app does nothing by itself; without this file it would start ours. */
export function register(): void {}
