import type { CaveatKind } from '../model/figure';

/**
 * How a caveat's words stand to what they are about.
 * `predicate`: it is their subject (`the toll [could not be verified]`); `object`: it follows them or, in a relative
 * clause, stands before them (`[disputes] that figure`, `a number that police [could not confirm]`); `behind`: the same
 * where only what follows counts, since the form is a noun too (`[questions] the figure`); `clause`: they speak of the
 * claim that they hang on (`[without offering evidence]`); `word`: they stand before a noun (`[unconfirmed] reports`).
 */
export type CaveatPlace = 'predicate' | 'object' | 'behind' | 'clause' | 'word';

/**
 * Words that cast doubt. In a form, `a|b` stands for either word; adverbs and `fillers` may stand between its words.
 * `needs`: what must follow within a few words for the form to mean it (`called the figure “inflated”`).
 */
export interface CaveatRow {
  readonly id: string;
  readonly kind: CaveatKind;
  readonly place: CaveatPlace;
  readonly forms: readonly string[];
  readonly needs?: readonly string[];
  /** What must stand within its subject (`the [true] figure is higher`). */
  readonly within?: readonly string[];
  /** Whether a `clause` may also stand before its figures (`[by its own count] it has 300 members`). */
  readonly ahead?: true;
  /** With which words the noun must begin (`[neither] figure could be verified`). */
  readonly only?: readonly string[];
}

/** Words by which somebody else vouches for a figure; `by` forms name them behind, the others before the verb. */
export interface CheckRow {
  readonly id: string;
  readonly place: 'predicate' | 'object';
  readonly forms: readonly string[];
}

/** A noun by which a text speaks again of figures it gave. */
export interface ClaimNoun {
  readonly forms: readonly string[];
  /** `one`: a single figure; `many`: several; `claim`: whatever somebody said, with its figures. */
  readonly means: 'one' | 'many' | 'claim';
  /** What kind of figure it can mean, where not any. */
  readonly of?: 'money' | 'share' | 'harm';
}

/**
 * Words that say what a figure counts, as of when or where; no doubt. `subject`: the figure or what means it is their
 * subject (`the toll [includes] …`); `behind`: they stand behind the figure; `date`, `name`: the same, with a date or a
 * name after them.
 */
export interface NoteRow {
  readonly id: string;
  readonly forms: readonly string[];
  readonly place: 'subject' | 'behind' | 'date' | 'name';
}

/** What is known of how a language sources figures and doubts them. */
export interface FigureSourcing {
  readonly caveats: readonly CaveatRow[];
  readonly checks: readonly CheckRow[];
  readonly claims: readonly ClaimNoun[];
  readonly notes: readonly NoteRow[];
  /** May stand between the words of a form. */
  readonly fillers: readonly string[];
  /** Words with which a noun for figures given before begins: `those`, `neither`. */
  readonly pointing: readonly string[];
  /** Of these, those that mean exactly two. */
  readonly pairs: readonly string[];
  /** Adjectives that pick one of several. */
  readonly ordinals: readonly {
    readonly form: string;
    readonly means: 'first' | 'last' | 'highest' | 'lowest';
  }[];
  /** Words that may stand before an object: `[every one of] the deaths`. */
  readonly before: readonly string[];
  /** Words alone that can mean a figure or claim just given. */
  readonly pronouns: readonly string[];
  /** Behind *it could not be confirmed*, these open what is meant. */
  readonly impersonal: readonly string[];
  /** Say that what follows has not happened, or may not have. */
  readonly undone: readonly string[];
  /** Sources that are nobody in particular and vouch for nothing. */
  readonly nobody: readonly string[];
  /** Forms of cue verbs that report figures without *that*, and never tell of a deed. */
  readonly giving: readonly string[];
  /** Of these, those behind which the speaker may stand: `…, said the ministry`. */
  readonly inverting: readonly string[];
  /** Behind a comma, these go on with what was said: `…, the port says, [up] from 400 at noon`. */
  readonly comparing: readonly string[];
  /** Cues of deeds: what they hold is done or meant to be done, and nobody is given for its figures. */
  readonly deeds: readonly string[];
  /** Cues by which somebody may vouch for what another said. */
  readonly vouching: readonly string[];
  /** Verbs that give a value, the words behind which it stands (`put turnout at 54%`), and those right before one of some units (`on 34%`). */
  readonly putting: {
    readonly verbs: readonly string[];
    readonly behind: readonly string[];
    readonly before: readonly string[];
    readonly units: readonly string[];
  };
  /** Nouns for data and the verbs with which they give figures: `data from the port show`, `the list names`. */
  readonly data: readonly { readonly nouns: readonly string[]; readonly verbs: readonly string[] }[];
  /** Verbs that foresee, and the measures that can be foreseen: `the bank sees growth of 2%`. */
  readonly foreseeing: { readonly verbs: readonly string[]; readonly nouns: readonly string[] };
  /** Verbs of counting, and the bodies whose trade it is: `the ministry recorded 300 cases`. */
  readonly counting: { readonly verbs: readonly string[]; readonly bodies: readonly string[] };
  /** Before *by*, these say whose figures they are: `300 deaths recorded by`. */
  readonly givenBy: readonly string[];
  /** Nouns for what asks many, and the words before them: `In a survey, 40% …`. */
  /** Those who were asked: a share of them is the survey's. */
  readonly asked: readonly string[];
  readonly surveys: { readonly before: readonly string[]; readonly nouns: readonly string[] };
  /** Verbs and adverbs of rise and fall. */
  readonly changes: { readonly up: readonly string[]; readonly down: readonly string[] };
  /** Say that the next figure says the last one again: `120 homes, [or] 25%`. */
  readonly again: readonly string[];
  /** Open the parts of a whole. */
  readonly including: readonly string[];
  /** Three words before a figure that adds up those before it. */
  readonly totals: readonly string[];
  /** Right before a figure, these say that it measures how exact another is: `a margin of error of 2 points`. */
  readonly margins: readonly string[];
  /** Behind a noun for what somebody said, these say what it is about: `a preliminary report [on] the crash`. */
  readonly topical: readonly string[];
  /** Near a figure, these say that it may be a part, a change, one of several, or of another time than its like elsewhere. */
  readonly apart: readonly string[];
  /** Openings with which a sentence carries on the figures of the one before. */
  readonly continuing: readonly string[];
}
