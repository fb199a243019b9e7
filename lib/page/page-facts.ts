import { type DomAccess, elementsIn } from './dom-access';

/** An element and its place among all elements of the page. */
export interface Placed {
  readonly element: Element;
  readonly order: number;
}

/** A `<time>` or a thing marked up as a date. `property`: its `itemprop`, lower case, or empty. */
export interface TimeFact extends Placed {
  readonly stated: string;
  readonly property: string;
}

/** What a page says of itself in its markup, gathered in one pass over its elements. */
export interface PageFacts {
  readonly jsonLd: readonly string[];
  /** `name`, `property` or `itemprop` of a `<meta>`, lower case → its contents in order. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  readonly times: readonly TimeFact[];
  /** The `<h1>` of the page. */
  readonly headings: readonly Placed[];
  /** Elements marked up as an author: `itemprop`, `rel`. */
  readonly authors: readonly Element[];
  readonly canonical: string | null;
  readonly title: string | null;
  readonly language: string | null;
}

/** More than these are lists of other articles. */
const MOST_TIMES = 200;
const MOST_HEADINGS = 50;
const MOST_CONTENTS = 50;

/** Gathers the facts below a document's `root`. Elements are visited once; what a script or a style holds is not read, JSON-LD aside. */
export const pageFacts = (root: Element, dom: DomAccess): PageFacts => {
  const jsonLd: string[] = [];
  const meta = new Map<string, string[]>();
  const times: TimeFact[] = [];
  const headings: Placed[] = [];
  let order = 0;
  const authors: Element[] = [];
  let canonical: string | null = null;
  let title: string | null = null;
  for (const element of elementsIn(root, dom)) {
    order += 1;
    const tag = dom.tag(element);
    const property = dom.attribute(element, 'itemprop')?.toLowerCase() ?? '';
    if (tag === 'meta') addMeta(meta, element, dom);
    else if (tag === 'script') {
      const type = dom.attribute(element, 'type')?.toLowerCase() ?? '';
      if (type.includes('ld+json')) jsonLd.push(dom.textContent(element));
    } else if (tag === 'title') title ??= dom.textContent(element);
    else if (tag === 'link') {
      if (dom.attribute(element, 'rel')?.toLowerCase() === 'canonical')
        canonical ??= dom.attribute(element, 'href');
    } else if ((tag === 'time' || property.startsWith('date')) && times.length < MOST_TIMES) {
      const stated = dom.attribute(element, 'datetime') ?? dom.attribute(element, 'content');
      const pubdate = dom.attribute(element, 'pubdate') === null ? '' : 'datepublished';
      times.push({
        element,
        order,
        stated: stated ?? dom.textContent(element).slice(0, 200),
        property: property || pubdate,
      });
    } else if (tag === 'h1' && headings.length < MOST_HEADINGS) headings.push({ element, order });
    else if (property === 'author' || dom.attribute(element, 'rel') === 'author') authors.push(element);
  }
  const language = dom.attribute(root, 'lang') ?? dom.attribute(root, 'xml:lang');
  return { jsonLd, meta, times, headings, authors, canonical, title, language };
};

const addMeta = (meta: Map<string, string[]>, element: Element, dom: DomAccess): void => {
  const content = dom.attribute(element, 'content');
  if (content === null || content.trim() === '') return;
  for (const name of ['name', 'property', 'itemprop', 'http-equiv']) {
    const key = dom.attribute(element, name)?.trim().toLowerCase();
    if (!key) continue;
    const contents = meta.get(key);
    if (contents === undefined) meta.set(key, [content.trim()]);
    else if (contents.length < MOST_CONTENTS) contents.push(content.trim());
  }
};
