import type { CheckRow } from '../../language/figure-sourcing';
import type { Span } from '../../model/span';
import { wordsOf } from '../../text/locate';
import type { Reading, Sentence } from '../../text/reading';
import type { Word } from '../../text/words';
import type { FoundForm } from './form-index';
import { toldNear } from './forms-near';
import { figuresIn, isClaimed, meant, pronounAt, type Reference } from './reference';
import type { Counted, FigureScene, Range } from './scene';
import { isOpen, objectOf, subjectOf } from './topic';

/** A body that the text says confirmed figures of somebody else. */
export interface Check {
  readonly verifier: Span;
  readonly figures: readonly Counted[];
  readonly by: string;
}

type Found = FoundForm<CheckRow>;

/** How far before the verb it may be said that it was not done: `has not yet`, `would have`. */
const UNDONE = 4;
/** How far behind *checked against* the one who checked may be named. */
const AGAINST = 8;

const lowerAt = (reading: Reading, at: number): string => reading.words[at]?.lower ?? '';

function isUndone({ reading, rows }: FigureScene, { from }: Found, sentence: Sentence): boolean {
  for (let at = from - 1; at >= sentence.from && at >= from - UNDONE; at--) {
    const { lower, kind } = reading.words[at] as Word;
    if (kind === 'mark') return false;
    if (rows.undone.includes(lower) || reading.lexicon.negations.has(lower)) return true;
  }
  return false;
}

const CLAUSES: ReadonlySet<string> = new Set([';', ':', '—', '–']);

/** Where the clause of a verb begins: behind a semicolon or dash, or behind `, and` and `, but`. */
function clauseFrom(reading: Reading, verb: number, floor: number): number {
  for (let at = verb - 2; at > floor; at--) {
    const { lower } = reading.words[at] as Word;
    if (CLAUSES.has(lower)) return at + 1;
    if ((lower === 'and' || lower === 'but') && lowerAt(reading, at - 1) === ',') return at + 1;
  }
  return floor;
}

/** The subject of a verb; of `the mission says it has confirmed …`, the mission. */
function agentBefore(scene: FigureScene, verb: number, floor: number, sentence: Sentence): Range | null {
  const { reading, phrases } = scene;
  const agent = phrases.before(verb, clauseFrom(reading, verb, floor));
  if (
    !agent ||
    lowerAt(reading, agent.from) !== 'it' ||
    !reading.lexicon.cues.has(lowerAt(reading, agent.from - 1))
  )
    return agent;
  return phrases.before(agent.from - 1, sentence.from);
}

/** `audited [by] Tarn & Lee`, `checked against the sheets [by] the observers`. */
function agentBehind(scene: FigureScene, found: Found, sentence: Sentence): Range | null {
  const { reading, phrases } = scene;
  let at = found.to;
  if (lowerAt(reading, at - 1) !== 'by') {
    const limit = Math.min(sentence.to, at + AGAINST);
    while (at < limit && lowerAt(reading, at) !== 'by') at++;
    if (at >= limit) return null;
    at++;
  }
  return phrases.after(at, sentence.to);
}

/** What a phrase is called by: its words up to a comma or a preposition, the last of them being its head. */
function calledBy(reading: Reading, range: Range): string[] {
  const { determiners, possessives, prepositions } = reading.lexicon;
  const words: string[] = [];
  for (let at = range.from; at < range.to; at++) {
    const { lower, kind } = reading.words[at] as Word;
    if (words.length > 0 && (lower === ',' || lower === '(' || lower === 'who' || prepositions.has(lower)))
      break;
    if (kind !== 'mark' && lower !== "'s" && !determiners.has(lower) && !possessives.has(lower))
      words.push(lower);
  }
  return words;
}

/** Whether somebody is named or said plainly enough to be a body: `the county coroner`, `Tarn & Lee`, not `officials`. */
function isBody({ reading, rows }: FigureScene, agent: Range): boolean {
  let named = false;
  for (let at = agent.from; at < agent.to; at++) {
    const { lower, capital, kind } = reading.words[at] as Word;
    if (lower === ',' && named) break;
    if (rows.nobody.includes(lower)) return false;
    const first = at === agent.from;
    if ((capital && !first) || reading.lexicon.heads.get(lower) === 'body') named = true;
    if (first && (reading.lexicon.determiners.has(lower) || reading.lexicon.possessives.has(lower)))
      named = lower !== 'a' && lower !== 'an';
    if (kind === 'word' && first && capital && agent.to - agent.from === 1)
      named = !reading.lexicon.pronouns.has(lower);
  }
  const [only, more] = calledBy(reading, agent);
  // `the company` may well be the source under another name.
  return named && !(more === undefined && reading.lexicon.bodyKinds.has(only ?? ''));
}

/** Whether an agent is the very source of a figure: the head of one is a word of the other. */
function isSource({ reading }: FigureScene, agent: Range, { source }: Counted): boolean {
  if (!source) return false;
  const [one, other] = [calledBy(reading, agent), calledBy(reading, wordsOf(reading, source))];
  return other.includes(one.at(-1) ?? '') || one.includes(other.at(-1) ?? '');
}

function topicOf(scene: FigureScene, found: Found, sentence: Sentence): Reference | null {
  if (found.row.place === 'predicate') return subjectOf(scene, found.from, sentence);
  return (
    objectOf(scene, found.to, sentence.to) ??
    pronounAt(scene, found.to, sentence.to) ??
    (isOpen(scene, found.to, sentence.to) ? subjectOf(scene, found.from, sentence, true) : null)
  );
}

/** The check that a form tells of, or null. */
function madeBy(scene: FigureScene, found: Found, at: number, sentence: Sentence): Check | null {
  const { reading } = scene;
  if (isUndone(scene, found, sentence)) return null;
  const topic = topicOf(scene, found, sentence);
  if (!topic || topic.opening === 'neither') return null;
  const behind = found.row.place === 'predicate';
  // `a number [the board] has confirmed`: the subject begins behind what it is about.
  const floor = topic.to <= found.from ? topic.to : sentence.from;
  const agent = behind
    ? agentBehind(scene, found, sentence)
    : agentBefore(scene, found.from, floor, sentence);
  if (!agent || !isBody(scene, agent)) return null;
  const inside = behind ? figuresIn(scene, topic.from, found.from) : [];
  const all = inside.length > 0 ? inside : meant(scene, topic, at, isClaimed);
  const figures = all.filter((one) => !isSource(scene, agent, one));
  if (figures.length === 0) return null;
  const [first, last] = [reading.words[agent.from] as Word, reading.words[agent.to - 1] as Word];
  return { verifier: { start: first.start, end: last.end }, figures, by: `check:${found.row.id}` };
}

/** Bodies that vouch for figures whose source is another. Never from silence; grows with the words. */
export const checksOf = (scene: FigureScene): Check[] =>
  toldNear(scene, scene.index.checks, (found, at, sentence) => {
    const check = madeBy(scene, found, at, sentence);
    return check && { told: check, to: found.to };
  });
