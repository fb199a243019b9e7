import { styleText } from 'node:util';
import type { Block } from '../../lib/core/model/article';
import type { Dossier } from '../../lib/core/model/dossier';
import type { Span } from '../../lib/core/model/span';
import { contains } from '../../lib/core/model/span';
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

type Style = Parameters<typeof styleText>[0];

/** What is drawn over what: a figure inside a quotation is drawn as a figure. */
const STYLES = {
  figure: ['magenta', 'bold'],
  source: ['green', 'bold'],
  cue: ['yellow'],
  content: ['cyan'],
} as const satisfies Record<string, Style>;

interface Mark {
  readonly span: Span;
  readonly style: keyof typeof STYLES;
}

const ORDER = Object.keys(STYLES) as (keyof typeof STYLES)[];

const marksOf = ({ attributions, figures }: Dossier): Mark[] => {
  const marks: Mark[] = figures.map(({ span }) => ({ span, style: 'figure' }));
  for (const { content, source, cue } of attributions) {
    for (const span of content) marks.push({ span, style: 'content' });
    if (source !== null) marks.push({ span: source, style: 'source' });
    if (cue !== null) marks.push({ span: cue.span, style: 'cue' });
  }
  return marks;
};

/** A reading for eyes: the text with its marks, and under each paragraph who says what in it, by which rule. */
export const pretty = (dossier: Dossier, isColoured: boolean): string => {
  const { article, attributions, figures, observations, voices, entities } = dossier;
  const paint = (style: Style, text: string): string =>
    isColoured ? styleText(style, text, { validateStream: false }) : text;
  const marks = marksOf(dossier);

  const painted = ({ span: block }: Block): string => {
    const inside = marks.filter(({ span }) => contains(block, span));
    const cuts = [block.start, block.end, ...inside.flatMap(({ span }) => [span.start, span.end])];
    const places = [...new Set(cuts)].sort((a, b) => a - b);
    return places
      .slice(0, -1)
      .map((start, index) => {
        const piece = { start, end: places[index + 1] ?? block.end };
        const over = inside.filter(({ span }) => contains(span, piece)).map(({ style }) => style);
        const style = ORDER.find((one) => over.includes(one));
        const words = calm(article.text.slice(piece.start, piece.end));
        return style === undefined ? words : paint([...STYLES[style]], words);
      })
      .join('');
  };

  const notes = ({ span: block }: Block): string[] => [
    ...attributions
      .filter(({ content }) => content[0] !== undefined && contains(block, content[0]))
      .map(
        (one) =>
          `${one.kind} · ${[sourceOf(dossier, one), one.cue?.lemma ?? 'no cue', ...wayOf(dossier, one)].join(' · ')} · ${contentOf(article.text, one)} · by ${one.by}`,
      ),
    ...observations
      .filter(({ span }) => contains(block, span))
      .map(({ span, by }) => `the outlet's own · ${wordsAt(article.text, span)} · by ${by}`),
    ...figures
      .filter(({ span }) => contains(block, span))
      .map((one) =>
        [
          `figure · ${wordsAt(article.text, one.span)} · ${inPlainUnits(one)} · ${one.status}`,
          ...originOf(dossier, one),
          `by ${one.by}`,
        ].join(' · '),
      ),
  ];

  const lines = [paint('bold', calm(article.title ?? 'Without a title')), ...factsOf(dossier).map(calm), ''];
  for (const block of article.blocks) {
    const label = block.kind === 'paragraph' ? '' : paint('dim', `[${block.kind}] `);
    lines.push(
      `${label}${painted(block)}`,
      ...notes(block).map((note) => paint('dim', `    ${calm(note)}`)),
      '',
    );
  }
  const clashes = sumLines(dossier);
  if (clashes.length > 0) {
    lines.push(paint('bold', 'Figures that do not go together as stated'));
    lines.push(...clashes.map((line) => `  ${calm(line)}`), '');
  }
  lines.push(paint('bold', 'Words by source'));
  for (const { entity, words, quotedWords } of voices) {
    const name = entities.find(({ id }) => id === entity)?.name ?? entity;
    lines.push(`  ${calm(name)}: ${words} words, ${quotedWords} of them quoted`);
  }
  if (voices.length === 0) lines.push('  nobody is quoted');
  for (const line of countLines(dossier)) lines.push(`  ${calm(line)}`);
  return `${lines.join('\n')}\n`;
};
