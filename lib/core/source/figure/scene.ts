import type { ClaimNoun, FigureSourcing } from '../../language/figure-sourcing';
import type { Language } from '../../language/language';
import type { Quantity } from '../../model/figure';
import type { Span } from '../../model/span';
import { sentenceFrom, wordsOf } from '../../text/locate';
import type { Reading, Sentence } from '../../text/reading';
import type { Word } from '../../text/words';
import { type FormIndex, formIndex } from './form-index';

/** A run of words, as indexes into `reading.words`, end-exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A figure as those see it who ask where it comes from. */
export interface Counted extends Range {
  readonly span: Span;
  readonly quantity: Quantity;
  /** Indexes into `reading.sentences` and `reading.blocks`. */
  readonly sentence: number;
  readonly block: number;
  /** Whether it counts people who came to harm. */
  readonly harm: boolean;
  /** Who is given as its origin. */
  readonly source: Span | null;
  /** Figures of one claim share a number; -1: nobody claims it. */
  readonly claim: number;
}

/** A word with which a form can begin, and its sentence, as indexes. */
export interface Opening {
  readonly at: number;
  readonly sentence: number;
}

/** Finds noun phrases around a word; handed in, since they are the attributions' trade. */
export interface NounPhrases {
  /** The subject of the verb at a word, not before `floor`. */
  before(verb: number, floor: number): Range | null;
  /** The phrase that begins at a word, not beyond `limit`. */
  after(start: number, limit: number): Range | null;
}

/** All that is looked at to say where figures come from. */
export interface FigureScene {
  readonly reading: Reading;
  readonly rows: FigureSourcing;
  readonly index: SourcingIndex;
  /** In order of the text. */
  readonly figures: readonly Counted[];
  /** Words near figures with which a form of some table can begin. */
  readonly openings: readonly Opening[];
  readonly phrases: NounPhrases;
}

/** The rows of a language, indexed. */
export interface SourcingIndex {
  readonly caveats: FormIndex<FigureSourcing['caveats'][number]>;
  readonly checks: FormIndex<FigureSourcing['checks'][number]>;
  readonly notes: FormIndex<FigureSourcing['notes'][number]>;
  readonly claims: ReadonlyMap<string, ClaimNoun>;
  readonly fillers: ReadonlySet<string>;
  readonly casualties: ReadonlySet<string>;
  readonly apart: ReadonlySet<string>;
}

const known = new WeakMap<Language, SourcingIndex>();

/** The index of a language's rows; built once. */
export function sourcingIndexOf(language: Language): SourcingIndex {
  const made = known.get(language);
  if (made) return made;
  const { caveats, checks, notes, claims, fillers, apart } = language.figureSourcing;
  const index: SourcingIndex = {
    caveats: formIndex(caveats),
    checks: formIndex(checks),
    notes: formIndex(notes),
    claims: new Map(claims.flatMap((row) => row.forms.map((form) => [form, row] as const))),
    fillers: new Set(fillers),
    casualties: new Set(language.figures.casualties),
    apart: new Set(apart),
  };
  known.set(language, index);
  return index;
}

/** Words behind a figure among which harm is said: `12 [people were killed]`. */
const HARM_REACH = 5;

/** A figure with its place in the reading. `claim`: -1 where nobody claims it. */
export function counted(
  reading: Reading,
  found: { readonly span: Span; readonly quantity: Quantity },
  origin: { readonly source: Span | null; readonly claim: number },
): Counted {
  const { from, to } = wordsOf(reading, found.span);
  const sentence = sentenceFrom(reading, found.span.start);
  const { block, from: floor, to: limit } = reading.sentences[sentence] as Sentence;
  const { casualties } = sourcingIndexOf(reading.language);
  let harm = false;
  for (let at = Math.max(floor, from - 2); at < Math.min(limit, to + HARM_REACH) && !harm; at++)
    harm = casualties.has((reading.words[at] as Word).lower);
  const { source, claim } = origin;
  return { span: found.span, quantity: found.quantity, from, to, sentence, block, harm, source, claim };
}
