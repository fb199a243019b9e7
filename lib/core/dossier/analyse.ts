import { draftAll } from '../attribute/draft-all';
import { inPlace } from '../attribute/in-place';
import { kindOf, lettersOf } from '../attribute/kind';
import type { Known } from '../attribute/people';
import { resolve } from '../attribute/resolve';
import { runOn } from '../attribute/run-on';

import { DETECTORS } from '../detect/detectors';
import { LANGUAGES } from '../language/languages';
import { type Article, leadsOut } from '../model/article';
import type { Attribution } from '../model/attribution';
import type { Dossier } from '../model/dossier';
import type { Entity } from '../model/entity';
import type { Finding, FoundCredit, FoundMention, FoundQuantity } from '../model/finding';
import { isShown } from '../model/shown';
import { textOf } from '../model/span';
import { atOnce, type Steps } from '../model/steps';
import { unquotedIn } from '../source/unquoted';
import { voiceCounts } from '../source/voice-counts';
import { voicesOf } from '../source/voices';
import type { Weights } from '../tagger/weights';
import { languageOf } from '../text/language-of';
import { spanOfWords } from '../text/locate';
import { isTooLong, type Reading, read } from '../text/reading';
import { figuresOf } from './figures';
import { idMaker } from './hash';
import { hybrid, type Judged } from './hybrid';
import { withoutOverlaps } from './precedence';
import { sourcingOf } from './sourcing';

interface Findings {
  readonly mentions: readonly FoundMention[];
  readonly quantities: readonly FoundQuantity[];
  readonly credits: readonly FoundCredit[];
}

function* detect(reading: Reading): Steps<Findings> {
  const all: Finding[] = [];
  for (const detector of DETECTORS) {
    all.push(...detector.find(reading));
    yield;
  }
  return {
    mentions: withoutOverlaps(all.filter((finding) => finding.type === 'mention')),
    quantities: all.filter((finding) => finding.type === 'quantity'),
    credits: all.filter((finding) => finding.type === 'credit'),
  };
}

type MakeId = ReturnType<typeof idMaker>;

/** Everybody who is named or who speaks, with ids. */
function entitiesOf(
  known: readonly Known[],
  makeId: MakeId,
): { entities: Entity[]; ids: Map<Known, string> } {
  const ids = new Map<Known, string>();
  const entities = known.map((one): Entity => {
    const id = makeId('entity', one.key);
    ids.set(one, id);
    return {
      id,
      kind: one.kind,
      name: one.name,
      mentions: one.mentions.map(({ span, kind }) => ({ span, kind })),
      unnamed:
        one.kind === 'unnamed'
          ? { type: 'role', reason: null }
          : one.kind === 'group' && one.mentions[0]?.kind !== 'name'
            ? { type: 'several', reason: null }
            : null,
      by: one.mentions[0]?.by ?? 'source',
    };
  });
  return { entities, ids };
}

function attributionsOf(
  reading: Reading,
  drafts: readonly Judged[],
  speakers: readonly (string | null)[],
  makeId: MakeId,
): Attribution[] {
  const made: Attribution[] = [];
  drafts.forEach((draft, index) => {
    const source = draft.source && spanOfWords(reading, draft.source.from, draft.source.to);
    const speaker = speakers[index] ?? null;
    made.push({
      id: makeId('attribution', draft.content.map((span) => textOf(reading.text, span)).join('\n')),
      kind: kindOf(reading, draft.content),
      content: draft.content,
      cue: draft.cue,
      confidence: draft.confidence,
      source,
      speaker,
      principal: null,
      chain: [{ source, speaker, cue: draft.cue, channel: null }],
      channel: null,
      repeated: null,
      continues: draft.continues === null ? null : (made[draft.continues]?.id ?? null),
      by: draft.by,
    });
  });
  return made;
}

/**
 * Reads an article: who is quoted in it, by which words, and which figures it holds. Pure and deterministic; time grows
 * linearly with the text. An article in a language that cannot be read is read as if it were in the first one that can;
 * ask `languageOf` before. Without `weights` the rules read alone, and `engine` says so.
 */
export const analyse = (article: Article, weights: Weights | null = null): Dossier =>
  atOnce(analyseBySteps(article, weights));

/** The same, to be left between any two of its steps, none of which takes as long as half of the whole. */
export function* analyseBySteps(article: Article, weights: Weights | null): Steps<Dossier> {
  // Where only one can be read there is nothing to choose.
  const language = (LANGUAGES.length > 1 ? languageOf(article) : null) ?? LANGUAGES[0];
  if (!language) throw new Error('no language is installed');
  const reading = read(article, language);
  yield;
  const found = yield* detect(reading);
  const makeId = idMaker();
  const ruled = runOn(reading, draftAll(reading));
  yield;
  const drafts = hybrid(reading, ruled, weights).map((draft) => inPlace(reading, draft));
  yield;
  const { known, speakers } = resolve(reading, found.mentions, drafts);
  yield;
  const { entities: named, ids } = entitiesOf(known, makeId);
  const bare = attributionsOf(
    reading,
    drafts,
    speakers.map((one) => (one ? (ids.get(one) ?? null) : null)),
    makeId,
  );
  const { attributions, entities, observations } = sourcingOf(
    reading,
    { attributions: bare, entities: named, mentions: found.mentions },
    makeId,
  );
  yield;
  const shown = attributions.filter(isShown);
  const counted = shown.map((attribution) => {
    const { words, quotedWords } = lettersOf(reading, attribution.content);
    return { attribution, words, quotedWords };
  });
  const linksOut = article.links.filter((link) => leadsOut(article, link));
  const { figures, sums } = figuresOf(reading, found.quantities, attributions, linksOut, makeId);
  return {
    version: 1,
    engine: weights ? 'rules+tagger' : 'rules',
    article: isTooLong(article) ? { ...article, partial: article.partial ?? 'too-long' } : article,
    entities,
    attributions,
    figures,
    observations,
    voices: voicesOf(counted),
    counts: voiceCounts(reading, counted, entities, unquotedIn(reading, counted, entities, found.mentions)),
    sums,
    credits: found.credits.map((credit) => ({
      id: makeId('credit', textOf(reading.text, credit.span)),
      span: credit.span,
      photographer: credit.photographer,
      agency: credit.agency,
      by: credit.by,
    })),
  };
}
