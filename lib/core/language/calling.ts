/** A common noun for one person, and the gender it tells; null where it tells none. */
export interface Calling {
  readonly form: string;
  readonly gender: 'male' | 'female' | null;
}
