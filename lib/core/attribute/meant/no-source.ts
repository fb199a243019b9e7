import type { Word } from '../../text/words';
import type { Range } from '../pattern';
import { isManner } from '../source/manner';
import type { Scene } from './scene';

/** Words that lead to a place where somebody is, not to one that speaks. */
const WHERE: ReadonlySet<string> = new Set(['in', 'near', 'at', 'across', 'around', 'outside', 'inside']);

/**
 * Whether capitalised words name nobody who could speak: a day, a region cut short (`a baker from Corden, [Ala.]`), a
 * place behind its preposition, what somebody is by party (`the [Corden Republican]`), some of many (`some [Norians]`),
 * the adjective with which a sentence begins (`[Subsequent] estimates`).
 */
export function isNoSource(scene: Scene, { from, to }: Range): boolean {
  const { words, lexicon, text } = scene.reading;
  const { lower: last, end } = words[to - 1] as Word;
  const before = words[from - 1]?.lower ?? '';
  const single = to - from === 1;
  if (single && lexicon.times.has(last)) return true;
  // `Weirs Are`: a headline, up to its verb
  if (
    !single &&
    lexicon.auxiliaries.has(last) &&
    !lexicon.givenNames.has(last) &&
    !lexicon.namesakes.has(last)
  )
    return true;
  if (single && text.charAt(end) === '.' && lexicon.abbreviations.has(last)) return true;
  if (single && lexicon.regions.has(last)) return true;
  // `Norians`, `Corden Norians`, `a Norian`; `… IN TARNFORD The`, over the end of a headline
  const people = last.endsWith('s') || before === 'a' || before === 'an';
  if ((lexicon.demonyms.has(last) && people) || lexicon.determiners.has(last)) return true;
  // `Ann Lee, [R-Corden]`
  if (last.charAt(1) === '-' && single) return true;
  // `Tarnford, [Noria]`, but `In November, [Noria] said`
  const further = words[from - 2];
  const isIn = before === ',' && further?.capital && !lexicon.times.has(further.lower);
  if (lexicon.places.has(last) && (WHERE.has(before) || isIn)) return true;
  if (lexicon.parties.has(last) && (lexicon.parties.has(`${last}s`) || last === 'tory')) return true;
  const some = lexicon.determiners.has(before) || lexicon.sources.several.has(before);
  if (single && some && before !== 'the' && last.endsWith('s') && !lexicon.heads.has(last)) return true;
  return single && opensPhrase(scene, from);
}

/** `Subsequent estimates …`: a capital only because a sentence begins, with a noun behind it in small letters. */
function opensPhrase(scene: Scene, at: number): boolean {
  const { words, lexicon, text } = scene.reading;
  const { start, end, lower } = words[at] as Word;
  const next = words[at + 1];
  const surface = text.slice(start, end);
  if (surface === surface.toUpperCase() || lexicon.places.has(lower) || lexicon.heads.has(lower))
    return false;
  if (next?.kind !== 'word' || next.capital || next.lower === "'s") return false;
  if (scene.bodies.isName({ from: at, to: at + 1 })) return false;
  // `Unconfirmed reports`: a noun that could be a verb, behind what could be an adjective
  const { qualities } = scene.reading.language.names;
  if (next.lower.endsWith('s') && qualities.some((ending) => lower.endsWith(ending))) return true;
  const { auxiliaries, adverbs, cues, pastForms, prepositions } = lexicon;
  const behind = [auxiliaries, adverbs, cues, pastForms].some((forms) => forms.has(next.lower));
  if (behind || next.lower.endsWith('ed') || isManner(scene.reading, at + 1)) return false;
  return (
    !prepositions.has(next.lower) ||
    lower.endsWith('ed') ||
    lower.endsWith('ing') ||
    scene.bodies.isCommon(lower)
  );
}
