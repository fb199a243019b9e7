import type { BlockKind } from '../model/article';
import { spanOfWords, wordAt } from '../text/locate';
import type { ReadBlock, Reading } from '../text/reading';
import { holdsPerson } from './grammatical-person';
import type { Draft, Range } from './pattern';

/** An interview without labels has so many questions, */
const FEWEST = 4;
/** none longer than so many words and marks, */
const QUESTION = 50;
/** no more than so many paragraphs to one of them, */
const PARAGRAPHS = 5;
/** and so large a share of them speak to somebody, as of the answers speak of themselves: an explainer asks nobody. */
const SPOKEN = 0.5;

/** Blocks in which a question or an answer may stand. */
const ASKING: ReadonlySet<BlockKind> = new Set(['heading', 'paragraph', 'list-item']);
const ANSWERING: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'blockquote']);

function isQuestion(reading: Reading, { from, to, kind }: ReadBlock): boolean {
  if (!ASKING.has(kind) || to - from < 2 || to - from > QUESTION) return false;
  return (reading.quotedBy[from] as number) < 0 && wordAt(reading, to - 1).lower === '?';
}

/** The paragraphs that answer a question: up to the next one, and one where none follows. */
function answerOf(reading: Reading, question: number, next: number | undefined): ReadBlock[] {
  const answer: ReadBlock[] = [];
  for (let index = question + 1; index < (next ?? question + 2); index++) {
    const block = reading.blocks[index];
    if (!block || !ANSWERING.has(block.kind) || block.from === block.to) break;
    answer.push(block);
  }
  return answer;
}

const share = (all: readonly (readonly Range[])[], reading: Reading, person: 1 | 2): number =>
  all.filter((blocks) => blocks.some((block) => holdsPerson(reading, block, person))).length / all.length;

const drafted = (reading: Reading, blocks: readonly ReadBlock[], inherits: Draft['inherits']): Draft => ({
  content: blocks.map(({ from, to }) => spanOfWords(reading, from, to)),
  cue: null,
  source: null,
  inherits,
  end: (blocks.at(-1) as ReadBlock).to,
  sentence: (blocks[0] as ReadBlock).first,
  by: 'interview',
});

/**
 * Questions and answers of an interview that has no labels: paragraphs that ask somebody, each with what is answered.  None where the questions speak to nobody or the answers are not somebody's own: so does an
 * explainer. In order of the text; linear.
 */
export function interviewsIn(reading: Reading): Draft[] {
  const questions = reading.blocks.flatMap((block, index) => (isQuestion(reading, block) ? [index] : []));
  if (questions.length < FEWEST) return [];
  const first = questions[0] as number;
  const last = questions.at(-1) as number;
  if (last - first > questions.length * PARAGRAPHS) return [];
  const pairs = questions.map((question, index) => ({
    question: reading.blocks[question] as ReadBlock,
    answer: answerOf(reading, question, questions[index + 1]),
  }));
  const asked = share(
    pairs.map(({ question }) => [question]),
    reading,
    2,
  );
  const own = share(
    pairs.map(({ answer }) => answer),
    reading,
    1,
  );
  if (asked < SPOKEN || own < SPOKEN) return [];
  return pairs.flatMap(({ question, answer }) => [
    drafted(reading, [question], 'asking'),
    ...(answer.length > 0 ? [drafted(reading, answer, 'asked')] : []),
  ]);
}
