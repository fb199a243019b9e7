import type { Word } from '../../text/words';
import { DASHES } from '../frame/phrase-marks';
import type { Range } from '../pattern';
import type { Known } from '../people';
import { sentenceOf } from '../pronoun-reference';
import type { Scene } from './scene';

/** Marks behind the place where a report was filed. */
const DATELINE: ReadonlySet<string> = new Set(['(', '—', '–', '-']);

/** Marks at which it ends; how far behind its first word that is looked for, and how long the subject is behind it. */

const PLACED = 10;

const SUBJECT = 14;

/** `SEOUL (Corden News) — `: where a report was filed, at the head of a paragraph. */
export function isDateline(scene: Scene, { from, to }: Range): boolean {
  const { reading } = scene;
  const next = reading.words[to]?.lower ?? '';
  let shouted = true;
  for (let at = from; at < to; at++) {
    const { start, end, capital } = reading.words[at] as Word;
    const surface = reading.text.slice(start, end);
    if (!capital) return false;
    shouted &&= (surface.length > 3 || to > from + 1) && surface === surface.toUpperCase();
  }
  const place = to === from + 1 && reading.lexicon.places.has((reading.words[from] as Word).lower);
  if (!(shouted && next === ',') && !((shouted || place) && DATELINE.has(next))) return false;
  const sentence = reading.sentences[sentenceOf(reading, from)];
  return sentence?.from === from && reading.blocks[sentence.block]?.from === from;
}

/** `BUFFALO, N.Y. — [coach Ann Lee] said`: who speaks behind the place where a report was filed. */
export function behindDateline(scene: Scene, { to }: Range): Known | null {
  const { words, lexicon } = scene.reading;
  let from = to;
  while (from < to + PLACED && !DASHES.has(words[from]?.lower ?? '')) from++;
  while (DASHES.has(words[from]?.lower ?? '')) from++;
  let end = from;
  while (end < from + SUBJECT && words[end]?.kind === 'word' && !lexicon.cues.has(words[end]?.lower ?? ''))
    end++;
  if (end === from || !lexicon.cues.has(words[end]?.lower ?? '') || from >= to + PLACED) return null;
  return isDateline(scene, { from, to: end }) ? null : scene.speaker({ from, to: end }, []);
}
