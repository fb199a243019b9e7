import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';

/** Draws into a document of its own and hands back the element that holds it. Later calls do not disturb earlier ones. */
export function rendered(child: ComponentChild): HTMLElement {
  const { document } = parseHTML('<!doctype html><html><body><div id="place"></div></body></html>');
  const place = document.getElementById('place') as HTMLElement;
  const before = globalThis.document;
  globalThis.document = document;
  try {
    render(child, place);
  } finally {
    globalThis.document = before;
  }
  return place;
}

/** The text that can be seen or heard, white space folded. */
export const said = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What each element that a selector finds says. */
export const each = (place: Element, selector: string): readonly string[] =>
  [...place.querySelectorAll(selector)].map(said);

/** Does to an element what a hand would: presses it, or what `type` says. Throws where there is none. */
export function press(element: Element | null | undefined, type = 'click'): void {
  if (!element) throw new Error('there is nothing to press');
  const event = element.ownerDocument.createEvent('Event');
  event.initEvent(type, true, true);
  element.dispatchEvent(event);
}
