const ARTICLE = /^(the|an|a) /;
/** Forms of address that one gold leaves with the name and another does not. */
const ADDRESS = /^(sir|dame) /;

/** A name without article, case, full stops and kinds of apostrophe. */
const bare = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replaceAll('.', '')
    .trim()
    .replace(ARTICLE, '')
    .replace(ADDRESS, '');

/** Whether two names are the same but for article, *Sir* or *Dame*, case, full stops and apostrophes. */
export const sameName = (one: string, other: string): boolean => bare(one) === bare(other);
