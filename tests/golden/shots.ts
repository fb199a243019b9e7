import { GALLERY, LOOKS, PAGES } from '../../scripts/sandbox/looks';

/** A golden picture: its name, what the sandbox is asked for, and the look. */
export interface Shot {
  readonly name: string;
  readonly query: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** What of it is kept; the whole page where nothing is said. */
  readonly part: string | undefined;
  readonly look: keyof typeof LOOKS;
}

const WIDE = { width: 900, height: 640 };

/** Articles with their marks, with popup, and the extension's own pages about one of them. */
const WINDOWS: readonly Omit<Shot, 'look' | 'part'>[] = [
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
  'kit',
  'page-options',
  'page-welcome',
  'popup-known',
  'popup-failure-failed',
  'card-person-known',
  'card-series-known',
  'card-issuer-known-folded',
  'card-hard',
  'report-read',
]);

/** States of the report that differ from the others in its workbench alone. */
const OF_THE_WORKBENCH: ReadonlySet<string> = new Set([
  'report-compared',
  'report-waiting',
  'report-refused',
  'report-failed',
]);

/** A thousand notes make a picture at which nobody looks. */
const NOT_KEPT = 'report-many';

/** The part of a state that is its own. */
function partOf(name: string): string | undefined {
  if (OF_THE_WORKBENCH.has(name)) return '.workbench';
  // One has the marks in the page beside it.
  return name.startsWith('card-') && name !== 'card-mixed' ? '.card' : undefined;
}

/** Every golden picture there is. */
export const SHOTS: readonly Shot[] = Object.keys(LOOKS).flatMap((look) =>
  [
    ...[...PAGES, ...GALLERY].map(({ name, query, viewport }) => ({ name, query: `?${query}`, viewport })),
    ...WINDOWS,
  ]
    .filter(({ name }) => name !== NOT_KEPT && (look === 'light' || IN_EVERY_LOOK.has(name)))
    .map((shot) => ({ ...shot, look, part: partOf(shot.name) })),
);
