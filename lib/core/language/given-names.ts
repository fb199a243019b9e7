/** Given names and the gender they are usually borne with; null where both are usual. A row for thousands of them. */
export interface GivenNames {
  readonly gender: 'male' | 'female' | null;
  readonly forms: readonly string[];
}
