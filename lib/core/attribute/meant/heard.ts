import type { Word } from '../../text/words';
import type { Known } from '../people';
import type { Scene } from './scene';

/** Words of a sentence in which a writing is looked for. */
const SENTENCE = 80;

/** Remembers who has spoken, and where. `asks`: what they said was a question. */
export function heard(scene: Scene, known: Known, sentence: number, at: number, asks: boolean): void {
  scene.spoke = { known, sentence };
  scene.appearances.speak(known, at, asks);
  if (known.kind === 'body') {
    issue(scene, known, sentence);
    scene.spokeAs.set(headOf(known.name), known);
  }
  if (known.kind === 'body' || known.kind === 'document') scene.body = { known, sentence };
}

/** The noun of a body's name: `Corden’s foreign [ministry]`, `Corden [Board] of Weirs`. Lower case. */
function headOf(name: string): string {
  const [before] = name.toLowerCase().split(/ (?:of|for|in) /, 1) as [string];
  return before.slice(before.lastIndexOf(' ') + 1);
}

/** Remembers by which writing a body spoke: `Tarnworth said in a statement … the statement added`. */
function issue(scene: Scene, known: Known, sentence: number): void {
  const { sentences, words, quotedBy } = scene.reading;
  const { from, to } = sentences[sentence] as { from: number; to: number };
  const { issued, studies } = scene.reading.lexicon.sources;
  // `In a poll of 400 voters, Tarnworth found …`
  let led = words[from]?.lower === 'in';
  for (let at = from; at < Math.min(to, from + SENTENCE); at++) {
    const { lower } = words[at] as Word;
    led &&= lower !== ',';
    if ((quotedBy[at] as number) >= 0) continue;
    if (issued.has(lower)) scene.issued.set(lower, known);
    if (led && studies.has(lower)) scene.issuers.set(lower, known);
  }
}
