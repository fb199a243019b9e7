/** Nouns for people, or for what they put out, that say nothing of who they are. */
export const VAGUE_GROUPS = [
  'people',
  'men',
  'women',
  'members',
  'users',
  'sources',
  'reports',
  'agencies',
  'authors',
  'others',
];
