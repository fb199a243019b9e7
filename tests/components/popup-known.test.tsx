import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/Popup';
import type { PopupProps } from '../../components/popup-props';
import { STRINGS_EN as strings } from '../../components/strings-en';
import { LATER_PARTS } from '../../entrypoints/popup/later-parts';
import type { Context } from '../../lib/core/model/context';
import type { CorrectionLine } from '../../lib/core/model/correction';
import type { Dossier } from '../../lib/core/model/dossier';
import { popupView } from '../../lib/view/popup-view';
import { contextWith, millPostContext, seaWallContext } from '../support/sample-context';
import { millPost, seaWall } from '../support/sample-dossiers';
import { calls } from './popup-calls';
import { each, press, rendered, said } from './rendered';

const { corrections: mend, context: words } = strings.popup;

function popup(
  context: Context | null,
  more: Partial<PopupProps> & { readonly corrections?: readonly CorrectionLine[] } = {},
  dossier: Dossier = seaWall(),
): HTMLElement {
  const { corrections = [], ...props } = more;
  const view = popupView(dossier, props.filter ?? '', null, context);
  const state = { kind: 'read', view, highlighted: true, lost: [], corrections } as const;
  return rendered(
    <Popup
      strings={strings}
      state={state}
      filter=""
      firstTime={false}
      tab="quotes"
      kinds={[]}
      later={LATER_PARTS}
      {...calls()}
      {...props}
    />,
  );
}

const known = seaWallContext(seaWall());
const speaker = (place: HTMLElement, name: string): Element | undefined =>
  [...place.querySelectorAll('.speaker')].find((one) => said(one.querySelector('h3')) === name);

describe('a speaker in the popup', () => {
  it('has the office of the article’s day under the name', () =>
    expect(said(speaker(popup(known), 'Maren Ostrow')?.querySelector('.office') ?? null)).toBe(
      'Chair of Velmouth council on 11 February 2031',
    ));

  it('has what the rest goes by behind one click, with links to where it can be read', () => {
    const details = speaker(popup(known), 'Maren Ostrow')?.querySelector('details.known');
    expect(said(details?.querySelector('summary') ?? null)).toBe(strings.popup.more);
    expect([...(details?.querySelectorAll('a') ?? [])].map((link) => link.getAttribute('href'))).toEqual([
      'https://register.example/2',
      'https://gazette.example/1',
    ]);
    for (const link of details?.querySelectorAll('a') ?? []) {
      expect([link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['_blank', 'noreferrer']);
    }
  });

  it('says who may be meant where nobody is shown, and offers nothing to take back', () => {
    const details = speaker(popup(known), 'Tobin Achterberg')?.querySelector('details.known');
    expect(said(details ?? null)).toContain(strings.known.candidates.name);
    expect(details?.querySelector('button')).toBeNull();
    const [link, ...more] = details?.querySelectorAll('a') ?? [];
    expect([link?.getAttribute('href'), said(link ?? null), more.length]).toEqual([
      'https://www.wikidata.org/wiki/Q99900001',
      'Wikidata Q99900001',
      0,
    ]);
  });

  it('has nothing more where the pack knows nothing', () => {
    const place = popup(contextWith({ day: { day: '2031-02-11', state: 'stated' } }));
    expect(place.querySelectorAll('.speaker .known, .speaker .office')).toHaveLength(0);
  });
});

describe('what the popup says of the pack and the day', () => {
  const notes = (context: Context): string => said(popup(context).querySelector('.notice'));
  const pack = known.pack;
  const day = { day: '2031-02-11', state: 'stated' } as const;

  const CASES: readonly (readonly [why: string, context: Partial<Context>, says: string | null])[] = [
    ['a pack of last month and a day before it', { day }, null],
    ['a pack of 180 days', { day, pack: { ...pack, age: 180, old: false } }, null],
    ['a pack of 181 days', { day, pack: { ...pack, age: 181, old: true } }, words.old(181)],
    ['an article without a day', { day: { day: null, state: 'no-date' } }, strings.known.days['no-date']],
    ['a day in the future', { day: { day: '2040-01-01', state: 'future' } }, strings.known.days.future],
    ['a day later than the pack', { day: { ...day, state: 'after-pack' } }, strings.known.days['after-pack']],
    [
      'a file that was refused',
      { day, pack: { ...pack, refused: [{ file: 'media', row: 'outlets 3', reason: 'is no JSON' }] } },
      'Its file “media” was refused at outlets 3: it is no JSON.',
    ],
    [
      'no pack at all',
      { day, pack: { version: null, date: null, age: null, old: false, refused: [] } },
      words.noPack,
    ],
  ];
  it.each(CASES)('of %s', (_, context, says) => {
    const note = notes(contextWith(context));
    if (says === null) expect(note).toBe('');
    else expect(note).toContain(says);
  });
});

describe('the outlet in the popup', () => {
  it('has owner, funding and country of the pack, and what the page states; no rating', () => {
    const outlet: Context['outlet'] = {
      host: 'tide.example',
      outlet: {
        id: 'tide',
        name: 'The Velmouth Tide',
        place: 'CO',
        placeName: 'Corden',
        owners: [{ name: 'Tide Trust', from: '2012' }],
        funding: 'reader',
        standards: 'https://tide.example/standards',
        wikidata: null,
        refs: ['register'],
      },
      discloses: {
        publisher: 'The Velmouth Tide',
        authors: [],
        published: '2031-02-11T18:05:00+01:00',
        modified: null,
        policies: [{ kind: 'corrections', url: 'https://tide.example/corrections' }],
      },
      by: 'outlet-at-host',
    };
    const place = popup(contextWith({ outlet }), { tab: 'sources' }).querySelector('.outlet') as HTMLElement;
    const line = (label: string): string | undefined => each(place, 'dd')[each(place, 'dt').indexOf(label)];
    expect([line(words.country), line(words.owner), line(words.funding), line(words.standards)]).toEqual([
      'Corden',
      'Tide Trust since 2012',
      'readers',
      'tide.example',
    ]);
    expect([line('Publisher'), line('Author'), line('Published'), line('Changed')]).toEqual([
      'The Velmouth Tide',
      words.notStated,
      '11 February 2031',
      words.notStated,
    ]);
    expect(line(words.policies.corrections)).toBe('tide.example');
    expect(line(words.policies.ownership)).toBeUndefined();
  });

  it('is said not to be known where it is not', () =>
    expect(said(popup(contextWith(), { tab: 'sources' }).querySelector('.outlet'))).toContain(
      words.noOutlet,
    ));

  it('stands back while the reader searches', () =>
    expect(popup(known, { filter: 'Ostrow', tab: 'sources' }).querySelector('.outlet')).toBeNull());
});

describe('putting something right', () => {
  const twoClicks = (place: Element | null | undefined): void => {
    expect(place?.querySelector('summary')).not.toBeNull();
    press(place?.querySelector('button'));
  };

  it('takes two clicks for a person', () => {
    const onCorrect = calls().onCorrect;
    twoClicks(speaker(popup(known, { onCorrect }), 'Maren Ostrow')?.querySelector('details.known'));
    expect(onCorrect).toHaveBeenCalledWith({ kind: 'not-them', target: 'e0', person: 'Maren Ostrow' }, true);
  });

  it('takes two clicks for a speaker, and is not offered where none is shown', () => {
    const onCorrect = calls().onCorrect;
    const place = popup(known, { onCorrect });
    twoClicks(place.querySelector('.quotes .mend'));
    expect(onCorrect).toHaveBeenCalledWith({ kind: 'wrong-speaker', target: 'a0', person: null }, true);
    const open = [...place.querySelectorAll('.speaker')].filter((one) => one.querySelector('.speaker-open'));
    expect(open.flatMap((one) => [...one.querySelectorAll('.mend')])).toEqual([]);
  });

  it('takes two clicks for a figure', () => {
    const onCorrect = calls().onCorrect;
    twoClicks(popup(known, { onCorrect, tab: 'figures' }).querySelector('.figures .mend'));
    expect(onCorrect).toHaveBeenCalledWith({ kind: 'not-a-figure', target: 'f0', person: null }, true);
  });

  it('says of what it is to those who hear the control alone', () =>
    expect(said(popup(known, { tab: 'figures' }).querySelector('.figures .mend summary'))).toBe(
      `${mend.open}: about £4.2 million`,
    ));

  const line: CorrectionLine = {
    kind: 'not-them',
    target: 'e0',
    person: 'p',
    words: 'Maren Ostrow',
    personName: 'Maren Ostrow, poet',
  };

  it('is listed with its way back, and can be saved', () => {
    const { onCorrect, onReport } = calls();
    const place = popup(known, { corrections: [line], onCorrect, onReport }).querySelector('.corrections');
    expect(said(place?.querySelector('li') ?? null)).toBe(
      `Maren Ostrow ${mend.kinds['not-them']}: Maren Ostrow, poet${mend.undo}`,
    );
    press(place?.querySelector('li button'));
    expect(onCorrect).toHaveBeenCalledWith({ kind: 'not-them', target: 'e0', person: 'p' }, false);
    press(place?.querySelector('.corrections-report'));
    expect(onReport).toHaveBeenCalledOnce();
  });

  it('is listed too where the article holds the words no longer', () => {
    const place = popup(known, { corrections: [{ ...line, words: null, personName: null }] });
    expect(said(place.querySelector('.corrections li'))).toContain(mend.gone);
  });

  it('leaves no list where nothing was put right', () =>
    expect(popup(known).querySelector('.corrections')).toBeNull());
});

it('the popup counts words by side, and says so of sources of none', () => {
  const side = { attributions: 1, quotedWords: 4, cues: {}, figures: {} };
  const context = {
    ...millPostContext(millPost()),
    sides: [
      { ...side, place: 'CO', name: 'Corden', words: 12 },
      { ...side, place: null, name: null, words: 9 },
      { ...side, place: 'TE', name: 'Teluria', words: 0 },
    ],
  };
  const list = [...popup(context, { tab: 'sources' }, millPost()).querySelectorAll('.voice-list')].find(
    (one) => said(one.querySelector('h3')) === words.sides.name,
  );
  expect(each(list as HTMLElement, 'li').map((row) => row.split(' ')[0])).toEqual(['Corden', 'of']);
});
