import { describe, expect, it, vi } from 'vitest';
import { Card } from '../../components/Card';
import { FigureSection } from '../../components/FigureSection';
import { Popup } from '../../components/Popup';
import { STRINGS_EN as strings } from '../../components/strings-en';
import { LATER_PARTS } from '../../entrypoints/popup/later-parts';
import type { CardView, FigureCard } from '../../lib/core/model/card-view';
import type { FigureStatus } from '../../lib/core/model/figure';
import { cardView } from '../../lib/view/card-view';
import { popupView } from '../../lib/view/popup-view';
import { nightFerry } from '../support/ferry-dossier';
import { seaWall } from '../support/sample-dossiers';
import { calls } from './popup-calls';
import { each, press, rendered, said } from './rendered';

const ferry = nightFerry();
const wall = seaWall();

const card = (id: string, change: Partial<FigureCard> = {}, dossier = ferry): HTMLElement =>
  rendered(
    <Card strings={strings} view={{ ...(cardView(dossier, id) as CardView), ...change } as CardView} />,
  );

/** What a card says beside one of its labels, and the items of a list there. */
const beside = (place: HTMLElement, label: string): string | undefined =>
  each(place, 'dd')[each(place, 'dt').indexOf(label)];
const listed = (place: HTMLElement, label: string): readonly string[] => {
  const line = [...place.querySelectorAll<HTMLElement>('.line')].find(
    (one) => said(one.querySelector('dt')) === label,
  );
  return line === undefined ? [] : each(line, 'li');
};

/** A figure's state in plain words. */
const STATES: readonly (readonly [why: string, id: string, change: Partial<FigureCard>, line: string])[] = [
  ['no source is stated', 'f0', {}, 'No source stated in the text'],
  ['who gives it', 'f3', {}, 'Given by the line'],
  [
    'who gives it, and that the text reserves',
    'f2',
    {},
    'Given by the line with a reservation in the text: preliminary',
  ],
  [
    'who gives it and who confirmed it',
    'f1',
    {},
    'Given by the harbour board said to be confirmed by the island council',
  ],
  ['where it is linked to', 'f5', {}, 'Linked to pier-records.example'],
  [
    'that it is somebody’s whom the text leaves open',
    'f3',
    { source: null, link: null },
    'Given as somebody’s; the text does not say plainly enough whose',
  ],
  [
    'the speaker’s name where no source is written',
    'f1',
    { source: null, verifier: null },
    'Given by Velmouth Harbour Board',
  ],
  [
    'a reservation on a figure without a source',
    'f2',
    { source: null, link: null },
    'No source stated in the text with a reservation in the text: preliminary',
  ],
];

describe('the card of a figure', () => {
  it.each(STATES)('says in plain words %s', (_, id, change, line) => {
    expect(each(card(id, change), '.origin')).toEqual([line]);
  });

  it('explains the state in one line', () => {
    for (const [id, status] of [
      ['f0', 'unattributed'],
      ['f1', 'verified'],
      ['f2', 'caveated'],
      ['f3', 'attributed'],
    ] as const)
      expect(each(card(id), '.lead, .gloss')).toContain(strings.statuses[status].gloss);
  });

  it('shows what it amounts to, of what, and the words of its reservation', () => {
    const place = card('f2', {}, wall);
    expect(beside(place, 'Amounts to')).toBe('66.67 per cent Stated without a qualifier.');
    expect(beside(place, 'Of what')).toBe('the moorings');
    expect(beside(place, 'Reservation')).toBe(
      `“though that share could not be independently checked” ${strings.caveats.unverified.gloss}`,
    );
  });

  it('says who a source is within the article, where it is written otherwise', () => {
    expect(beside(card('f1'), 'That is')).toBe('Velmouth Harbour Board organisation');
    expect(beside(card('f1', { source: 'The Velmouth Harbour Board' }), 'That is')).toBeUndefined();
    expect(beside(card('f2', {}, wall), 'That is')).toBeUndefined();
  });

  it('says what it counts, each note in the words of the text', () => {
    expect(listed(card('f1'), 'What it counts')).toEqual(['“counts crew”', '“in October”']);
    expect(beside(card('f0'), 'What it counts')).toBeUndefined();
  });

  it('says where a source’s link leads, and that nothing was fetched', () => {
    expect(beside(card('f3'), 'Link')).toBe(`line.example ${strings.card.link.gloss}`);
    expect(beside(card('f5'), 'Link'), 'it stands in the first line already').toBeUndefined();
  });

  it('says where else the article has it, and what is said of its source there', () => {
    const places = ['in the headline “8,400” No source stated', 'in a caption “8,400” No source stated'];
    expect(listed(card('f1'), 'Also stated')).toEqual(places);
    expect(listed(card('f6'), 'Also stated')).toEqual([
      'in the headline “8,400” No source stated',
      'elsewhere in the text “8,400” Given by the harbour board Said to be confirmed',
    ]);
    expect(listed(card('f1', { moreElsewhere: 3 }), 'Also stated')).toEqual([...places, 'and 3 more']);
    expect(beside(card('f5'), 'Also stated')).toBeUndefined();
  });

  it('says what does not go together as stated, with the working and its rule', () => {
    expect(listed(card('f4'), 'Side by side')).toEqual(['“40%”', '“500”', '“600”']);
    expect(beside(card('f4'), 'Side by side')).toContain(
      `(600 − 500) ÷ 500 = 20% ≠ 40% ${strings.sums.gloss} Rule sum:change`,
    );
    expect(beside(card('f5'), 'Side by side')).toBeUndefined();
  });

  it('ends with the rule of each of its parts', () => {
    expect(each(card('f1'), '.receipt p, .receipt li')).toEqual([
      'Rule numeral-with-unit',
      'of what “passengers”',
      'source “the harbour board” figure:attribution',
      'confirming body “the island council” check:confirm',
      'what it counts “counts crew” note:counts',
      'what it counts “in October” note:as-of',
    ]);
  });

  it.each(ferry.figures.map(({ id }) => id))(
    'has nothing to press but its folds, and leads nowhere: %s',
    (id) => {
      const place = card(id);
      expect(place.querySelectorAll('a, button, input, select, form, [role=button], [onclick]')).toHaveLength(
        0,
      );
      expect(each(place, 'summary')).toEqual([strings.card.more, strings.card.why]);
    },
  );
});

function section(words = '', state: FigureStatus | null = null) {
  const onState = vi.fn();
  const onReveal = vi.fn();
  const view = popupView(ferry, words, state);
  const list = {
    view,
    onMore: vi.fn(),
    language: 'en',
    lost: [],
    onReveal,
    onPoint: vi.fn(),
    onState,
    onCorrect: vi.fn(),
  };
  return { place: rendered(<FigureSection strings={strings} {...list} />), onState, onReveal };
}

const chosen = (place: HTMLElement): readonly string[] =>
  [...place.querySelectorAll('.states label')]
    .filter((label) => label.querySelector('input')?.hasAttribute('checked'))
    .map(said);

describe('the popup’s figures', () => {
  it('are counted by state', () => {
    const { place } = section();
    expect(each(place, '.states label')).toEqual([
      'All 7',
      'No source stated 2',
      'Source stated 3',
      'With a reservation 1',
      'Said to be confirmed 1',
    ]);
    expect(chosen(place)).toEqual(['All 7']);
  });

  it('hand out the state that is chosen, and none for all', () => {
    const { place, onState } = section('', 'caveated');
    const choices = place.querySelectorAll('.states input');
    press(choices[1], 'change');
    press(choices[0], 'change');
    expect(onState.mock.calls).toEqual([['unattributed'], [null]]);
  });

  it('are those of the chosen state alone', () => {
    const { place } = section('', 'caveated');
    expect(each(place, '.row-said')[0]).toBe('With a reservation: preliminary the line');
    expect(chosen(place)).toEqual(['With a reservation 1']);
  });

  it('leave out states in which there is none, but not the chosen one, from which one has to get back', () => {
    const { place } = section('skarn', 'caveated');
    expect(each(place, '.states label')).toEqual([
      'All 2',
      'No source stated 1',
      'With a reservation 0',
      'Said to be confirmed 1',
    ]);
    expect(said(place)).toContain(strings.popup.noneInState);
  });

  it('say who confirmed them, and where they are linked to if nobody is named', () => {
    const rows = each(section().place, '.row-said');
    expect(rows[1]).toBe('said to be confirmed by the island council the harbour board');
    expect(rows[5]).toBe('Source stated Linked to pier-records.example');
    expect(rows[3]).toBe('Source stated the line');
  });

  it('that do not go together are listed with the working, and lead to the first of them', () => {
    const { place, onReveal } = section();
    expect(each(place, '.sums h3, .sums > .gloss, .sums .row-body')).toEqual([
      'Side by side',
      strings.sums.gloss,
      '40% 500 600 (600 − 500) ÷ 500 = 20% ≠ 40%',
    ]);
    press(place.querySelector('.sums .row'));
    expect(onReveal.mock.calls).toEqual([['f2']]);
    expect(section('', 'verified').place.querySelector('.sums')).toBeNull();
  });
});

describe('the popup in which a state is chosen', () => {
  const popup = (words: string, state: FigureStatus | null): HTMLElement => {
    const read = { kind: 'read', highlighted: true, lost: [], corrections: [] } as const;
    const view = popupView(ferry, words, state);
    return rendered(
      <Popup
        strings={strings}
        state={{ ...read, view }}
        filter={words}
        firstTime={false}
        tab="figures"
        kinds={[]}
        later={LATER_PARTS}
        {...calls()}
      />,
    );
  };

  it('says how many rows are left', () => {
    expect(said(popup('', 'caveated').querySelector('[role=status]'))).toBe('2 of 8 shown');
  });

  it('keeps the choice where the words leave no figure of that state', () => {
    expect(popup('skarn', 'caveated').querySelector('.states')).not.toBeNull();
    expect(popup('zeppelin', 'caveated').querySelector('.states')).toBeNull();
    expect(said(popup('zeppelin', 'caveated'))).toContain(strings.popup.noMatch);
  });
});
