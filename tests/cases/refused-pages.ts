import type { FailureReason } from '../../lib/core/model/failure';

/** A page that is no article, and what the popup says of it. */
export interface RefusedPage {
  readonly name: string;
  readonly reason: FailureReason;
  /** What the server gives for it. */
  readonly type: string;
  readonly body: string;
  /** The path it stands at. */
  readonly path: string;
}

const HTML = 'text/html; charset=utf-8';

const french = Array.from(
  { length: 8 },
  (_, i) =>
    `<p>Le conseil de la vallée a décidé hier, pour la ${i + 1}ᵉ fois, de garder le bac, et les habitants en sont contents.
    « Nous avons attendu longtemps », a dit le maire, qui était venu avec les enfants de son école.</p>`,
).join('');

/** A document of one empty page; the viewer mends what is missing. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF
`;

export const REFUSED: readonly RefusedPage[] = [
  {
    name: 'a list of links',
    reason: 'not-article',
    type: HTML,
    body: `<!doctype html><title>Front page</title><ul>${'<li><a href="#a">A headline</a></li>'.repeat(30)}</ul>`,
    path: '/front',
  },
  { name: 'an empty page', reason: 'not-article', type: HTML, body: '', path: '/empty' },
  {
    name: 'an article in French',
    reason: 'unsupported-language',
    type: HTML,
    body: `<!doctype html><html lang="fr"><title>Le bac reste</title><article><h1>Le bac reste</h1>${french}</article>`,
    path: '/french',
  },
  // What a page says of its language is not believed against its words.
  {
    name: 'an article in French that says it is English',
    reason: 'unsupported-language',
    type: HTML,
    body: `<!doctype html><html lang="en"><title>Le bac reste</title><article><h1>Le bac reste</h1>${french}</article>`,
    path: '/french-as-english',
  },
  { name: 'a PDF document', reason: 'pdf', type: 'application/pdf', body: PDF, path: '/report.pdf' },
];

/** Pages of the browsers themselves. */
export const OWN_PAGES = {
  chromium: ['chrome://version/', 'chrome://extensions/', 'about:blank'],
  firefox: ['about:support', 'about:addons', 'about:blank'],
} as const;
