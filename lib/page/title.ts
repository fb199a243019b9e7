/** Marks between a title and the site's name; each with space around it, so that hyphenated words stay whole. */
const SEPARATORS = [' | ', ' – ', ' — ', ' - ', ' :: ', ' » ', ' • ', ' · ', ' / '];

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/**
 * A title without the site's name at its end (or its beginning). What is cut off must be the publisher's name, be part
 * of the host, or leave exactly the page's main heading: ` - ` alone also stands inside titles.
 */
export const cleanTitle = (
  title: string,
  { publisher, host, heading }: { publisher: string | null; host: string | null; heading: string | null },
): string => {
  const isSite = (part: string): boolean => {
    const name = bare(part.replace(/\.(?:com|org|net|co\.uk)$/i, ''));
    if (name === '') return true;
    if (publisher !== null && (bare(publisher) === name || bare(publisher) === `the${name}`)) return true;
    if (publisher !== null && `the${bare(publisher)}` === name) return true;
    const label = host === null ? '' : bare(host);
    return (
      label !== '' &&
      name.length > 2 &&
      (label.startsWith(name) || label.startsWith(name.replace(/^the/, '')))
    );
  };
  let rest = title;
  // Two rounds: `Title | Section | Site` has two names at its end, no title has more.
  for (let round = 0; round < 3; round += 1) {
    const cut = cutOnce(rest, isSite, heading);
    if (cut === rest) break;
    rest = cut;
  }
  return rest;
};

const cutOnce = (title: string, isSite: (part: string) => boolean, heading: string | null): string => {
  for (const separator of SEPARATORS) {
    const last = title.lastIndexOf(separator);
    const first = title.indexOf(separator);
    if (last < 0) continue;
    const front = title.slice(0, last).trim();
    if (front !== '' && isSite(title.slice(last + separator.length))) return front;
    if (heading !== null && bare(title.slice(0, first)) === bare(heading))
      return title.slice(0, first).trim();
    const back = title.slice(first + separator.length).trim();
    if (back !== '' && isSite(title.slice(0, first))) return back;
  }
  return title;
};
