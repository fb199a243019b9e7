/** Words beside those of `body-kinds.ts` that end the name of a body or a place, never that of a person. */
export const BODY_ENDINGS = [
  'laboratory',
  'nations',
  'schools',
  'rescue',
  'transportation',
  'project',
  'reserve',
  'street',
  'road',
  'avenue',
  'bridge',
  'river',
  'island',
  'county',
  'park',
  'kong',
];
