import { hasClass } from '../../text/locate';
import type { Reading, Sentence } from '../../text/reading';
import { REMARK_OPENER } from '../../text/word-classes';
import { type FormIndex, type FoundForm, formsAt } from './form-index';
import type { Counted, FigureScene, Opening } from './scene';

/**
 * The words with which a form can begin, in the sentences in which figures can be spoken of: those of blocks that hold
 * some, and of the blocks right behind them. Found once for all tables of forms. `figures` in order of the text.
 */
export function openingsNear(reading: Reading, figures: readonly Counted[]): Opening[] {
  const openings: Opening[] = [];
  let next = 0;
  let reached = -1;
  for (let index = 0; index < reading.sentences.length; index++) {
    const { block, from, to } = reading.sentences[index] as Sentence;
    while (next < figures.length && (figures[next] as Counted).block <= block)
      reached = (figures[next++] as Counted).block;
    if (reached < 0 || block - reached > 1) continue;
    for (let at = from; at < to; at++)
      if (hasClass(reading, at, REMARK_OPENER)) openings.push({ at, sentence: index });
  }
  return openings;
}

/** What a form tells, and where its words end: the next form begins behind them. */
interface Told<R> {
  readonly told: R;
  readonly to: number;
}

/**
 * What the forms of a table tell that stand near figures, in order of the text, each word telling one thing. `tell` is
 * asked of the longest form first and answers null where a form tells nothing.
 */
export function toldNear<T, R>(
  scene: FigureScene,
  table: FormIndex<T>,
  tell: (found: FoundForm<T>, at: number, sentence: Sentence) => Told<R> | null,
): R[] {
  const { reading, openings, index } = scene;
  const all: R[] = [];
  let behind = 0;
  for (const { at, sentence } of openings) {
    if (at < behind) continue;
    const inside = reading.sentences[sentence] as Sentence;
    for (const found of formsAt(reading, table, at, inside.to, index.fillers)) {
      const said = tell(found, sentence, inside);
      if (!said) continue;
      all.push(said.told);
      behind = said.to;
      break;
    }
  }
  return all;
}
