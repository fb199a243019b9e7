import type { Sentence } from '../../text/reading';
import type { Word } from '../../text/words';
import { type Reference, referenceAt } from './reference';
import type { FigureScene } from './scene';

/** How far before its verb a subject, an apposition or a relative clause may begin. */
const LEFT = 22;
/** Words that may stand before an object: `[every one of] the deaths`. */
const RIGHT = 5;

const STOPS: ReadonlySet<string> = new Set([';', ':', '.', '?', '!', '“', '”']);

/**
 * What a verb says something about, before it: its subject (`[those numbers] could not be verified`), an apposition or a
 * relative clause that ends in it (`, [a figure] that police could not confirm`; `, [which] the police denied`).
 * `open`: only the latter two, since its subject is somebody else.
 */
export function subjectOf(
  scene: FigureScene,
  verb: number,
  sentence: Sentence,
  open = false,
): Reference | null {
  const { reading } = scene;
  let closed = false;
  for (let at = verb - 1; at >= sentence.from && at >= verb - LEFT; at--) {
    const { lower, kind } = reading.words[at] as Word;
    const quoted = at === verb - 1 && (lower === '“' || lower === '"');
    if (!quoted && (STOPS.has(lower) || lower === 'but' || lower === 'although')) return null;
    closed ||= lower === ',';
    const comma = reading.words[at - 1]?.lower === ',';
    // `the board, which met on Monday, has confirmed`: inserted between commas it is about the board.
    if (lower === 'which' && comma && !closed) return { noun: null, from: at, to: at + 1, opening: 'which' };
    const reference = kind === 'mark' ? null : referenceAt(scene, at, verb);
    if (reference && isApposed(scene, at)) return reference;
    if (reference && !open && isReached(scene, reference.to, verb)) return reference;
    if (!open && isPronoun(scene, at, verb)) return { noun: null, from: at, to: at + 1, opening: lower };
  }
  return null;
}

/**
 * Whether a subject reaches its verb: over insertions between commas and relative clauses, not over a clause that has a
 * subject of its own (`the report said [he] was not checked`), except where *and* shares it.
 */
function isReached({ reading }: FigureScene, from: number, verb: number): boolean {
  const { lexicon } = reading;
  let [inserted, relative, broken] = [false, false, false];
  for (let at = from; at < verb; at++) {
    const { lower, capital } = reading.words[at] as Word;
    if (lower === ',') inserted = !inserted;
    else if (inserted) continue;
    else if (lower === 'that' || lower === 'which' || lower === 'who') relative = true;
    else if (lower === 'and') broken = false;
    else if (
      lexicon.pronouns.has(lower) ||
      lexicon.subordinators.has(lower) ||
      (lexicon.cues.has(lower) && !capital)
    )
      broken = broken || !relative;
  }
  return !broken;
}

const isApposed = ({ reading }: FigureScene, at: number): boolean =>
  [',', '—', '–', '-', '('].includes(reading.words[at - 1]?.lower ?? '');

/** `it has not been verified`: a pronoun with nothing but auxiliaries and adverbs before the verb. */
function isPronoun({ reading, rows }: FigureScene, at: number, verb: number): boolean {
  if (!rows.pronouns.includes(reading.words[at]?.lower ?? '') || reading.words[at]?.lower === 'which')
    return false;
  for (let between = at + 1; between < verb; between++) {
    const { lower } = reading.words[between] as Word;
    const small =
      reading.lexicon.auxiliaries.has(lower) || reading.lexicon.adverbs.has(lower) || lower.endsWith('ly');
    if (!small) return false;
  }
  return true;
}

/** What a verb says something about, behind it: `confirmed [both numbers]`, `certified every one of [the deaths]`. */
export function objectOf(scene: FigureScene, at: number, limit: number): Reference | null {
  const { reading, rows, index } = scene;
  for (let start = at; start < Math.min(limit, at + RIGHT); start++) {
    const { lower } = reading.words[start] as Word;
    const reference = referenceAt(scene, start, limit);
    if (reference) return reference;
    const noun = index.claims.get(lower);
    // A headline leaves the article out: `Corden disputes [number]`.
    if (noun) return { noun, from: start, to: start + 1, opening: lower };
    if (!rows.before.includes(lower) && !reading.lexicon.adverbs.has(lower)) return null;
  }
  return null;
}

/** Whether nothing follows a verb that could be its object: it stands at the end of a relative clause. */
export function isOpen({ reading }: FigureScene, at: number, limit: number): boolean {
  const next = at < limit ? reading.words[at] : undefined;
  if (!next || next.kind === 'mark') return true;
  const { lexicon } = reading;
  return (
    lexicon.prepositions.has(next.lower) ||
    lexicon.times.has(next.lower) ||
    lexicon.adverbs.has(next.lower) ||
    ['who', 'as', 'because', 'though', 'although', 'since', 'while'].includes(next.lower) ||
    next.lower === 'and' ||
    next.lower === 'last' ||
    next.lower.endsWith('ly')
  );
}
