import type { Sheet } from '../core/model/sheet';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** A sheet as an element of `document`, in no place of it yet. Text is text: nothing is parsed. */
export function drawSheet(document: Document, [tag, attributes, parts]: Sheet, within = HTML): Element {
  const namespace = tag === 'svg' ? SVG : within;
  const element = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(
    ...parts.map((part) => (typeof part === 'string' ? part : drawSheet(document, part, namespace))),
  );
  return element;
}
