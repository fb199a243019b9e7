/**
 * `hidden`: nothing inside can be seen. `textless`: its own words cannot, those of elements inside may.
 * Asked from the outside in, so that a hidden ancestor need not be looked for.
 */
export type Sight = 'shown' | 'textless' | 'hidden';

export type SightOf = (element: Element) => Sight;

/** Whether an element begins and ends a line of its own. */
export type IsBlock = (element: Element) => boolean;

/** Further to the left or above than any layout would put what it means to show. */
const OFF_SCREEN = -900;

const NOTHING_LEFT = /^(?:rect\((?:0(?:px)?|1px)[ ,]+(?:0|1)(?:px)?|inset\((?:50|100)%)/;

interface Style {
  getPropertyValue(name: string): string;
}

/** Size and visibility are inherited and may be given back further in, as lists do that close the gaps of their items. */
const textlessByStyle = (style: Style): boolean =>
  /^(?:hidden|collapse)$/.test(style.getPropertyValue('visibility')) ||
  /^(?:0(?:px|pt|r?em|%)?|0?\.\d+px)$/.test(style.getPropertyValue('font-size'));

/** The tricks that take text out of sight and leave it laid out. Works on computed and on inline styles. */
const hiddenByStyle = (style: Style): boolean => {
  const is = (name: string): string => style.getPropertyValue(name);
  if (is('display') === 'none') return true;
  if (is('opacity') !== '' && Number.parseFloat(is('opacity')) < 0.02) return true;
  if (Number.parseFloat(is('text-indent')) < OFF_SCREEN) return true;
  if (!/^(?:absolute|fixed)$/.test(is('position'))) return false;
  if (NOTHING_LEFT.test(is('clip')) || NOTHING_LEFT.test(is('clip-path'))) return true;
  if (Number.parseFloat(is('left')) < OFF_SCREEN || Number.parseFloat(is('top')) < OFF_SCREEN) return true;
  return (
    /^(?:hidden|clip)$/.test(is('overflow')) &&
    Number.parseFloat(is('width')) <= 1 &&
    Number.parseFloat(is('height')) <= 1
  );
};

/** A single letter hidden from screen readers only is a drop cap whose word is read out elsewhere: it is seen. */
const hiddenByAttribute = (attribute: (name: string) => string | null, text: () => string): boolean =>
  attribute('hidden') !== null || (attribute('aria-hidden') === 'true' && text().trim().length !== 1);

/**
 * Sight as the browser computes it. Needs a laid out document; past clobbering by forms, since it calls the
 * prototypes' functions. Some pages keep their whole body out of sight until a script of theirs has run, for good
 * where it never does: then the body's own style says nothing, and the visibility that all inherit from it neither.
 */
export const computedSight = (view: Window & typeof globalThis): SightOf => {
  const { getAttribute, checkVisibility } = view.Element.prototype;
  const text = Object.getOwnPropertyDescriptor(view.Node.prototype, 'textContent')?.get;
  const { body } = view.document;
  const waits = body !== null && view.getComputedStyle(body).visibility !== 'visible';
  return (element) => {
    if (element === body) return 'shown';
    const style = view.getComputedStyle(element);
    // An element with `display: contents` has no box of its own; its children show all the same.
    if (!checkVisibility.call(element) && style.display !== 'contents') return 'hidden';
    const read = (): string => (text?.call(element) as string | null) ?? '';
    if (hiddenByAttribute((name) => getAttribute.call(element, name), read)) return 'hidden';
    if (hiddenByStyle(style)) return 'hidden';
    return !waits && textlessByStyle(style) ? 'textless' : 'shown';
  };
};

/** Block or not, as the browser computes it. A floated or lifted letter is part of its word, whatever box it gets. */
export const computedBlock =
  (view: Window & typeof globalThis): IsBlock =>
  (element) => {
    const style = view.getComputedStyle(element);
    if (style.float !== 'none' || style.position === 'absolute' || style.position === 'fixed') return false;
    return !/^(?:inline|contents|none|ruby|table-cell|math)/.test(style.display);
  };

/** The declarations of a `style` attribute. Cut by hand: no parser of CSS is loaded on the command line. */
const inlineStyle = (source: string): Style => {
  const values = new Map<string, string>();
  for (const declaration of source.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const value = declaration.slice(colon + 1).replace('!important', '');
    values.set(declaration.slice(0, colon).trim().toLowerCase(), value.trim().toLowerCase());
  }
  return { getPropertyValue: (name) => values.get(name) ?? '' };
};

/**
 * Sight as far as attributes and inline style declare it: for documents that are never laid out. What is inherited
 * is not computed here, so an element without words of its own counts as hidden with all that is in it.
 */
export const declaredSight: SightOf = (element) => {
  const declared = element.getAttribute('style');
  const style = declared === null ? null : inlineStyle(declared);
  const hidden =
    hiddenByAttribute(
      (name) => element.getAttribute(name),
      () => element.textContent ?? '',
    ) ||
    (style !== null && (hiddenByStyle(style) || textlessByStyle(style)));
  return hidden ? 'hidden' : 'shown';
};
