import "server-only";

const NOWHERE = "http://nowhere.invalid";

function parsed(text: string): URL | null {
  try {
    return new URL(text, NOWHERE);
  } catch {
    return null;
  }
}

/** One slash at the start: with two, or a backslash, browsers read the name of another host. */
const OF_THIS_SITE = /^\/(?![/\\])/;

/** Pages that lead to the sign-in themselves, and what is no page. */
const NOT_BACK_TO = /^\/(?:sign-in|setup|api)(?:\/|$)/;

/** Where to go after the sign-in: the page that was asked for if it is one of this site, else the first one. */
export function nextPath(asked: string | readonly string[] | undefined): string {
  if (typeof asked !== "string" || !OF_THIS_SITE.test(asked)) return "/";
  const url = parsed(asked);
  if (url?.origin !== NOWHERE || !OF_THIS_SITE.test(url.pathname)) return "/";
  if (NOT_BACK_TO.test(url.pathname)) return "/";
  return `${url.pathname}${url.search}`;
}
