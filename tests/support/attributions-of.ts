import type { Attribution } from '../../lib/core/model/attribution';
import type { Entity } from '../../lib/core/model/entity';
import type { Span } from '../../lib/core/model/span';
import type { Reading } from '../../lib/core/text/reading';
import { type Marked, marked } from './marked';
import { readingOf } from './reading-of';

/** Dictionary forms of the cues that cases are written with. */
const LEMMAS: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  told: 'tell',
  wrote: 'write',
  posted: 'post',
  tweeted: 'tweet',
  testified: 'testify',
  added: 'add',
  adding: 'add',
};

const pick = (spans: readonly Marked[], kind: string): Marked[] => spans.filter((one) => one.kind === kind);
const spanOf = (one: Marked | undefined): Span | null => (one ? { start: one.start, end: one.end } : null);

/** A text with attributions as its marks say, so that a stage can be asked without those before it. */
export interface Written {
  readonly reading: Reading;
  readonly attributions: Attribution[];
}

/**
 * Attributions out of a marked text: `[content …] [cue …] [source …]` is the first, `[content2 …]` and so on are the
 * next; `shares`: numbers of those that have the first one's source; `speakers`: entity ids, in order.
 */
export function attributionsOf(
  notation: string,
  options: {
    readonly shares?: readonly number[];
    readonly continues?: readonly number[];
    readonly speakers?: readonly (string | null)[];
  } = {},
): Written {
  const { text, spans } = marked(notation);
  const attributions: Attribution[] = [];
  for (const number of ['', '2', '3']) {
    const content = pick(spans, `content${number}`).map(({ start, end }) => ({ start, end }));
    if (content.length === 0) break;
    const index = attributions.length;
    const cue = pick(spans, `cue${number}`)[0];
    const shared = options.shares?.includes(index + 1) ? '' : number;
    const source = spanOf(pick(spans, `source${shared}`)[0]);
    attributions.push({
      id: `attribution-${index}`,
      kind: 'mixed',
      content,
      cue: cue ? { span: spanOf(cue) as Span, lemma: LEMMAS[cue.text] ?? cue.text, stance: 'neutral' } : null,
      confidence: 1,
      source,
      speaker: options.speakers?.[index] ?? null,
      principal: null,
      chain: [],
      channel: null,
      repeated: null,
      continues: options.continues?.includes(index + 1) ? `attribution-${index - 1}` : null,
      by: 'case',
    });
  }
  return { reading: readingOf(text), attributions };
}

/** An entity for each name, with every place of the text where the name stands as its mentions. */
export function entitiesNamed(text: string, names: readonly (readonly [Entity['kind'], string])[]): Entity[] {
  return names.map(([kind, name]) => {
    const mentions: Entity['mentions'][number][] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      mentions.push({ span: { start: at, end: at + name.length }, kind: 'name' });
    return { id: name, kind, name, mentions, unnamed: null, by: 'case' };
  });
}
