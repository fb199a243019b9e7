import type { FoundMention } from '../model/finding';
import type { Span } from '../model/span';
import type { Reading } from '../text/reading';
import type { Word } from '../text/words';
import { apposed } from './apposition';
import { namesWithin } from './cast';
import { allNamed } from './meant/all-named';
import { answererOf } from './meant/answerer';
import { byDescription } from './meant/by-description';
import { byInitials } from './meant/by-initials';
import { byName } from './meant/by-name';
import { byPronoun } from './meant/by-pronoun';
import { behindDateline, isDateline } from './meant/dateline';
import { gaveName } from './meant/gave-name';
import { goesOn } from './meant/goes-on';
import { heard } from './meant/heard';
import { onlyOwns } from './meant/only-owns';
import { openScene } from './meant/open-scene';
import { pairMeant } from './meant/pair-meant';
import { bear, type Scene, take } from './meant/scene';
import { toldBefore } from './meant/told-before';
import { withFirst } from './meant/with-first';
import type { Range } from './pattern';
import type { Known } from './people';
import { sentenceOf } from './pronoun-reference';
import type { Joined } from './run-on';
import { handleIn } from './source/handle';
import { trimmed } from './source/parts';
import { sourcePhrase } from './source-phrase';
import { standingAlone } from './standing-alone';

export interface Resolution {
  readonly known: readonly Known[];
  /** Per draft: who speaks, or null where the text leaves it open. */
  readonly speakers: readonly (Known | null)[];
}

const byStart = (a: FoundMention, b: FoundMention): number => a.span.start - b.span.start;

/** Who a source means. */
function speaker(scene: Scene, written: Range, content: readonly Span[]): Known | null {
  const source = trimmed(scene.reading, written);
  const { lower } = scene.reading.words[source.from] as Word;
  if (source.to - source.from === 1) {
    const pronoun = scene.reading.lexicon.possessives.get(lower) ?? lower;
    const { start, end } = scene.reading.words[source.from] as Word;
    const isWho = pronoun === 'who' && scene.reading.text.slice(start, end) === 'WHO';
    if (scene.reading.lexicon.pronouns.has(pronoun) && !isWho)
      return byPronoun(scene, pronoun, source.from, content);
  }
  const handle = handleIn(scene.reading, source);
  if (handle) return take(scene, 'person', handle, source, 'name');
  if (isDateline(scene, source)) return behindDateline(scene, source);
  const told = gaveName(scene, source);
  if (told) return told;
  const several = allNamed(scene, source) ?? pairMeant(scene, source);
  if (several) return several;
  const phrase = sourcePhrase(scene.reading, source, namesWithin(scene.cast, source));
  if (phrase.person) {
    const known = scene.cast.of.get(phrase.person) ?? null;
    const noun = phrase.head >= 0 ? (scene.reading.words[phrase.head] as Word).lower : null;
    if (known && noun) bear(scene.bearers, known, noun);
    return known;
  }
  if (phrase.name) return byName(scene, phrase, phrase.name, source);
  const beside = phrase.head >= 0 ? apposed(scene.reading, scene.cast, source, phrase.head) : null;
  if (beside) return scene.cast.of.get(beside) ?? null;
  if (phrase.description && phrase.head >= 0)
    return byDescription(scene, phrase, phrase.description, source, content);
  return null;
}

/** `He went on: ¶ “It holds.”`: whether what is left open has a source that leads to it, in the paragraph before. */
function isLedBy({ reading }: Scene, { by, source, content }: Joined): boolean {
  const start = reading.words[source?.from ?? -1]?.start ?? Number.POSITIVE_INFINITY;
  return by === standingAlone.id && start < (content[0]?.start ?? 0);
}

/** Names the sources of all drafts, and with them everybody the article speaks of. */
export function resolve(
  reading: Reading,
  mentions: readonly FoundMention[],
  drafts: readonly Joined[],
): Resolution {
  const scene = openScene(reading, [...mentions].sort(byStart), drafts, speaker);
  const speakers: (Known | null)[] = [];
  let previous: Known | null = null;
  let document: Known | null = null;
  let answering: Known | null = null;
  for (const draft of drafts) {
    let spoken: Known | null = null;
    if (draft.inherits === 'asked') {
      answering ??= answererOf(scene, drafts.find(({ by }) => by === draft.by) ?? draft);
      spoken = byInitials(scene, draft) ?? answering;
    } else if (draft.source && onlyOwns(scene, draft.source, draft.cue)) spoken = null;
    else if (draft.source && (draft.inherits !== 'open' || isLedBy(scene, draft)))
      spoken =
        goesOn(scene, draft.source, draft.cue) ??
        withFirst(scene, draft.source) ??
        byInitials(scene, draft) ??
        scene.speaker(draft.source, draft.content);
    else if (draft.continues !== null) spoken = speakers[draft.continues] ?? null;
    else if (draft.inherits === 'document') spoken = document;
    else if (draft.by === standingAlone.id)
      spoken =
        toldBefore(scene, draft.sentence, previous) ?? (draft.inherits === 'previous' ? previous : null);
    else if (draft.inherits === 'previous') spoken = previous;
    speakers.push(spoken);
    if (spoken) {
      previous = spoken;
      const at = draft.source?.from ?? reading.sentences[draft.sentence]?.from ?? 0;
      const sentence = draft.source ? sentenceOf(reading, draft.source.from) : draft.sentence;
      heard(scene, spoken, sentence, at, draft.cue?.stance === 'asking');
    }
    if (spoken?.kind === 'document') document = spoken;
  }
  return { known: scene.known, speakers };
}
