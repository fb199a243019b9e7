import type { Article, Block } from '../../lib/core/model/article';
import type { Attribution, ChannelKind, Cue, Stance } from '../../lib/core/model/attribution';
import type { Dossier } from '../../lib/core/model/dossier';
import type { Entity, EntityKind } from '../../lib/core/model/entity';
import type { CaveatKind, Figure, Quantity } from '../../lib/core/model/figure';
import type { Span } from '../../lib/core/model/span';
import type { VoiceCounts } from '../../lib/core/model/voice-counts';
import { inSigns, type Working } from '../../lib/core/model/working';

type CueWords = readonly [words: string, lemma: string, stance: Stance];

/** An attribution by its words. Each stands in the text, and the first place where it does is meant. */
interface Said {
  readonly kind: Attribution['kind'];
  readonly content: readonly string[];
  readonly cue?: CueWords;
  readonly source?: string;
  /** Name of an entity. */
  readonly speaker?: string;
  /** Number of the attribution that it carries on, from 0. */
  readonly continues?: number;
  /** Name of an entity. */
  readonly principal?: string;
  readonly channel?: readonly [kind: ChannelKind, words: string];
  /** The hop behind the outermost one. */
  readonly hop?: { readonly source: string; readonly speaker?: string; readonly cue: CueWords };
  /** Words by which the text says that it was said before. */
  readonly repeated?: string;
  readonly confidence?: number;
  readonly by?: string;
}

/** A figure by its words. */
interface Counted {
  readonly words: string;
  /** Words of the text in which it stands, where the same figure stands earlier as well. */
  readonly within?: string;
  readonly quantity: Quantity;
  readonly of?: string;
  readonly status?: Figure['status'];
  readonly source?: string;
  /** Number of the attribution that holds it, from 0. */
  readonly attribution?: number;
  readonly caveat?: string;
  readonly caveatKind?: CaveatKind;
  readonly verifier?: string;
  readonly notes?: readonly string[];
  /** Number of the first figure that says the same, from 0. */
  readonly repeats?: number;
  readonly rules?: Partial<Figure['rules']>;
}

/** What a test says of an article; the rest is filled in. */
export interface Told {
  /** The blocks; the first is the headline. */
  readonly blocks: readonly string[];
  /** What blocks are, by their numbers from 0, where they are no paragraphs. */
  readonly kinds?: Readonly<Record<number, Block['kind']>>;
  readonly article?: Partial<Article>;
  /** `reason`: why the text does not name somebody, in its words. */
  readonly entities?: readonly (readonly [name: string, kind: EntityKind, reason?: string])[];
  readonly said?: readonly Said[];
  readonly figures?: readonly Counted[];
  /** Figures that do not go together, by their numbers, and the working. */
  readonly sums?: readonly (readonly [figures: readonly number[], steps: Working, by: string])[];
  /** Words that are a link, and the host to which they lead; in the order of the text. */
  readonly links?: readonly (readonly [words: string, host: string])[];
  /** What the outlet itself remarks, by its words. */
  readonly observations?: readonly string[];
  /** Photo credits, by their words and the agency in them. */
  readonly credits?: readonly (readonly [words: string, agency: string | null])[];
  readonly voices?: readonly (readonly [name: string, words: number, quotedWords: number])[];
  readonly counts?: Partial<VoiceCounts>;
}

/** A dossier made by words instead of counted offsets. Throws on words that do not stand in the text. */
export function dossierOf(told: Told): Dossier {
  const { blocks, article, entities = [], said = [], figures = [], observations = [], voices = [] } = told;
  const { sums = [], links = [], credits = [], kinds } = told;
  const text = blocks.join('\n\n');
  const at = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`«${words}» does not stand in the text`);
    return { start, end: start + words.length };
  };
  const atWithin = (words: string, within: string): Span => {
    const start = at(within).start + within.indexOf(words);
    return { start, end: start + words.length };
  };
  const maybe = (words: string | undefined): Span | null => (words === undefined ? null : at(words));
  const who = entities.map(([name, kind, reason], index): Entity => {
    const unnamed = kind === 'unnamed' ? ({ type: 'role', reason: maybe(reason) } as const) : null;
    return { id: `e${index}`, kind, name, mentions: [], unnamed, by: 'test' };
  });
  const idOf = (name: string | undefined): string | null =>
    who.find((entity) => entity.name === name)?.id ?? null;
  const cueOf = (cue: CueWords | undefined): Cue | null =>
    cue === undefined ? null : { span: at(cue[0]), lemma: cue[1], stance: cue[2] };
  const attribution = (one: Said, index: number): Attribution => {
    const outer = {
      source: maybe(one.source),
      speaker: idOf(one.speaker),
      cue: cueOf(one.cue),
      channel: one.channel === undefined ? null : { kind: one.channel[0], cue: at(one.channel[1]) },
    };
    const { hop } = one;
    return {
      id: `a${index}`,
      kind: one.kind,
      content: one.content.map(at),
      confidence: one.confidence ?? 0.9,
      ...outer,
      principal: idOf(one.principal),
      chain:
        hop === undefined
          ? [outer]
          : [
              outer,
              { source: at(hop.source), speaker: idOf(hop.speaker), cue: cueOf(hop.cue), channel: null },
            ],
      repeated: maybe(one.repeated),
      continues: one.continues === undefined ? null : `a${one.continues}`,
      by: one.by ?? 'quote-cue-source',
    };
  };
  const figure = (one: Counted, index: number): Figure => ({
    id: `f${index}`,
    span: one.within === undefined ? at(one.words) : atWithin(one.words, one.within),
    quantity: one.quantity,
    of: maybe(one.of),
    status: one.status ?? 'unattributed',
    source: maybe(one.source),
    attribution: one.attribution === undefined ? null : `a${one.attribution}`,
    caveat: maybe(one.caveat),
    caveatKind: one.caveat === undefined ? null : (one.caveatKind ?? 'unverified'),
    verifier: maybe(one.verifier),
    notes: (one.notes ?? []).map(at),
    by: 'numeral-with-unit',
    rules: { source: null, caveat: null, verifier: null, notes: [], ...one.rules },
    repeats: one.repeats === undefined ? null : `f${one.repeats}`,
  });
  return {
    version: 1,
    engine: 'rules+tagger',
    article: {
      ...emptyArticle(text, blocksOf(blocks, kinds)),
      links: links.map(([words, host]) => ({ span: at(words), host })),
      ...article,
    },
    entities: who,
    attributions: said.map(attribution),
    figures: figures.map(figure),
    observations: observations.map((words, index) => ({ id: `o${index}`, span: at(words), by: 'test' })),
    voices: voices.map(([name, words, quotedWords]) => ({ entity: idOf(name) ?? name, words, quotedWords })),
    counts: { ...NO_VOICES, ...told.counts },
    sums: sums.map(([all, steps, by]) => ({
      figures: all.map((one) => `f${one}`),
      working: inSigns(steps, { number: String, percent: (value) => `${value}%` }),
      steps,
      by,
    })),
    credits: credits.map(([words, agency], index) => ({
      id: `c${index}`,
      span: at(words),
      photographer: null,
      agency,
      by: 'photo-credits',
    })),
  };
}

/** The counts of an article in which nobody is given words. */
export const NO_VOICES: VoiceCounts = {
  words: 0,
  attributed: 0,
  quoted: 0,
  kinds: [],
  channels: [],
  only: null,
  unquoted: [],
};

function blocksOf(blocks: readonly string[], kinds: Told['kinds'] = {}): readonly Block[] {
  let start = 0;
  return blocks.map((block, index) => {
    const span = { start, end: start + block.length };
    start = span.end + 2;
    return { kind: index === 0 ? 'headline' : (kinds[index] ?? 'paragraph'), span, repeats: null };
  });
}

const emptyArticle = (text: string, blocks: readonly Block[]): Article => ({
  url: null,
  title: null,
  byline: [],
  publisher: null,
  published: null,
  modified: null,
  language: 'en',
  text,
  blocks,
  links: [],
  coverage: null,
  partial: null,
  posts: [],
  policies: [],
  origins: { title: null, byline: null, publisher: null, language: null },
});
