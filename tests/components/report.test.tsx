import { describe, expect, it } from 'vitest';
import { REPORT_EN } from '../../components/en/report';
import { Report } from '../../components/report/Report';
import type { ReportProps, ReportState } from '../../components/report/report-props';
import { REPORT_STATES } from '../../scripts/sandbox/report-states';
import { judgements } from './banned-words';
import { each, press, rendered, said } from './rendered';

const nothing = (): void => {};
const CALLS = {
  onPrint: nothing,
  onSave: nothing,
  onCopy: nothing,
  onPaste: nothing,
  onFile: nothing,
  onRemoveText: nothing,
  onWant: nothing,
};

const stateOf = (name: string): ReportState => {
  const state = REPORT_STATES[name];
  if (state === undefined) throw new Error(`there is no state ${name}`);
  return state;
};
const shown = (name: string, calls: Partial<ReportProps> = {}) =>
  rendered(<Report strings={REPORT_EN} state={stateOf(name)} {...CALLS} {...calls} />);

describe('the report', () => {
  it.each(Object.keys(REPORT_STATES))('has one heading of the first rank, and judges nobody: %s', (name) => {
    const place = shown(name);
    expect(place.querySelectorAll('h1')).toHaveLength(1);
    const own = [...place.querySelectorAll('.words, .page-words, blockquote, .diff')];
    for (const element of own) element.remove();
    expect(judgements(said(place))).toEqual([]);
  });

  it.each(['read', 'compared', 'hard', 'rtl', 'live'])(
    'leads from each number to a note and back: %s',
    (name) => {
      const place = shown(name);
      const links = [...place.querySelectorAll('a[href^="#"]')].map(
        (link) => link.getAttribute('href') ?? '',
      );
      expect(links.length).toBeGreaterThan(3);
      for (const link of links)
        expect(place.querySelectorAll(`[id="${link.slice(1)}"]`), link).toHaveLength(1);
      expect(place.querySelectorAll('.note')).toHaveLength(place.querySelectorAll('sup').length);
    },
  );

  it('says what a note is about, and copies it', () => {
    const copied: (readonly [string, number])[] = [];
    const place = shown('read', { onCopy: (id, number) => copied.push([id, number]) });
    const notes = each(place, '.note');
    expect(
      notes.some((note) => note.includes('Tobin Achterberg') && note.includes('Spoken to reporters')),
    ).toBe(true);
    press(place.querySelector('.note .button'));
    expect(copied).toEqual([['f0', 1]]);
  });

  it('shows a quotation beside the text, with the part that was left out', () => {
    const [first] = each(shown('compared'), '.compared > li');
    for (const words of ['Trimmed', 'Minutes of the first sitting', 'unless the county pays for it'])
      expect(first).toContain(words);
  });

  it('leads to another side’s account, and to who may be meant where nobody is resolved', () => {
    const links = (name: string) =>
      [...shown(name).querySelectorAll('.note a[target=_blank]')].map((link) => link.getAttribute('href'));
    expect(links('live')).toEqual(['https://skarn.example/talk']);
    expect(links('read')).toEqual(['https://www.wikidata.org/wiki/Q99900001']);
  });

  it('says so where nothing was found', () => {
    expect(
      each(shown('nothing'), '.part .gloss').filter((line) => line === REPORT_EN.report.none),
    ).toHaveLength(2);
    expect(shown('nothing').querySelectorAll('table')).toHaveLength(0);
  });

  it('saves each kind of file', () => {
    const kinds: string[] = [];
    const place = shown('read', { onSave: (kind) => kinds.push(kind) });
    for (const button of place.querySelectorAll('.saving li button')) press(button);
    expect(kinds).toEqual(['markdown', 'quotes', 'figures', 'json', 'annotations']);
  });
});
