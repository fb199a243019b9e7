import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import type { Attribution } from '../../../lib/core/model/attribution';
import type { Dossier } from '../../../lib/core/model/dossier';
import type { Span } from '../../../lib/core/model/span';

const FILE = '../shared/data/reference/blinken-liveblog.txt';
const here = existsSync(FILE);
const text = here ? readFileSync(FILE, 'utf8') : '';

const cut = (span: Span | null | undefined): string | null =>
  span ? text.slice(span.start, span.end) : null;
const dossier: Dossier | null = here ? analyse(fromPlainText(text)) : null;

/** The attribution in whose content the words stand. */
function holding(words: string): Attribution | undefined {
  const at = text.indexOf(words);
  return dossier?.attributions.find(({ content }) =>
    content.some((span) => span.start <= at && at + words.length <= span.end),
  );
}

const nameOf = (id: string | null | undefined): string | null =>
  dossier?.entities.find((entity) => entity.id === id)?.name ?? null;

describe.skipIf(!here)('the reference article', () => {
  it('row 1: gives the stressed words to the US readout, with the reporter’s subject inside', () => {
    const found = holding('the imperative of accounting');
    expect(cut(found?.source)).toBe('the US readout');
    expect(cut(found?.cue?.span)).toBe('says');
    expect(cut(found?.content[0])?.startsWith('Blinken')).toBe(true);
    // More than nine tenths of its letters are quoted: by the definition of the kinds that is direct.
    expect(found?.kind).toBe('direct');
  });

  it('row 2: gives what follows “adding” to the same readout', () => {
    const found = holding('every possible measure');
    expect(found?.kind).toBe('mixed');
    expect(cut(found?.source)).toBe('the US readout');
    expect(cut(found?.cue?.span)).toBe('adding');
    expect(cut(found?.content[0])?.startsWith('that the secretary')).toBe(true);
    expect(found?.speaker).toBe(holding('the imperative of accounting')?.speaker);
  });

  it('row 3: gives Kirby’s words to him, with his whole office', () => {
    const found = holding('southern operations unless');
    expect(found?.kind).toBe('direct');
    expect(cut(found?.source)).toBe('NSC Coordinator for Strategic Communications John Kirby');
    expect(cut(found?.cue?.span)).toBe('told');
    expect(nameOf(found?.speaker)).toBe('John Kirby');
  });

  it('row 4: reads the fragment in what Blinken clarified', () => {
    const found = holding('right to protect itself');
    expect(found?.kind).toBe('mixed');
    expect(cut(found?.source)).toBe('Blinken');
    expect(cut(found?.cue?.span)).toBe('clarified');
    expect(nameOf(found?.speaker)).toBe('Antony Blinken');
  });

  it('row 5: gives the quoted predicate to neither man', () => {
    const found = holding('efforts to secure the release');
    expect(found?.kind).toBe('mixed');
    expect(found?.source).toBeNull();
    expect(nameOf(found?.speaker)).toBe('US readout');
  });

  it('row 6: reads the fragment in what Blinken raised', () => {
    const found = holding('immediate steps');
    expect(found?.kind).toBe('mixed');
    expect(cut(found?.source)).toBe('Blinken');
    expect(cut(found?.cue?.span)).toBe('raised');
  });

  it('row 7: gives the last quotation to the readout, the same as the first', () => {
    const found = holding('remains committed to tangible steps');
    expect(found?.kind).toBe('direct');
    expect(cut(found?.source)).toBe('the readout');
    expect(found?.speaker).toBe(holding('the imperative of accounting')?.speaker);
  });

  it('rows 8–10: finds the three figures with value and hedge', () => {
    expect(
      dossier?.figures.map((figure) => [
        cut(figure.span),
        figure.quantity.low,
        figure.quantity.high,
        figure.quantity.hedge,
        figure.quantity.unit,
      ]),
    ).toEqual([
      ['80%', 80, 80, 'exact', 'percent'],
      ['over one million', 1_000_000, null, 'over', 'count'],
      ['over 14,000', 14_000, null, 'over', 'count'],
    ]);
    expect(cut(dossier?.figures[1]?.of)).toBe('Palestinians');
    expect(cut(dossier?.figures[2]?.of)).toBe('have died');
  });

  it('row 12: knows the five people by their whole names', () => {
    const people = dossier?.entities
      .filter((entity) => entity.kind === 'person')
      .map((entity) => entity.name);
    expect(people?.sort()).toEqual([
      'Antony Blinken',
      'Benjamin Netanyahu',
      'Isaac Herzog',
      'Joe Biden',
      'John Kirby',
    ]);
  });

  it('row 13: reads the caption once and finds the credit', () => {
    const captions = dossier?.article.blocks.filter((block) => block.kind === 'caption');
    expect(captions?.map((block) => block.repeats === null)).toEqual([true, false]);
    expect(dossier?.credits.map((credit) => [cut(credit.span), credit.agency])).toEqual([['GPO', 'GPO']]);
  });

  it('rows 14 and 15: knows the author’s note and the furniture', () => {
    const kinds = dossier?.article.blocks.map((block) => [block.kind, cut(block.span)?.slice(0, 12)]);
    expect(kinds?.[0]?.[0]).toBe('headline');
    expect(kinds?.[1]).toEqual(['author-note', 'Jacob Magid ']);
    expect(kinds?.at(-1)).toEqual(['furniture', 'Most Popular']);
    expect(dossier?.entities.some((entity) => entity.name.includes('Magid'))).toBe(false);
  });

  it('row 10: gives the count of the dead to the ministry, and the reporter’s reservation to nobody', () => {
    const found = holding('over 14,000');
    expect(found?.kind).toBe('indirect');
    expect(cut(found?.source)).toBe('The Hamas-run health ministry');
    expect(found?.content.map(cut)).toEqual(['over 14,000 have died']);
  });

  it('row 11: reads a threat as indirect speech, and pressure as nothing', () => {
    const found = holding('visa bans');
    expect(found?.kind).toBe('indirect');
    expect(cut(found?.cue?.span)).toBe('threatened');
    expect(nameOf(found?.speaker)).toBe('Joe Biden');
    expect(found?.channel).toBeNull();
    expect(holding('under significant pressure')).toBeUndefined();
  });

  it('finds but one more thing that anybody is given as having said: an order', () => {
    expect(dossier?.attributions).toHaveLength(10);
    expect(cut(holding('to leave northern Gaza')?.cue?.span)).toBe('directed');
  });
});
