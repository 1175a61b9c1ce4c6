const EDGE_PX = 72;
const STEP_PX = 9;

/** What scrolls a part of the page: a part of its own, or the page. */
function scrollerOf(element: Element): Element {
  for (let one = element.parentElement; one; one = one.parentElement) {
    const isScrolling = /auto|scroll/.test(getComputedStyle(one).overflowY);
    if (isScrolling && one.scrollHeight > one.clientHeight) return one;
  }
  return document.documentElement;
}

/** Brings to light what lies beyond the edge to which the pointer has come; once for each frame. */
export function scrollAtEdge(element: Element, clientY: number) {
  const scroller = scrollerOf(element);
  const { top, bottom } = scroller.getBoundingClientRect();
  if (clientY < Math.max(0, top) + EDGE_PX) scroller.scrollBy(0, -STEP_PX);
  else if (clientY > Math.min(innerHeight, bottom) - EDGE_PX) scroller.scrollBy(0, STEP_PX);
}
