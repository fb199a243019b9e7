/** A form of address before a name, the gender it tells, and the office it is short for. */
export interface Honorific {
  readonly form: string;
  readonly gender: 'female' | 'male' | null;
  readonly title?: string;
}
