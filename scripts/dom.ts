import { parseHTML } from 'linkedom';

/**
 * An HTML text as a document, without a browser. The parser builds what it is given and adds nothing, so a fragment
 * gets the frame that a browser would give it.
 */
export const documentOf = (html: string): Document => {
  const isWhole = /<html[\s>]/i.test(html.slice(0, 100_000)) && /<body[\s>]/i.test(html);
  if (isWhole) return parseHTML(html).document as unknown as Document;
  const bare = html.replace(/<\/?(?:html|body)(?:\s[^<>]{0,2000})?>|<!doctype[^<>]{0,500}>/gi, '');
  const [head, body] = parted(bare);
  return parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`)
    .document as unknown as Document;
};

/** A document without a `<body>` tag: what stands up to the end of the head, and the rest. */
const parted = (html: string): [string, string] => {
  const end = /<\/head\s{0,10}>/i.exec(html);
  if (!end) return ['', html.replace(/<head(?:\s[^<>]{0,2000})?>/i, '')];
  const head = html.slice(0, end.index).replace(/<head(?:\s[^<>]{0,2000})?>/i, '');
  return [head, html.slice(end.index + end[0].length)];
};
