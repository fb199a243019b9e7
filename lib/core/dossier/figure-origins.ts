import { headOf } from '../attribute/figure/frame';
import { type Origin, originsOf } from '../attribute/figure-frames';
import type { Link } from '../model/article';
import type { Attribution } from '../model/attribution';
import type { FoundQuantity } from '../model/finding';
import { contains, type Span } from '../model/span';
import { governingOf } from '../source/figure/governing';
import { sentenceFrom, wordsOf } from '../text/locate';
import type { Reading, Sentence } from '../text/reading';
import { carried, lastIn } from './figure-carried';
import { BY_LINK, claimOf, type FigureOrigin, NOBODY } from './figure-origin';
import { fromSurvey, noSurvey, noteSource, noteSurveys } from './figure-surveys';

/** Frames that say whose a figure is more plainly than the words around them, where they stand in somebody's words. */
const NESTED: ReadonlySet<string> = new Set([
  'figure:per',
  'figure:put-at',
  'figure:data-show',
  'figure:survey',
  'figure:leading-cue',
]);

/**
 * The origin of each figure: the attribution that holds it, a frame of its own sentence, a link on it or on a document
 * in its sentence, the sentence before it where the text plainly carries on, or the survey whose shares it goes on with.
 * Not found is a result. `found` and `links` in order of the text.
 */
export function figureOrigins(
  reading: Reading,
  found: readonly FoundQuantity[],
  attributions: readonly Attribution[],
  links: readonly Link[],
): FigureOrigin[] {
  const spans = found.map(({ span }) => span);
  const governing = governingOf(reading, spans, attributions);
  const framed = originsOf(reading, spans);
  const last = lastIn(reading, attributions);
  const shares = new Set(
    found.filter(({ quantity }) => quantity.unit === 'percent').map(({ span }) => span.start),
  );
  // `24% said`: a share of those who were asked is no source.
  const isShare = (source: Span | null | undefined): boolean => !!source && shares.has(source.start);
  const speaker = (sentence: number): Span | null => {
    const source = attributions[last.get(sentence) ?? -1]?.source ?? null;
    return isShare(source) ? null : source;
  };
  const survey = noSurvey();
  const origins: FigureOrigin[] = [];
  let link = 0;
  found.forEach((one, at) => {
    const { span } = one;
    const index = sentenceFrom(reading, span.start);
    const sentence = reading.sentences[index] as Sentence;
    noteSurveys(reading, survey, attributions, index);
    while (link < links.length && (links[link] as Link).span.end <= sentence.start) link++;
    const frame = isShare(framed[at]?.source) ? null : (framed[at] ?? null);
    const holder = isShare(governing[at]?.source) ? null : governing[at];
    // Who confirms what somebody else is given for is not its source.
    const held = holder?.vouching && frame ? null : (holder ?? null);
    const inner = held && frame && isNested(reading, attributions[held.attribution], frame) ? frame : null;
    const source = inner?.source ?? held?.source ?? frame?.source ?? null;
    if (source) noteSource(reading, survey, source, index);
    if (held || source) {
      const by = held && !inner ? 'figure:attribution' : (frame?.by ?? null);
      const claim = held && !inner ? held.attribution : claimOf(source);
      origins.push({ attributed: true, source, attribution: held?.attribution ?? null, claim, by });
      return;
    }
    const linked = linkedIn(reading, span, sentence, links, link);
    if (linked.attributed) {
      origins.push(linked);
      return;
    }
    const goesOn = carried(reading, found, origins, attributions, last);
    origins.push(goesOn.attributed ? goesOn : fromSurvey(reading, one, survey, speaker));
  });
  return origins;
}

/** Most links of one sentence that are looked at. */
const LINKS = 8;

/** A link that a figure stands in, or a document of its sentence that is linked: a source one click away. */
function linkedIn(
  reading: Reading,
  figure: Span,
  sentence: Sentence,
  links: readonly Link[],
  first: number,
): FigureOrigin {
  const { data, surveys } = reading.language.figureSourcing;
  const here = links.slice(first, first + LINKS).filter(({ span }) => span.start < sentence.end);
  const on = here.find(({ span }) => contains(span, figure));
  const made = (source: Span, by: string): FigureOrigin => ({
    attributed: true,
    source,
    attribution: null,
    claim: claimOf(source),
    by,
  });
  if (on) return made(on.span, BY_LINK);
  const document = here.find(({ span }) => {
    const head = headOf(reading, wordsOf(reading, span));
    return surveys.nouns.includes(head) || data.some(({ nouns }) => nouns.includes(head));
  });
  return document ? made(document.span, 'figure:linked-document') : NOBODY;
}

/**
 * Whether somebody within the words of another is given for a figure: `the minister said that a survey put it at 40%`.
 * Not those who speak of themselves.
 */
function isNested(reading: Reading, holder: Attribution | undefined, { source, by }: Origin): boolean {
  if (!NESTED.has(by)) return false;
  const { pronouns, possessives } = reading.lexicon;
  const [opening = ''] = reading.words[wordsOf(reading, source).from]?.lower.split(/['’]/, 1) ?? [];
  if (pronouns.has(opening) || possessives.has(opening)) return false;
  return holder?.content.some((piece) => contains(piece, source)) === true;
}
