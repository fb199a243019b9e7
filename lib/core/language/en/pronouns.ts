import type { Possessive, Pronoun } from '../pronoun';

/** Pronouns that can be a source, and whom they can mean. */
export const PRONOUNS: readonly Pronoun[] = [
  { form: 'he', person: 3, many: false, gender: 'male' },
  { form: 'she', person: 3, many: false, gender: 'female' },
  { form: 'it', person: 3, many: false, gender: 'thing' },
  { form: 'they', person: 3, many: true, gender: null },
  { form: 'i', person: 1, many: false, gender: null },
  { form: 'we', person: 1, many: true, gender: null },
  { form: 'you', person: 2, many: false, gender: null },
  { form: 'who', person: 3, many: false, gender: null },
];

/** Owners of a source (*his office*), and the pronoun that means the same one. */
export const POSSESSIVES: readonly Possessive[] = [
  { form: 'his', of: 'he' },
  { form: 'her', of: 'she' },
  { form: 'its', of: 'it' },
  { form: 'their', of: 'they' },
  { form: 'my', of: 'i' },
  { form: 'our', of: 'we' },
  { form: 'your', of: 'you' },
];
