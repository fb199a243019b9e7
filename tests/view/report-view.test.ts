import { describe, expect, it } from 'vitest';
import type { Context } from '../../lib/core/model/context';
import type { ReportView } from '../../lib/core/model/report-view';
import { reportView } from '../../lib/view/report-view';
import { dossierOf } from '../support/dossier-of';
import { nightFerry } from '../support/ferry-dossier';
import { newWeirContext, seaWallContext } from '../support/sample-context';
import { libraryHours, millPost, newWeir, quietGarden, seaWall } from '../support/sample-dossiers';

/** The text of a block as it is read, numbers of notes in square brackets. */
const written = ({ blocks }: ReportView): readonly string[] =>
  blocks.map(({ pieces }) =>
    pieces.map(({ text, notes }) => text + notes.map((number) => `[${number}]`).join('')).join(''),
  );

describe('the text of a report', () => {
  it('has the number of a note behind its words, and the note in their block', () => {
    const view = reportView(millPost(), null, null);
    const block = view.blocks.find(({ notes }) => notes.length > 0);
    expect(block?.notes[0]).toBe(1);
    expect(written(view).join(' ')).toMatch(/lower weir,”\[1\]/);
  });

  it('is the words of the article and nothing else', () => {
    for (const dossier of [seaWall(), millPost(), nightFerry(), libraryHours(), quietGarden()]) {
      const plain = reportView(dossier, null, null).blocks.map(({ pieces }) =>
        pieces.map(({ text }) => text).join(''),
      );
      expect(plain.join('\n\n')).toBe(dossier.article.text);
    }
  });

  it('draws a figure in somebody’s words as a figure', () => {
    const pieces = reportView(seaWall(), null, null).blocks.flatMap((block) => block.pieces);
    expect(pieces.find(({ text }) => text === 'two-thirds')?.layer).toBe('figure');
    expect(pieces.find(({ text }) => text.startsWith('the plan would'))?.layer).toBe('indirect');
  });

  it('numbers photo credits with the rest, with a pack and without', () => {
    const weir = newWeir();
    expect(written(reportView(weir, null, null))[1]).toContain('(Ann Lee/Works Office[1])');
    const credits = (context: Context | null) =>
      reportView(weir, context, null).credits.map(({ id, number, suppliers }) => [
        id,
        number,
        suppliers.length,
      ]);
    expect(credits(newWeirContext(weir))).toEqual([
      ['c0', 1, 1],
      ['c1', 3, 0],
    ]);
    expect(credits(null)).toEqual([
      ['c0', 1, 0],
      ['c1', 3, 0],
    ]);
  });

  it('numbers a quotation over two blocks once, where it begins', () => {
    const dossier = dossierOf({
      blocks: ['Waves', '“It holds,', 'all of it,” said one.'],
      said: [{ kind: 'direct', content: ['“It holds,\n\nall of it,”'] }],
    });
    expect(written(reportView(dossier, null, null))).toEqual([
      'Waves',
      '“It holds,[1]',
      'all of it,” said one.',
    ]);
  });

  it('leaves out what is not the article’s, and what says again what stands before', () => {
    const { article, ...rest } = dossierOf({
      blocks: ['Waves', 'Most read', 'It holds.', 'It holds.'],
      kinds: { 1: 'furniture' },
    });
    const blocks = article.blocks.map((block, at) => (at === 3 ? { ...block, repeats: 2 } : block));
    expect(written(reportView({ ...rest, article: { ...article, blocks } }, null, null))).toEqual([
      'Waves',
      'It holds.',
    ]);
  });

  it('shows nothing that turns the line', () => {
    const view = reportView(dossierOf({ blocks: ['Waves', 'a\u202Eb\u0007 c'] }), null, null);
    expect(written(view)[1]).toBe('ab c');
  });
});

describe('what a report says', () => {
  it('is every attribution that is sure enough, with all of its words', () => {
    const view = reportView(millPost(), null, null);
    expect(view.quotes).toHaveLength(5);
    expect(view.quotes.map(({ number }) => number)).toEqual(
      [...view.quotes.map(({ number }) => number)].sort((a, b) => a - b),
    );
    expect(view.quotes[0]).toMatchObject({
      speaker: 'Corden readout',
      principal: 'Ilse Brand',
      channel: 'readout',
      fidelity: null,
    });
  });

  it('has the offices of the article’s day where the pack knows them', () => {
    const dossier = seaWall();
    const offices = reportView(dossier, seaWallContext(dossier), null).quotes.map((one) => one.offices);
    expect(offices.some((each) => each.length > 0)).toBe(true);
    expect(reportView(dossier, null, null).quotes.flatMap((one) => one.offices)).toEqual([]);
  });

  it('counts each voice by kind and by way', () => {
    const [first] = reportView(millPost(), null, null).voices;
    expect(first).toMatchObject({
      name: 'Corden readout',
      words: 46,
      kinds: { direct: 0, mixed: 3, indirect: 0 },
      ways: [{ kind: 'readout', attributions: 3 }],
    });
  });

  it('says of a figure what it counts, and what it includes', () => {
    const figure = reportView(nightFerry(), null, null).figures[1];
    expect(figure).toMatchObject({ of: 'passengers', notes: ['counts crew', 'in October'] });
  });

  it('keeps a thousand quotations apart', () => {
    const words = Array.from({ length: 1_000 }, (_, at) => `“It is number ${at} now.”`);
    const view = reportView(
      dossierOf({ blocks: words, said: words.map((one) => ({ kind: 'direct', content: [one] })) }),
      null,
      null,
    );
    expect(view.quotes.map(({ number }) => number)).toEqual(words.map((_, at) => at + 1));
    expect(view.blocks.every(({ notes }) => notes.length === 1)).toBe(true);
  });
});
