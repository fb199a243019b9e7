const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements that begin and end a line of their own where nothing is known of the page's style. */
const BLOCK_TAGS = words(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol optgroup option p pre search section summary table tbody tfoot thead tr ul caption',
);

/** Cells stand in one line with a gap between them. */
const CELL_TAGS = words('td th');

/** Side matter by its element alone. */
const ASIDE_TAGS = words('nav footer aside');

const HEADING = /^h[1-6]$/;

export const isBlockTag = (tag: string): boolean => BLOCK_TAGS.has(tag);
export const isCellTag = (tag: string): boolean => CELL_TAGS.has(tag);
export const isAsideTag = (tag: string): boolean => ASIDE_TAGS.has(tag);
export const isHeadingTag = (tag: string): boolean => HEADING.test(tag);
