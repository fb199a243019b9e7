import type { Attribution } from '../../lib/core/model/attribution';
import type { Dossier } from '../../lib/core/model/dossier';
import type { Figure } from '../../lib/core/model/figure';
import { isShown } from '../../lib/core/model/shown';
import { overlaps, type Span } from '../../lib/core/model/span';

/** Words of a page as they may be written to a terminal: nothing that a terminal obeys, nothing that reorders a line. */
export const calm = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out.
  text.replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ' ');

/** Who is meant: the words of the text, and the name within the article where it is another. */
export const sourceOf = ({ article, entities }: Dossier, attribution: Attribution): string => {
  const written = attribution.source === null ? null : wordsAt(article.text, attribution.source);
  const name = entities.find(({ id }) => id === attribution.speaker)?.name ?? null;
  if (written === null) return name ?? 'no source given';
  return name === null || name === written ? written : `${written} = ${name}`;
};

export const wordsAt = (text: string, { start, end }: Span): string =>
  text.slice(start, end).split(/\s+/).join(' ');

/** The pieces of what is attributed, with a sign for what lies between. */
export const contentOf = (text: string, { content }: Attribution): string =>
  content.map((span) => wordsAt(text, span)).join(' […] ');

/** By which way the words came, whose they are where they are another's, through whom, and whether the page shows them. */
export const wayOf = ({ article, entities }: Dossier, attribution: Attribution): string[] => {
  const { channel, principal, chain, confidence } = attribution;
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  const hops = chain.slice(1).map(({ source, cue }) =>
    [source, cue?.span ?? null]
      .filter((span) => span !== null)
      .map((span) => wordsAt(article.text, span))
      .join(' '),
  );
  return [
    channel === null ? null : channel.kind,
    hops.length > 0 ? `through ${hops.join(', ')}` : null,
    principal === null ? null : `reports ${nameOf(principal)}`,
    isShown(attribution) ? null : `not shown: ${confidence.toFixed(2)} sure`,
  ].filter((part) => part !== null);
};

/** An article's voices in counts, but for the words of each source, a line each. */
export const countLines = ({ counts }: Dossier): string[] => {
  const { words, attributed, quoted, channels, only, unquoted } = counts;
  const ways = channels.map(({ kind, attributions }) => `${kind ?? 'not stated'} ${attributions}`);
  const silent = unquoted.map(({ name, mentions }) => `${name} ${mentions.length}`);
  return [
    `${attributed} of ${words} words are somebody's, ${quoted} stand in quotation marks`,
    ways.length === 0 ? null : `channels: ${ways.join(', ')}`,
    only === null ? null : 'all that is attributed comes from one source',
    silent.length === 0 ? null : `named, not quoted: ${silent.join(', ')}`,
  ].filter((line) => line !== null);
};

/** The value as it was understood: `over 14,000 count`. */
export const inPlainUnits = ({ quantity: { low, high, unit, hedge } }: Figure): string => {
  const ends = [...new Set([low, high])].filter((end) => end !== null);
  const value = ends.length === 0 ? '' : `${ends.map((end) => end.toLocaleString('en')).join(' to ')} `;
  return `${hedge === 'exact' ? '' : `${hedge} `}${value}${unit}`;
};

/** Where a figure is from as the text says it: source, link, reservation, who confirmed it, what it counts. */
export const originOf = ({ article: { text, links } }: Dossier, figure: Figure): string[] => {
  const { source, span, caveat, caveatKind, verifier, notes } = figure;
  const link = links.find(
    (one) => overlaps(one.span, span) || (source !== null && overlaps(one.span, source)),
  );
  return [
    source === null ? null : `source: ${wordsAt(text, source)}`,
    link === undefined ? null : `links to ${link.host}`,
    caveat === null ? null : `${caveatKind}: ${wordsAt(text, caveat)}`,
    verifier === null ? null : `confirmed by ${wordsAt(text, verifier)}`,
    ...notes.map((note) => `note: ${wordsAt(text, note)}`),
  ].filter((part) => part !== null);
};

/** Figures that do not go together as stated, a line each. */
export const sumLines = ({ article, figures, sums }: Dossier): string[] =>
  sums.map((sum) => {
    const written = sum.figures.flatMap((id) => figures.find((figure) => figure.id === id) ?? []);
    const words = written.map(({ span }) => wordsAt(article.text, span)).join(', ');
    return `${words}: ${sum.working}, by ${sum.by}`;
  });

/** Lines on an article under its title: who wrote it, where and when it came out, where each was read, and what is missing. */
export const factsOf = ({ article, engine }: Dossier): string[] => {
  const { byline, publisher, published, url, partial, coverage, origins } = article;
  return [
    byline.length > 0 ? `by ${byline.join(', ')} (${origins.byline})` : null,
    publisher === null ? null : `${publisher} (${origins.publisher})`,
    published === null ? null : `${published.date} (${published.from})`,
    url,
    coverage === null ? null : `covers ${Math.round(coverage.recall * 100)} % of the page's article`,
    partial === null ? null : `partial: ${partial}`,
    engine === 'rules' ? 'read by the rules alone' : null,
  ].filter((fact) => fact !== null);
};
