import type { CaveatRow } from '../../language/figure-sourcing';
import type { CaveatKind } from '../../model/figure';
import type { Span } from '../../model/span';
import type { Reading, Sentence } from '../../text/reading';
import type { Word } from '../../text/words';
import { clauseAround } from './clause';
import type { FoundForm } from './form-index';
import { toldNear } from './forms-near';
import { figuresIn, lastBefore, meant, pronounAt, type Reference, referenceAt, sameClaim } from './reference';
import type { Counted, FigureScene } from './scene';
import { isOpen, objectOf, subjectOf } from './topic';

/** A doubt that the text casts, and the figures it is about. */
export interface Caveat {
  readonly span: Span;
  readonly kind: CaveatKind;
  readonly figures: readonly Counted[];
  readonly by: string;
}

/** How far behind *called the figure* the doubt may stand. */
const NEEDS = 9;
/** How far behind an adjective its noun may stand: `[unconfirmed] secondary radar data`. */
const NOUN = 4;
/** How far from a doubt its figures may stand within its sentence, in words. */
const REACH = 60;
/** How far a negation reaches: `nobody seriously [disputes]`. */
const NEGATED = 3;

type Found = FoundForm<CaveatRow>;

const lowerAt = (reading: Reading, at: number): string => reading.words[at]?.lower ?? '';

/** `nobody disputes`, `was not disputed`: what would be a doubt is the reverse. */
function isNegated({ reading }: FigureScene, { row, from }: Found, sentence: Sentence): boolean {
  if (row.kind !== 'disputed') return false;
  const opening = lowerAt(reading, from);
  if (opening === 'does' || opening === 'do' || opening === 'did' || opening.endsWith("n't")) return false;
  for (let at = from - 1; at >= sentence.from && at >= from - NEGATED; at--) {
    const { lower, kind } = reading.words[at] as Word;
    if (kind === 'mark') return false;
    if (reading.lexicon.negations.has(lower) || lower === 'nobody' || lower === 'no' || lower === 'none')
      return true;
  }
  return false;
}

const allowed = ({ row }: Found, reference: Reference | null): boolean =>
  row.only ? reference !== null && row.only.includes(reference.opening) : reference?.opening !== 'neither';

interface Scope {
  readonly figures: readonly Counted[];
  /** First and last word of what was read, besides the form itself. */
  readonly from: number;
  readonly to: number;
}

const scopeOf = (scene: FigureScene, reference: Reference, sentence: number): Scope => ({
  figures: meant(scene, reference, sentence),
  from: reference.from,
  to: reference.to,
});

/** Whether a subject holds a word that its form asks for: `the [true] figure`. */
function holdsWithin({ reading }: FigureScene, { row }: Found, { from, to }: Reference): boolean {
  if (!row.within) return true;
  for (let at = from; at < to; at++) if (row.within.includes(lowerAt(reading, at))) return true;
  return false;
}

/** The toll [could not be verified]: what the subject means, or figures that it names (`reports of 12 missing`). */
function ofPredicate(scene: FigureScene, found: Found, at: number, sentence: Sentence): Scope | null {
  const subject = subjectOf(scene, found.from, sentence);
  if (!subject || !allowed(found, subject) || !holdsWithin(scene, found, subject)) return null;
  // `It could not be confirmed whether …` is about what follows.
  if (subject.opening === 'it' && scene.rows.impersonal.includes(lowerAt(scene.reading, found.to)))
    return null;
  const inside = figuresIn(scene, subject.from, found.from);
  if (inside.length === 0) return scopeOf(scene, subject, at);
  return { figures: inside, from: subject.from, to: found.to };
}

/** [disputes] that figure; a figure that police [could not confirm]. */
function ofObject(scene: FigureScene, found: Found, at: number, sentence: Sentence): Scope | null {
  if (lowerAt(scene.reading, found.from - 1) === 'to') return null;
  const open =
    found.row.place === 'object' && (found.row.needs !== undefined || isOpen(scene, found.to, sentence.to));
  const behind =
    objectOf(scene, found.to, sentence.to) ??
    pronounAt(scene, found.to, sentence.to) ??
    (open ? subjectOf(scene, found.from, sentence, true) : null);
  if (!behind) return null;
  const { needs } = found.row;
  if (needs) {
    let to = Math.max(behind.to, found.to);
    const limit = Math.min(sentence.to, to + NEEDS);
    while (to < limit && !needs.includes(lowerAt(scene.reading, to))) to++;
    if (to >= limit) return null;
  }
  return scopeOf(scene, behind, at);
}

/** He said 300 had died [without offering evidence]; He [offered no evidence]. */
function ofClause(scene: FigureScene, found: Found, at: number, sentence: Sentence): Scope | null {
  const { reading, figures } = scene;
  const named = objectOf(scene, found.to, Math.min(sentence.to, found.to + NOUN));
  if (named) {
    const scope = scopeOf(scene, named, at);
    if (scope.figures.length > 0) return scope;
  }
  const apposition = subjectOf(scene, found.from, sentence, true);
  if (apposition?.noun) return scopeOf(scene, apposition, at);
  const own = { from: found.from, to: found.to };
  const before = figuresIn(scene, Math.max(sentence.from, found.from - REACH), found.from);
  if (before.length > 0) return { ...own, figures: sameClaim(before) };
  const behind = found.row.ahead ? figuresIn(scene, found.to, Math.min(sentence.to, found.to + REACH)) : [];
  if (behind.length > 0) return { ...own, figures: sameClaim([...behind].reverse()) };
  const opening = reading.words[sentence.from] as Word;
  const again = reading.lexicon.pronouns.has(opening.lower) || reading.lexicon.possessives.has(opening.lower);
  const last = figures[lastBefore(figures, sentence.from)];
  if (!again || !last || last.block !== sentence.block || at - last.sentence > 1 || !last.source) return null;
  const { from, to } = reading.sentences[last.sentence] as Sentence;
  return { ...own, figures: sameClaim(figuresIn(scene, Math.max(from, to - REACH), to)) };
}

/** [Unconfirmed] reports spoke of 12 missing; 12, [a provisional] count. */
function ofWord(scene: FigureScene, found: Found, at: number, sentence: Sentence): Scope | null {
  const { reading, index } = scene;
  let noun = found.to;
  const limit = Math.min(sentence.to, found.to + NOUN);
  while (noun < limit && !index.claims.has(lowerAt(reading, noun)) && describes(reading, noun)) noun++;
  if (noun >= limit || !index.claims.has(lowerAt(reading, noun))) return null;
  for (let start = found.from - 1; start >= sentence.from && start >= found.from - 3; start--) {
    const reference = referenceAt(scene, start, sentence.to);
    if (reference && reference.to > found.to) {
      const scope = scopeOf(scene, reference, at);
      const opening = reference.opening;
      if (opening === 'a' || opening === 'an' || (opening !== 'the' && scope.figures.length > 0))
        return scope;
    }
  }
  // `a disputed figure in the town` is somebody; `a preliminary figure of 300` is none.
  if (lowerAt(reading, noun) === 'figure' && lowerAt(reading, noun + 1) !== 'of') return null;
  const own = { from: found.from, to: noun + 1 };
  const topical = scene.rows.topical.includes(lowerAt(reading, noun + 1));
  const behind = topical ? [] : figuresIn(scene, noun, Math.min(sentence.to, noun + REACH));
  if (behind.length > 0) return { ...own, figures: behind };
  const before = figuresIn(scene, Math.max(sentence.from, found.from - REACH), found.from);
  return before.length > 0 ? { ...own, figures: sameClaim(before) } : null;
}

/** Whether a word can stand between an adjective and its noun. */
function describes({ words, lexicon }: Reading, at: number): boolean {
  const { kind, lower } = words[at] as Word;
  return (
    kind !== 'mark' && lower !== 'and' && !lexicon.auxiliaries.has(lower) && !lexicon.subordinators.has(lower)
  );
}

const SCOPES = {
  predicate: ofPredicate,
  object: ofObject,
  behind: ofObject,
  clause: ofClause,
  word: ofWord,
} as const;

/** The doubt that a form casts, or null where it is about no figure. */
function castBy(scene: FigureScene, found: Found, at: number, sentence: Sentence): Caveat | null {
  const { reading } = scene;
  if (isNegated(scene, found, sentence)) return null;
  const scope = SCOPES[found.row.place](scene, found, at, sentence);
  if (!scope || scope.figures.length === 0) return null;
  const parts = { from: Math.min(scope.from, found.from), to: Math.max(scope.to, found.to) };
  const clause = found.row.place === 'word' ? parts : clauseAround(reading, sentence, parts);
  const [first, last] = [reading.words[clause.from] as Word, reading.words[clause.to - 1] as Word];
  const span = { start: first.start, end: last.end };
  return { span, kind: found.row.kind, figures: scope.figures, by: `caveat:${found.row.id}` };
}

/** The doubts of a text with the figures that each is about. Grows with the words of the sentences that hold doubts. */
export const caveatsOf = (scene: FigureScene): Caveat[] =>
  toldNear(scene, scene.index.caveats, (found, at, sentence) => {
    const caveat = castBy(scene, found, at, sentence);
    return caveat && { told: caveat, to: found.to };
  });
