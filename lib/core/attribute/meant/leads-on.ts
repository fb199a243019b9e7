import type { Range } from '../pattern';
import type { Scene } from './scene';

/** Whether the sentence goes on behind a name as behind its subject. */
export function leadsOn(scene: Scene, { to }: Range): boolean {
  const { words, lexicon } = scene.reading;
  const next = words[to];
  if (!next || next.lower === "'s") return false;
  const { lower } = next;
  const isVerb = [lexicon.auxiliaries, lexicon.negations, lexicon.cues, lexicon.pastForms].some((forms) =>
    forms.has(lower),
  );
  return isVerb || lower === ',' || lower.endsWith('ed');
}
