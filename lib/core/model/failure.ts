/** Why a page could not be read; each has its own words in the catalogue. */
export type FailureReason =
  | 'not-article'
  | 'not-allowed'
  | 'pdf'
  | 'unsupported-language'
  | 'failed'
  | 'called-off'
  | 'closed';
