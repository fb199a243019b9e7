import type { Block } from '../../lib/core/model/article';
import type { Attribution } from '../../lib/core/model/attribution';
import type { Dossier } from '../../lib/core/model/dossier';
import { contains, overlaps, type Span } from '../../lib/core/model/span';

/** Blocks that no reading looks into (DESIGN: text of record). */
const UNREAD: ReadonlySet<string> = new Set(['byline', 'author-note', 'furniture']);

interface Named {
  readonly what: string;
  readonly span: Span;
}

const named = (what: string, ...spans: readonly (Span | null | undefined)[]): Named[] =>
  spans.flatMap((span) => (span ? [{ what, span }] : []));

/** Every span that a dossier points with, and what it points at. */
function spansOf({ attributions, entities, figures, observations, credits }: Dossier): Named[] {
  return [
    ...attributions.flatMap(({ content, source, cue, channel, chain }) => [
      ...named('content', ...content),
      ...named('source', source, ...chain.map((hop) => hop.source)),
      ...named('cue', cue?.span, ...chain.map((hop) => hop.cue?.span)),
      ...named('channel', channel?.cue, ...chain.map((hop) => hop.channel?.cue)),
    ]),
    ...entities.flatMap(({ mentions, unnamed }) => [
      ...named('mention', ...mentions.map(({ span }) => span)),
      ...named('reason', unnamed?.reason),
    ]),
    ...figures.flatMap(({ span, of, source, caveat, verifier, notes }) => [
      ...named('figure', span),
      ...named('part of a figure', of, source, caveat, verifier, ...notes),
    ]),
    ...named('observation', ...observations.map(({ span }) => span)),
    ...named('credit', ...credits.map(({ span }) => span)),
  ];
}

const isTrail = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
const isLead = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;

/** Whether a place in a text lies between the halves of one character. */
const splits = (text: string, at: number): boolean =>
  isTrail(text.charCodeAt(at)) && isLead(text.charCodeAt(at - 1));

/** What is wrong with a span on its own. */
function misplaced(text: string, blocks: readonly Block[], { start, end }: Span): string | null {
  if (!Number.isInteger(start) || !Number.isInteger(end)) return 'is no pair of integers';
  if (start < 0 || end > text.length) return 'leaves the text';
  if (start >= end) return 'is empty';
  if (splits(text, start) || splits(text, end)) return 'cuts a character in two';
  const words = text.slice(start, end);
  if (words !== words.trim()) return 'begins or ends with space';
  return blocks.some(({ span }) => contains(span, { start, end })) ? null : 'stands in no block that is read';
}

const inOrder = (spans: readonly Span[]): boolean =>
  spans.every((span, at) => at === 0 || (spans[at - 1] as Span).end <= span.start);

const byStart = (a: Span, b: Span): number => a.start - b.start;

/** Index of the block that holds a span, or -1. */
const blockOf = (blocks: readonly Block[], span: Span): number =>
  blocks.findIndex((block) => contains(block.span, span));

/** What is wrong with one attribution, beside its spans. */
function* faultsIn(blocks: readonly Block[], one: Attribution): Iterable<string> {
  const { content, cue, source, confidence, chain, speaker, by } = one;
  if (content.length === 0) yield 'has no content';
  if (!inOrder(content)) yield 'has pieces out of order, or that share characters';
  if (!(confidence >= 0 && confidence <= 1)) yield 'has a confidence beyond 0..1';
  if (by === '') yield 'names no rule';
  for (const [what, span] of [
    ['cue', cue?.span],
    ['source', source],
  ] as const) {
    if (!span) continue;
    if (content.some((piece) => overlaps(piece, span))) yield `has its ${what} in its content`;
    // A paragraph may bring in the next one's words, or name at its beginning who spoke in the one before.
    const home = blockOf(blocks, span);
    if (!content.some((piece) => Math.abs(blockOf(blocks, piece) - home) <= 1))
      yield `has its ${what} further than a paragraph from its content`;
  }
  if (cue && source && overlaps(cue.span, source)) yield 'has cue and source in the same words';
  const held = content.map((piece) => blockOf(blocks, piece));
  if (held.some((block, at) => at > 0 && block - (held[at - 1] as number) > 1))
    yield 'passes over a paragraph';
  const outer = chain[0];
  if (!outer || outer.source !== source || outer.speaker !== speaker || outer.cue !== cue)
    if (
      JSON.stringify([outer?.source, outer?.speaker, outer?.cue]) !== JSON.stringify([source, speaker, cue])
    )
      yield 'has a chain that does not begin with its source';
}

/** Ids that something points to without there being such a thing. */
function* dangling({
  attributions,
  entities,
  figures,
  observations,
  credits,
  voices,
  sums,
}: Dossier): Iterable<string> {
  const known = new Set(entities.map(({ id }) => id));
  const said = new Set<string>();
  for (const { id, speaker, principal, chain, continues } of attributions) {
    for (const entity of [speaker, principal, ...chain.map((hop) => hop.speaker)])
      if (entity !== null && !known.has(entity)) yield `${id} speaks of nobody: ${entity}`;
    if (continues !== null && !said.has(continues)) yield `${id} carries on what does not stand before it`;
    said.add(id);
  }
  const counted = new Set(figures.map(({ id }) => id));
  for (const { id, attribution } of figures)
    if (attribution !== null && !said.has(attribution)) yield `${id} stands in no attribution`;
  for (const { entity } of voices) if (!known.has(entity)) yield `a voice is nobody’s: ${entity}`;
  for (const one of sums)
    if (one.figures.some((id) => !counted.has(id))) yield 'a sum adds what is no figure';
  const ids = [...attributions, ...entities, ...figures, ...observations, ...credits].map(({ id }) => id);
  if (new Set(ids).size < ids.length) yield 'two things bear the same id';
}

/**
 * All that no reading may be, whatever its text: one line for each fault, none where it is sound. `text`: what was read.
 */
export function faultsOf(dossier: Dossier, text: string): string[] {
  const { article, attributions, figures, observations } = dossier;
  const faults: string[] = [];
  if (article.text !== text) faults.push('the text was altered');
  const blocks = article.blocks.filter(({ kind, repeats }) => !UNREAD.has(kind) && repeats === null);
  for (const { what, span } of spansOf(dossier)) {
    const fault = misplaced(text, blocks, span);
    if (fault) faults.push(`a ${what} at ${span.start}–${span.end} ${fault}`);
  }
  for (const one of attributions)
    for (const fault of faultsIn(blocks, one)) faults.push(`${one.by} at ${one.content[0]?.start} ${fault}`);
  const contents = attributions.flatMap(({ content }) => content).sort(byStart);
  if (!inOrder(contents)) faults.push('two attributions claim the same words');
  if (!inOrder(attributions.flatMap(({ content }) => content.slice(0, 1))))
    faults.push('attributions are out of order');
  if (!inOrder(figures.map(({ span }) => span))) faults.push('figures are out of order, or share characters');
  const own = observations.map(({ span }) => span);
  if (!inOrder(own)) faults.push('observations are out of order, or share characters');
  if (!inOrder([...contents, ...own].sort(byStart)))
    faults.push('an observation stands in what somebody said');
  faults.push(...dangling(dossier));
  return faults;
}
