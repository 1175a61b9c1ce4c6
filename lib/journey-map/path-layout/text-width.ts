const WIDE = /[ᄀ-ᇿ⺀-꓏ꥠ-꥿가-힣豈-﫿︰-﹏＀-｠￠-￦]|\p{Extended_Pictographic}/u;
const NARROW = /[ .,:;'’‘|!·ijlI()[\]]/;
const SLIM = /[frt-]/;
const SMALL = /[a-z0-9]/;
const BROAD = /[A-Z@%&mwMW—…+−~]/;

/** In em, on the wide side: whatever font draws the text, it stays within. */
function advanceOf(character: string): number {
  if (WIDE.test(character)) return 1;
  if (NARROW.test(character)) return 0.36;
  if (BROAD.test(character)) return 0.9;
  if (SLIM.test(character)) return 0.44;
  return SMALL.test(character) ? 0.61 : 0.72;
}

/** How many pixels a text takes at most. */
export function textWidth(text: string, size: number): number {
  let em = 0;
  for (const character of text) em += advanceOf(character);
  return em * size;
}
