import type { Range } from '../pattern';
import type { Scene } from './scene';

/** Whether the sentence goes on behind a name as behind its subject. */
export function leadsOn(scene: Scene, { to }: Range): boolean {
  const { words, lexicon } = scene.reading;
  const next = words[to];
  if (!next || next.lower === "'s") return false;
  const { lower } = next;
  return lexicon.auxiliaries.has(lower) || lexicon.cues.has(lower) || lower === ',' || lower.endsWith('ed');
}
