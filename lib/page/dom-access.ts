/**
 * Reading the live DOM past what a page can put in the way: a `<form>` answers `form.parentNode` or `form.tagName`
 * with its control of that name, in an extension's isolated world as well (Chromium). The getters of the prototypes
 * cannot be named over, so they are taken once from a fresh element and called on every other.
 */
export interface DomAccess {
  isElement(node: Node): node is Element;
  /** Lower case name, `div`. */
  tag(element: Element): string;
  attribute(element: Element, name: string): string | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  parent(node: Node): Element | null;
  textContent(node: Node): string;
  /** A copy of the element alone, belonging to `target`. */
  copyInto(target: Document, element: Element): Element;
}

type Getter = (this: unknown) => unknown;

/** The getter that an untouched element has for a property, however deep in its prototypes it lies. */
const getterOf = (sample: object, name: string): Getter => {
  for (let at = Object.getPrototypeOf(sample); at !== null; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get !== undefined) return get;
  }
  // A document built in memory keeps some of these as plain properties, where no form can name them over.
  return function read(this: unknown) {
    return (this as Record<string, unknown>)[name];
  };
};

const ELEMENT = 1;

/** Makes the access for one document's elements. */
export const domAccess = (document: Document): DomAccess => {
  const sample = document.createElement('div');
  const type = getterOf(sample, 'nodeType');
  const name = getterOf(sample, 'localName');
  const first = getterOf(sample, 'firstChild');
  const next = getterOf(sample, 'nextSibling');
  const parent = getterOf(sample, 'parentNode');
  const text = getterOf(sample, 'textContent');
  const getAttribute = sample.getAttribute;
  const isElement = (node: Node): node is Element => type.call(node) === ELEMENT;
  return {
    isElement,
    tag: (element) => (name.call(element) as string).toLowerCase(),
    attribute: (element, attribute) => getAttribute.call(element, attribute),
    firstChild: (node) => (isElement(node) ? (first.call(node) as Node | null) : null),
    nextSibling: (node) => (isElement(node) ? next.call(node) : node.nextSibling) as Node | null,
    parent: (node) => {
      const above = (isElement(node) ? parent.call(node) : node.parentNode) as Node | null;
      return above !== null && isElement(above) ? above : null;
    },
    textContent: (node) => (text.call(node) as string | null) ?? '',
    copyInto: (target, element) => target.importNode(element, false),
  };
};

/** The elements inside `root` in document order, without itself. The tree must not change meanwhile. */
export function* elementsIn(root: Element, dom: DomAccess): Generator<Element, void, undefined> {
  let node: Node | null = dom.firstChild(root);
  while (node !== null) {
    if (dom.isElement(node)) yield node;
    let next: Node | null = dom.firstChild(node);
    for (let at: Node | null = node; next === null && at !== null && at !== root; at = dom.parent(at)) {
      next = dom.nextSibling(at);
    }
    node = next;
  }
}
