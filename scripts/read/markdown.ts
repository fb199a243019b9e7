import { plain as inMarkdown, tableOf } from '../../lib/core/annotate/markdown';
import type { Dossier } from '../../lib/core/model/dossier';
import {
  calm,
  contentOf,
  countLines,
  factsOf,
  inPlainUnits,
  originOf,
  sourceOf,
  sumLines,
  wayOf,
  wordsAt,
} from './spoken';

/** Words of a page as words in Markdown, and nothing that a terminal obeys. */
export const plain = (text: string): string => inMarkdown(calm(text));

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  tableOf(
    heads,
    rows.map((row) => row.map(calm)),
  );

/** A reading as a report to keep or send on: who is quoted with which words, which figures, by which rules. */
export const markdown = (dossier: Dossier): string => {
  const { article, attributions, figures, observations, voices, entities } = dossier;
  const { text } = article;
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  const lines = [`# ${plain(article.title ?? 'Without a title')}`, ''];
  for (const fact of factsOf(dossier)) lines.push(`- ${plain(fact)}`);
  lines.push('', '## Who is quoted', '');
  if (attributions.length === 0) lines.push('Nobody: no attribution was found.');
  else {
    const rows = attributions.map((one) => [
      sourceOf(dossier, one),
      one.kind,
      one.cue?.lemma ?? '–',
      wayOf(dossier, one).join(', ') || '–',
      contentOf(text, one),
      one.by,
    ]);
    lines.push(...table(['source', 'kind', 'cue', 'by way of', 'words', 'found by'], rows));
  }
  if (observations.length > 0) {
    const rows = observations.map(({ span, by }) => [wordsAt(text, span), by]);
    lines.push('', '## Remarks of the outlet’s own', '', ...table(['words', 'found by'], rows));
  }
  lines.push('', '## Figures', '');
  if (figures.length === 0) lines.push('None was found.');
  else {
    const rows = figures.map((one) => [
      wordsAt(text, one.span),
      inPlainUnits(one),
      one.of === null ? '–' : wordsAt(text, one.of),
      one.status,
      originOf(dossier, one).join('; ') || '–',
      one.by,
    ]);
    lines.push(...table(['as written', 'value', 'of', 'status', 'as the text says', 'found by'], rows));
  }
  const clashes = sumLines(dossier);
  if (clashes.length > 0) lines.push('', '## Figures that do not go together as stated', '');
  for (const line of clashes) lines.push(`- ${plain(line)}`);
  lines.push('', '## Words by source', '');
  if (voices.length === 0) lines.push('Nobody is quoted.');
  else {
    const rows = voices.map((voice) => [
      nameOf(voice.entity),
      String(voice.words),
      String(voice.quotedWords),
    ]);
    lines.push(...table(['source', 'words', 'of them quoted'], rows), '');
    for (const line of countLines(dossier)) lines.push(`- ${plain(line)}`);
  }
  return `${lines.join('\n')}\n`;
};
