import type { DomAccess } from './dom-access';

/** The innermost element that holds all of `nodes`, or `fallback` where there are none. Each element is passed once. */
export const commonRoot = (nodes: readonly Node[], fallback: Element, dom: DomAccess): Element => {
  const [head, ...rest] = nodes;
  if (head === undefined) return fallback;
  const above: Element[] = [];
  for (let at = dom.parent(head); at !== null; at = dom.parent(at)) above.push(at);
  const levels = new Map(above.map((element, level) => [element, level]));
  const passed = new Set<Element>();
  let highest = 0;
  for (const node of rest) {
    let at = dom.parent(node);
    while (at !== null && !levels.has(at) && !passed.has(at)) {
      passed.add(at);
      at = dom.parent(at);
    }
    if (at !== null) highest = Math.max(highest, levels.get(at) ?? 0);
  }
  return above[highest] ?? fallback;
};
