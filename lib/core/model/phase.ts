/** How far a reading is, in order: the article is taken off the page, its words are read, what was found is marked there. */
export const PHASES = ['page', 'words', 'marks'] as const;
export type Phase = (typeof PHASES)[number];
