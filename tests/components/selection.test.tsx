import { describe, expect, it } from 'vitest';
import { SELECTION_EN } from '../../components/en/selection';
import { SELECTION_HE } from '../../components/he/selection';
import { SelectionPage, type SelectionState } from '../../components/SelectionPage';
import type { SelectionReading } from '../../lib/core/model/selection';
import { LEAST_SHOWN } from '../../lib/core/model/shown';
import { selectionView } from '../../lib/view/selection-view';
import { contextWith } from '../support/sample-context';
import { quietGarden, seaWall } from '../support/sample-dossiers';
import { each, rendered, said } from './rendered';

const { selection, popup } = SELECTION_EN;

const shown = (reading: SelectionReading): SelectionState => ({
  kind: 'shown',
  view: selectionView(reading),
});
const draw = (state: SelectionState, strings = SELECTION_EN): HTMLElement =>
  rendered(<SelectionPage strings={strings} state={state} />);

const read = (dossier = seaWall()): SelectionState =>
  shown({ outcome: 'read', dossier, context: contextWith() });

/** The sea wall with every attribution a little less sure than is shown. */
function unsure() {
  const dossier = seaWall();
  const attributions = dossier.attributions.map((one) => ({ ...one, confidence: LEAST_SHOWN - 0.01 }));
  return { ...dossier, attributions, figures: [], observations: [] };
}

describe('the page of a selection', () => {
  it('repeats the words, says what was looked for, and lists what was found with who said it', () => {
    const page = draw(read());
    expect(said(page.querySelector('blockquote'))).toMatch(/^Velmouth council backs new sea wall.*…$/);
    expect(said(page)).toContain(selection.searched);
    expect(each(page, '.speaker h3')).toContain('Maren Ostrow');
    expect(each(page, 'h2')).toEqual([popup.quotes, popup.figures]);
    const figure = each(page, '.found').find((row) => row.includes('£4.2 million'));
    expect(figure).toContain(SELECTION_EN.statuses.unattributed.name);
  });

  it('leads nowhere and changes nothing', () => {
    const page = draw(read());
    expect(page.querySelectorAll('.found').length).toBeGreaterThan(5);
    expect(page.querySelectorAll('a, button, input, summary')).toHaveLength(0);
  });

  it('says so where nothing was found, and what was looked for all the same', () => {
    const text = said(draw(read(quietGarden())));
    for (const part of [...Object.values(selection.nothing), selection.searched])
      expect(text).toContain(part);
    expect(text).not.toContain(selection.unsure(1));
  });

  it('says how much was found that is not sure enough to be shown, and shows none of it', () => {
    const dossier = unsure();
    const page = draw(read(dossier));
    expect(said(page)).toContain(selection.unsure(dossier.attributions.length));
    expect(said(page)).toContain(selection.onlyUnsure.title);
    expect(said(page)).not.toContain(selection.nothing.title);
    expect(page.querySelectorAll('.found')).toHaveLength(0);
  });

  it('says so where rules alone read', () => {
    const rules = { ...seaWall(), engine: 'rules' as const };
    expect(said(draw(read(rules)))).toContain(popup.rulesOnly.title);
    expect(said(draw(read({ ...rules, engine: 'rules+tagger' })))).not.toContain(popup.rulesOnly.title);
  });

  it.each(['blank', 'too-long', 'unsupported-language'] as const)(
    'says why it was not read: %s',
    (outcome) => {
      const page = draw(shown({ outcome, words: outcome === 'blank' ? '\u00A0\n' : 'word '.repeat(900) }));
      for (const part of Object.values(selection.refusals[outcome])) expect(said(page)).toContain(part);
      expect(said(page)).not.toContain(selection.searched);
      expect(page.querySelector('blockquote') === null).toBe(outcome === 'blank');
    },
  );

  it('says that it reads, and that nothing is kept', () => {
    expect(said(draw({ kind: 'loading' }).querySelector('h1'))).toBe(selection.loading);
    expect(said(draw({ kind: 'gone' }))).toContain(selection.gone.todo);
  });

  it('shows letters that turn or hide words as what they are, and no markup', () => {
    const words = '<img src=x onerror=alert(1)> \u202Etxet\u202C An\u200Bn\u0000 \uD83D';
    const page = draw(shown({ outcome: 'too-long', words }));
    expect(said(page.querySelector('blockquote'))).toBe('<img src=x onerror=alert(1)> txet Ann \uFFFD');
    expect(page.querySelector('img')).toBeNull();
  });

  it('speaks Hebrew, from right to left, beside words that keep their own direction', () => {
    const page = draw(read(), SELECTION_HE);
    expect(page.querySelector('main')?.getAttribute('dir')).toBe('rtl');
    expect(page.querySelector('blockquote bdi')?.getAttribute('dir')).toBe('auto');
  });
});
