/** A pronoun; `gender: null` where it does not tell, `thing` where it means no person. */
export interface Pronoun {
  readonly form: string;
  readonly person: 1 | 2 | 3;
  readonly many: boolean;
  readonly gender: 'male' | 'female' | 'thing' | null;
}

/** A possessive; `of`: the form of the pronoun that means the owner. */
export interface Possessive {
  readonly form: string;
  readonly of: string;
}
