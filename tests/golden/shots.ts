import { GALLERY, LOOKS } from '../../scripts/sandbox/looks';

/** A golden picture: its name, what the sandbox is asked for, and the look. */
export interface Shot {
  readonly name: string;
  readonly query: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** What of it is kept; the whole page where nothing is said. */
  readonly part?: string;
  readonly look: keyof typeof LOOKS;
}

const WIDE = { width: 900, height: 640 };

/** Articles with their marks, with popup, and the extension's own pages about one of them. */
const WINDOWS: readonly Omit<Shot, 'look'>[] = [
  ['article', 'window?bare&seen&page=sample&walk=2'],
  ['article-with-popup', 'window?bare&seen&page=sample&show=popup'],
  ['article-none', 'window?bare&seen&page=front-page-of-links&show=popup'],
  ['article-live', 'window?bare&seen&page=liveblog-post-by-fragment&walk=1'],
].map(([name = '', query = '']) => ({ name, query, viewport: WIDE }));

/**
 * What is kept in every look: one state of each kind of view, that with the most kinds of lines in it. The others differ
 * from it in content, not in style, and are kept in the light look alone.
 */
const IN_EVERY_LOOK: ReadonlySet<string> = new Set([
  'article',
  'article-with-popup',
  'popup-known',
  'popup-figures',
  'popup-corrected',
  'popup-failure-failed',
  'card-person-known',
  'card-series-known',
  'card-issuer-known',
  'card-hard',
]);

/** Every golden picture there is. */
export const SHOTS: readonly Shot[] = Object.keys(LOOKS).flatMap((look) =>
  [
    ...GALLERY.map(({ name, query, viewport }) => ({
      name,
      query: `?${query}`,
      viewport,
      // One has the marks in the page beside it.
      ...(name.startsWith('card-') && name !== 'card-mixed' ? { part: '.card' } : {}),
    })),
    ...WINDOWS,
  ]
    .filter(({ name }) => look === 'light' || IN_EVERY_LOOK.has(name))
    .map((shot) => ({ ...shot, look })),
);
