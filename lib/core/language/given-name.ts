/** A given name and the gender it is usually borne with; null where both are usual. */
export interface GivenName {
  readonly form: string;
  readonly gender: 'male' | 'female' | null;
}
