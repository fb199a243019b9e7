/** A pronoun; `gender: null` where it does not tell, `thing` where it means no person. */
export interface Pronoun {
  readonly form: string;
  readonly person: 1 | 2 | 3;
  readonly many: boolean;
  readonly gender: 'male' | 'female' | 'thing' | null;
}
