const ARTICLE = /^(the|an|a) /;

/** A name without article, case, full stops and kinds of apostrophe. */
const bare = (name: string): string =>
  name.normalize('NFC').toLowerCase().replace(/[’‘]/g, "'").replaceAll('.', '').trim().replace(ARTICLE, '');

/** Whether two names are the same but for article, case, full stops and apostrophes. */
export const sameName = (one: string, other: string): boolean => bare(one) === bare(other);
