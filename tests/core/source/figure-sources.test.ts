import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { SOURCED, UNSOURCED } from '../../cases/source/figure-sources';
import { marked, textsOf } from '../../support/marked';

/** The sources of the marked figures, as written. */
function sourcesOf(notation: string): (string | null)[] {
  const { text, spans } = marked(notation);
  const { figures } = analyse(fromPlainText(text));
  return spans
    .filter(({ kind }) => kind === 'f')
    .map(({ start, end }) => {
      const source = figures.find(({ span }) => span.start < end && start < span.end)?.source;
      return source ? text.slice(source.start, source.end) : null;
    });
}

describe('the source of a figure', () => {
  it.each(SOURCED)('is who is given for it: %s', (_, notation) => {
    const [source] = textsOf(marked(notation).spans, 's');
    for (const one of sourcesOf(notation)) expect(one).toBe(source);
  });

  it.each(UNSOURCED)('is nobody where nobody is given: %s', (_, notation) => {
    expect(sourcesOf(notation)).toEqual([null]);
  });

  it('is the link that the figure stands in', () => {
    const text = 'The wall cost $3 million last year.';
    const article = fromPlainText(text);
    const span = { start: text.indexOf('$3'), end: text.indexOf(' last') };
    const { figures } = analyse({ ...article, links: [{ span, host: 'weir.example' }] });
    expect(figures.map(({ status, source, rules }) => [status, source, rules.source])).toEqual([
      ['attributed', span, 'figure:link'],
    ]);
  });

  it.each([
    ['a report', 'attributed', 'figure:linked-document'],
    ['the latest official figures', 'attributed', 'figure:linked-document'],
    ['the wall', 'unattributed', null],
    ['last year', 'unattributed', null],
  ])('is the document that its sentence links, if it is one: %s', (anchor, state, rule) => {
    const text = `It cost $3 million, as ${anchor} had it. It is high.`;
    const article = fromPlainText(text);
    const start = text.indexOf(anchor);
    const span = { start, end: start + anchor.length };
    const { figures } = analyse({ ...article, links: [{ span, host: 'weir.example' }] });
    expect(figures.map(({ status, source, rules }) => [status, source, rules.source])).toEqual([
      [state, rule === null ? null : span, rule],
    ]);
  });

  it('is no document of another sentence', () => {
    const text = 'We read a report. It cost $3 million.';
    const article = fromPlainText(text);
    const span = { start: text.indexOf('a report'), end: text.indexOf('.') };
    const { figures } = analyse({ ...article, links: [{ span, host: 'weir.example' }] });
    expect(figures.map(({ status }) => status)).toEqual(['unattributed']);
  });

  it('stays a link where the next sentence carries the linked figure on, since its words name nobody', () => {
    const text = 'The town has 3,000 homes. Of these, 400 stand empty.';
    const article = fromPlainText(text);
    const span = { start: text.indexOf('3,000'), end: text.indexOf('. Of') };
    const { figures } = analyse({ ...article, links: [{ span, host: 'weir.example' }] });
    expect(figures.map(({ source, rules }) => [source, rules.source])).toEqual([
      [span, 'figure:link'],
      [span, 'figure:link'],
    ]);
  });
});
