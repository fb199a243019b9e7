import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { figuresCsv, quotesCsv } from '../../../lib/core/annotate/csv';
import type { ReportView } from '../../../lib/core/model/report-view';
import { reportView } from '../../../lib/view/report-view';
import { nightFerry } from '../../support/ferry-dossier';
import { libraryHours, quietGarden, seaWall } from '../../support/sample-dossiers';

/** Rows by their heads, as a spreadsheet reads them; throws on a row of another length. */
const rows = (csv: string): Record<string, string>[] =>
  parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' });

const withWords = (words: string): ReportView => {
  const view = reportView(seaWall(), null, null);
  const [first, ...rest] = view.quotes;
  return { ...view, quotes: first === undefined ? rest : [{ ...first, words }, ...rest] };
};

describe('the table of quotations', () => {
  it('has a row for each, in the order of the text', () => {
    const view = reportView(seaWall(), null, null);
    const table = rows(quotesCsv(view));
    expect(table).toHaveLength(view.quotes.length);
    expect(table[3]).toMatchObject({
      kind: 'direct',
      words: '“Nobody has shown us a drawing,”',
      speaker: 'Tobin Achterberg',
      speaker_kind: 'person',
      source: 'its secretary, Tobin Achterberg',
      cue: 'told',
      channel: 'briefing',
      url: 'https://news.example/velmouth/sea-wall',
    });
  });

  it('is read as UTF-8 by its mark', () => {
    expect(quotesCsv(reportView(libraryHours(), null, null)).codePointAt(0)).toBe(0xfeff);
    expect(rows(quotesCsv(reportView(libraryHours(), null, null)))[0]?.speaker).toBe('ريما صوّان');
  });

  it('has its heads alone where nobody is quoted', () => {
    expect(rows(quotesCsv(reportView(quietGarden(), null, null)))).toEqual([]);
  });

  it.each(['a "quoted" word, and more', 'two\r\nlines', 'a comma, a ; and a \t tab', '🌊 «سنفتح»'])(
    'gives words back as they are: %j',
    (words) => expect(rows(quotesCsv(withWords(words)))[0]?.words).toBe(words),
  );

  it.each(['=HYPERLINK("https://x.example")', '+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])(
    'runs no formula of the page: %j',
    (words) => expect(rows(quotesCsv(withWords(words)))[0]?.words).toBe(`'${words}`),
  );

  it.each(['a=b', '“-” stands first', '(+1)'])('leaves alone what is none: %j', (words) =>
    expect(rows(quotesCsv(withWords(words)))[0]?.words).toBe(words),
  );
});

describe('the table of figures', () => {
  it('has values as numbers, open sides empty', () => {
    const [first, second] = rows(figuresCsv(reportView(seaWall(), null, null)));
    expect(first).toMatchObject({ as_written: 'about £4.2 million', low: '4200000', unit: 'GBP' });
    expect(second).toMatchObject({ low: '340', high: '', of: 'homes', status: 'unattributed' });
  });

  it('keeps a number below nought a number', () => {
    const view = reportView(seaWall(), null, null);
    const [figure] = view.figures;
    if (figure === undefined) throw new Error('the sample has no figure');
    const cold = { ...figure, quantity: { ...figure.quantity, low: -7 } };
    expect(rows(figuresCsv({ ...view, figures: [cold] }))[0]?.low).toBe('-7');
  });

  it('says the reservation, who confirmed it, the link and what it counts', () => {
    const table = rows(figuresCsv(reportView(nightFerry(), null, null)));
    expect(table[1]).toMatchObject({ confirmed_by: 'the island council', notes: 'counts crew; in October' });
    expect(table[2]).toMatchObject({ caveat: 'preliminary', link: 'line.example' });
  });
});
