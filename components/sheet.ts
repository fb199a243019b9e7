import type { ComponentChildren, VNode } from 'preact';
import type { Sheet } from '../lib/core/model/sheet';

/** What leads out of a card or can be pressed in it; a card has none of it (SAFETY T6). */
const PRESSED = /^(?:on.*|href|src|action|dangerouslySetInnerHTML)$/i;

const UNSAID: ReadonlySet<unknown> = new Set([undefined, null, false]);

/**
 * An element of components, drawn to plain JSON: what the page's script needs no component for. Components are called
 * as the functions that they are, so none may hold state, and properties go by the names of attributes. An element that draws nothing, or several, is refused.
 * @throws {Error} on anything that can be pressed or leads elsewhere: a card is read-only
 */
export function sheetOf(node: VNode): Sheet {
  const [sheet, ...more] = partsOf(node);
  if (sheet === undefined || typeof sheet === 'string' || more.length > 0) {
    throw new Error('a card is one element');
  }
  return sheet;
}

function partsOf(node: ComponentChildren): readonly (Sheet | string)[] {
  if (Array.isArray(node)) return node.flatMap(partsOf);
  if (typeof node === 'string' || typeof node === 'number') return [String(node)];
  if (typeof node !== 'object' || node === null) return [];
  const { type, props } = node as VNode<{ children?: ComponentChildren }>;
  if (typeof type === 'function') {
    return partsOf((type as (given: typeof props) => ComponentChildren)(props));
  }
  const { children, ...rest } = props;
  return [[String(type), attributesOf(rest), partsOf(children)]];
}

function attributesOf(props: object): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(props)) {
    if (UNSAID.has(value)) continue;
    if (PRESSED.test(name)) throw new Error(`a card has no ${name}`);
    attributes[name] = value === true ? '' : String(value);
  }
  return attributes;
}
