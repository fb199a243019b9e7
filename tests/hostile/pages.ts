import { page, paragraphs } from './story';

/** A page that means harm, or was made by nobody who cared. */
export interface HostilePage {
  /** The difficulty, as the end of a sentence: «a page with …». */
  readonly name: string;
  readonly html: () => string;
  /** `reading`: the story is read all the same; `refusal`: the popup says why not; `either`: one of both. */
  readonly ends: 'reading' | 'refusal' | 'either';
  readonly headers?: Readonly<Record<string, string>>;
}

/** Names of a form's controls that hide the form's own properties from a script beside the page. */
const CLOBBERING = [
  ...['parentNode', 'attributes', 'tagName', 'nodeName', 'nodeType', 'textContent', 'innerHTML', 'children'],
  ...['childNodes', 'firstChild', 'nextSibling', 'firstElementChild', 'nextElementSibling', 'ownerDocument'],
  ...[
    'getAttribute',
    'hasAttribute',
    'removeAttribute',
    'querySelectorAll',
    'getElementsByTagName',
    'removeChild',
  ],
  ...[
    'id',
    'className',
    'style',
    'isConnected',
    'cloneNode',
    'remove',
    'closest',
    'matches',
    'getClientRects',
  ],
];

const controls = CLOBBERING.map((name) => `<input name="${name}">`).join('');

const nested = (depth: number, inside: string): string =>
  '<div>'.repeat(depth) + inside + '</div>'.repeat(depth);

export const HOSTILE: readonly HostilePage[] = [
  { name: 'no byte in it', html: () => '', ends: 'refusal' },
  {
    name: 'no body',
    html: () => '<!doctype html><title>Frames</title><frameset><frame></frameset>',
    ends: 'refusal',
  },
  {
    name: 'a body that a script has taken away',
    html: () => page({ after: '<script>document.body.remove()</script>' }),
    ends: 'refusal',
  },
  {
    name: 'a form around the article whose controls hide its properties',
    html: () => page({ body: `<form>${controls}${paragraphs(12)}</form>` }),
    ends: 'reading',
  },
  {
    name: 'such forms before, inside and after the article',
    html: () => {
      const form = `<form>${controls}</form>`;
      return page({ before: form, body: paragraphs(6) + form + paragraphs(6), after: form });
    },
    ends: 'reading',
  },
  {
    name: 'a hundred thousand elements',
    html: () => page({ after: `<div>${'<i>x</i>'.repeat(100_000)}</div>` }),
    ends: 'either',
  },
  {
    name: 'a hundred thousand elements inside the article',
    html: () => page({ body: paragraphs(12) + '<p><b>so</b> on</p>'.repeat(50_000) }),
    ends: 'either',
  },
  {
    name: 'five thousand nested boxes',
    html: () => page({ body: nested(5_000, paragraphs(12)) }),
    ends: 'either',
  },
  { name: 'five megabytes of text', html: () => page({ body: paragraphs(48_000) }), ends: 'either' },
  {
    name: 'one text of five megabytes',
    html: () => page({ body: `<p>${'All quiet on the quay. '.repeat(230_000)}</p>` }),
    ends: 'either',
  },
  {
    name: 'twenty thousand quotation marks that never close',
    html: () => page({ body: `${paragraphs(12)}<p>${'“ said '.repeat(20_000)}</p>` }),
    ends: 'reading',
  },
  {
    name: 'a policy that forbids all styles and scripts, and typed markup',
    html: () => page(),
    ends: 'reading',
    headers: { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" },
  },
  {
    name: 'a script that clears all highlights on every frame',
    html: () =>
      page({
        after:
          '<script>(function clear() { CSS.highlights.clear(); requestAnimationFrame(clear) })()</script>',
      }),
    ends: 'reading',
  },
  {
    name: 'a script that rewrites the article all the time',
    html: () =>
      page({
        after: `<script>setInterval(() => { for (const p of document.querySelectorAll('article p'))
          p.textContent = p.textContent + ' again' }, 20)</script>`,
      }),
    ends: 'either',
  },
  {
    name: 'a script that puts something beside the article all the time',
    html: () =>
      page({
        after: `<div id="ticker"></div><script>setInterval(() => { document.querySelector('#ticker').textContent =
          String(performance.now()) }, 5)</script>`,
      }),
    ends: 'reading',
  },
  {
    name: 'a script that throws out whatever is added to the document',
    html: () =>
      page({
        after: `<script>new MutationObserver((all) => { for (const { addedNodes } of all) for (const node of addedNodes)
          node.remove() }).observe(document.documentElement, { childList: true })</script>`,
      }),
    ends: 'reading',
  },
  {
    name: 'data about itself that is broken, deep, and says it is somebody else',
    html: () => {
      const deep = '{"@graph":['.repeat(2_000);
      const json = (text: string): string => `<script type="application/ld+json">${text}</script>`;
      return page({
        head: json(deep) + json('{"__proto__":{"x":1},"@type":"NewsArticle","author":{"name":{}}}'),
      });
    },
    ends: 'reading',
  },
];
