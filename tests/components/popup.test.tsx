import { describe, expect, it } from 'vitest';
import { Popup } from '../../components/Popup';
import type { PopupProps } from '../../components/popup-props';
import { STRINGS_EN as strings } from '../../components/strings-en';
import { LATER_PARTS } from '../../entrypoints/popup/later-parts';
import type { Context } from '../../lib/core/model/context';
import type { Dossier } from '../../lib/core/model/dossier';
import { MARK_KINDS } from '../../lib/settings/settings';
import { popupView } from '../../lib/view/popup-view';
import { dossierOf } from '../support/dossier-of';
import { millPostContext, newWeirContext } from '../support/sample-context';
import { libraryHours, millPost, newWeir, quietGarden, seaWall } from '../support/sample-dossiers';
import { calls } from './popup-calls';
import { each, press, rendered, said } from './rendered';

function popup(state: PopupProps['state'], more: Partial<PopupProps> = {}): HTMLElement {
  return rendered(
    <Popup
      strings={strings}
      state={state}
      filter=""
      firstTime={false}
      tab="quotes"
      kinds={MARK_KINDS}
      later={LATER_PARTS}
      {...calls()}
      {...more}
    />,
  );
}

const read = (dossier: Dossier, filter = '', lost: readonly string[] = []): PopupProps['state'] => ({
  kind: 'read',
  view: popupView(dossier, filter),
  highlighted: true,
  lost,
  corrections: [],
});

const button = (place: Element, label: string): Element | undefined =>
  [...place.querySelectorAll('button')].find((one) => said(one) === label);

describe('what read the article', () => {
  const note = (dossier: Dossier): (string | null)[] =>
    [...popup(read(dossier)).querySelectorAll('.notice')].map((one) => one.getAttribute('aria-label'));

  it('is not spoken of where all of it was there', () =>
    expect(note(seaWall())).not.toContain(strings.popup.rulesOnly.title));
  it('is told where the tagger was missing', () =>
    expect(note({ ...seaWall(), engine: 'rules' })).toContain(strings.popup.rulesOnly.title));
});

describe('the switch for the site', () => {
  const switchIn = (place: Element): HTMLInputElement | null =>
    place.querySelector('input[aria-describedby="site-gloss"]');
  const site = { host: 'news.example', on: false };

  it('says at which site, and passes on what is wanted in the click itself', () => {
    const { onSite } = calls();
    const place = popup(read(seaWall()), { site, onSite });
    expect(said(place.querySelector('#site-gloss'))).toContain('news.example');
    const box = switchIn(place);
    if (box) box.checked = true;
    press(box, 'change');
    expect(onSite.mock.calls).toEqual([[true]]);
  });
  it('stands there, on, where the page could not be read: there it is taken back', () => {
    const failure = { kind: 'failure', reason: 'not-article', detail: null } as const;
    expect(switchIn(popup(failure, { site: { ...site, on: true } }))?.hasAttribute('checked')).toBe(true);
  });
  it('is missing where no site can be let in', () =>
    expect(switchIn(popup(read(seaWall()), { site: null }))).toBeNull());
});

describe('the popup of an article', () => {
  const place = popup(read(seaWall()));

  it('says what the article is', () => {
    expect(said(place.querySelector('h1'))).toBe('Velmouth council backs new sea wall after winter floods');
    expect(said(place.querySelector('.article-line'))).toContain('11 February 2031');
  });
  it('has a heading for each speaker', () => {
    expect(each(place, 'h3').slice(0, 2)).toEqual(['Maren Ostrow', 'The Velmouth Fishers’ Association']);
    expect(each(place, 'h3')).toContain('Source not resolved');
  });
  it('says the kind of each row to those who do not see its sign', () => {
    const row = place.querySelector('.row');
    expect(said(row)).toMatch(/^Direct quotation: “We cannot/);
    expect(row?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });
  it('says of each figure what the text says of its origin', () => {
    const figures = popup(read(seaWall()), { tab: 'figures' });
    expect(each(figures, '.figures .row-said')[0]).toBe('No source stated');
    expect(each(figures, '.figures .row-said')[2]).toMatch(/^With a reservation: not verified The Velmouth/);
  });
  it('tells those who listen what was found', () => {
    expect(said(place.querySelector('[role=status]'))).toBe('9 quotations, 6 figures');
    expect(said(popup(read(seaWall(), 'harbour')).querySelector('[role=status]'))).toBe('4 of 15 shown');
  });
});

describe('the popup of a live post', () => {
  const place = popup(read(millPost()));
  const rows = each(place, '.quotes .row-said');

  it('says of a row how its words came and of whom they tell', () => {
    expect(rows.slice(1)).toEqual([
      'adding the secretary urged Readout reports Ilse Brand',
      'Readout',
      'told Spoken to reporters',
      'clarified',
    ]);
  });
  it('explains a channel to whoever asks', () => {
    expect(place.querySelector(`[title="${strings.channels.readout.gloss}"]`)).not.toBeNull();
  });
  it('names what a verb does where it does more than report', () => {
    expect(each(popup(read(seaWall())), '.quotes .row-said').join()).toContain('conceded conceding');
  });
  it('lists the outlet’s own remarks apart, each leading to its place', () => {
    const { onReveal } = calls();
    press(popup(read(millPost()), { onReveal }).querySelector('.observations .row'));
    expect(onReveal.mock.calls).toEqual([['o0']]);
    expect(said(place.querySelector('.observations'))).toContain(strings.observation.gloss);
    expect(popup(read(seaWall())).querySelector('.observations')).toBeNull();
  });
  it('says how a source is left without a name, and why', () => {
    expect(each(popup(read(seaWall())), '.speaker header .gloss')).toContain(
      'not named in the article a role, no name Reason given: who asked not to be named',
    );
  });
});

describe('the popup’s voices', () => {
  const place = popup(read(millPost()), { tab: 'sources' });
  const lists = each(place, '.voice-list');

  it('are counts of words', () => {
    expect(each(place, '.voices > p')).toEqual([
      '73 of 148 words are given as somebody’s (49%)',
      '87 stand in quotation marks (59% of the article)',
    ]);
  });
  it('stand by source, by kind and by channel, and name those without words', () => {
    expect(each(place, '.voice-list h3')).toEqual([
      'By source',
      'By kind of source',
      'By channel',
      'Named, not quoted',
    ]);
    expect(lists[0]).toContain('Ilse Brand person 18 words, 14 quoted');
    expect(lists[1]).toContain('documents 46 words, 41 quoted');
    expect(lists[2]).toContain(`Readout 3 quotations ${strings.channels.readout.gloss}`);
    expect(lists[3]).toContain('Bo Marsh person in 1 place');
    expect(lists[3]).toContain('the town group in 1 place, 4 words retold');
  });
  it('say so where all comes from one source', () => {
    const dossier = millPost();
    const one = popup(read({ ...dossier, counts: { ...dossier.counts, only: 'e2' } }), { tab: 'sources' });
    expect(each(one, '.voices > p')).toContain(strings.popup.voices.only('Dan Orrel'));
    expect(said(place)).not.toContain('one source');
  });
  it('are under a filter the names it leaves, without the counts of the whole', () => {
    const found = popup(read(millPost(), 'orrel'), { tab: 'sources' });
    expect(each(found, '.voice-list li')).toEqual(['Dan Orrel person 9 words, 9 quoted']);
    expect([found.querySelectorAll('.voices > p').length, each(found, '.voice-list h3')]).toEqual([
      0,
      ['By source'],
    ]);
  });
  it('are not there where nobody has words', () => {
    expect(popup(read(quietGarden())).querySelector('.voices')).toBeNull();
  });
});

describe('the popup at a glance', () => {
  const mill = (context: Context | null = null) =>
    popup({
      ...read(millPost()),
      view: popupView(millPost(), '', null, context),
    } as PopupProps['state']);

  it('says who speaks, in counts of words and by kind', () => {
    expect(each(mill(), '.shares li')).toEqual([
      'Corden readout document 46 words',
      'Ilse Brand person 18 words',
      'Dan Orrel person 9 words',
    ]);
    expect(said(mill().querySelector('.glance-line'))).toBe('Who speaks 73 of 148 words, 49%');
  });

  it('draws the same as a bar, for the eyes alone', () => {
    const bar = mill().querySelector('.share-bar');
    expect([bar?.getAttribute('aria-hidden'), bar?.children.length]).toEqual(['true', 3]);
  });

  it('adds up the sources that have no part of their own, and what is left open', () => {
    const view = popupView(millPost(), '');
    const speaking = view.speaking && { ...view.speaking, others: 2, otherWords: 12, open: 7 };
    const place = popup({ ...read(millPost()), view: { ...view, speaking } } as PopupProps['state']);
    expect(each(place, '.shares li').slice(3)).toEqual([
      '2 other sources 12 words',
      'left open whose 7 words',
    ]);
  });

  it('counts the figures of each state that there is', () => {
    expect(each(popup(read(seaWall())), '.glance-line li')).toEqual([
      '2 No source stated',
      '2 Source stated',
      '1 With a reservation',
      '1 Said to be confirmed',
    ]);
    expect(each(mill(), '.glance-line li')).toEqual([]);
  });

  it('names a picture’s credit and who supplied it', () => {
    const row = { id: 'c0', words: '(Works Office)' };
    const supplier = { name: 'Works Office', class: 'government-handout', body: null } as const;
    const context = popupView(millPost(), '', null, millPostContext(millPost())).context;
    const credits = [
      { ...row, suppliers: [supplier] },
      { ...row, id: 'c1', suppliers: [] },
    ];
    const view = { ...popupView(millPost(), ''), context: context && { ...context, credits } };
    const place = popup({ ...read(millPost()), view } as PopupProps['state']);
    expect(each(place, '.glance-line').at(-1)).toBe(
      `Pictures (Works Office) ${strings.suppliers['government-handout']} and 1 more`,
    );
  });

  it('lists each picture’s credit with who supplied it, and leads to its place', () => {
    const { onReveal } = calls();
    const context = newWeirContext(newWeir());
    const view = popupView(newWeir(), '', null, context);
    const place = popup({ ...read(newWeir()), view } as PopupProps['state'], { tab: 'sources', onReveal });
    expect(each(place, '.credits .row-body')).toEqual([
      `Ann Lee/Works Office Works Office of Corden: ${strings.suppliers['government-handout']}`,
      `Photo by J. Fell ${strings.unknownSupplier}`,
    ]);
    press(place.querySelector('.credits .row'));
    expect(onReveal.mock.calls).toEqual([['c0']]);
    expect(each(place, '.marks > span')).toContain('Photo credit 2');
  });

  it('stands above the tabs whatever is searched for', () => {
    const shares = (filter: string) => each(popup(read(millPost(), filter)), '.shares li');
    expect(shares('zeppelin')).toEqual(shares(''));
  });
});

describe('the popup’s tabs', () => {
  const tabs = (more: Partial<PopupProps> = {}) => popup(read(seaWall(), more.filter), more);

  it('say how much stands behind each, under a filter too', () => {
    expect(each(popup(read(millPost())), '[role=tab]')).toEqual(['Quotes 6', 'Figures 0', 'Sources 5']);
    expect(each(tabs({ filter: 'harbour' }), '[role=tab]')).toEqual(['Quotes 2', 'Figures 2', 'Sources 0']);
  });

  it.each([
    ['quotes', '.quotes'],
    ['figures', '.figures'],
    ['sources', '.no-sources'],
  ] as const)('show one list at a time: %s', (tab, list) => {
    const place = tabs({ tab });
    const panel = place.querySelector('[role=tabpanel]');
    expect(panel?.getAttribute('aria-labelledby')).toBe(`tab-${tab}`);
    expect(panel?.querySelector(list)).not.toBeNull();
    expect(['.quotes', '.figures', '.no-sources'].filter((one) => place.querySelector(one))).toEqual([list]);
  });

  it('hand out the tab that is pressed', () => {
    const { onTab } = calls();
    press(tabs({ onTab }).querySelector('#tab-figures'));
    expect(onTab.mock.calls).toEqual([['figures']]);
  });

  it('end in the way to the rest where not all is drawn', () => {
    const { onMore } = calls();
    const view = popupView(seaWall(), '', null, null, 3);
    const place = popup({ ...read(seaWall()), view } as PopupProps['state'], { onMore });
    expect(said(place.querySelector('.more-rows'))).toBe('3 of 9 shown Show more');
    press(place.querySelector('.more-rows button'));
    expect(onMore).toHaveBeenCalledOnce();
    expect(popup(read(seaWall())).querySelector('.more-rows')).toBeNull();
  });
});

describe('the popup’s choice of marks', () => {
  const boxes = (place: HTMLElement) =>
    [...place.querySelectorAll<HTMLInputElement>('.mark-kinds input')].map((box) => [
      box.name,
      box.hasAttribute('checked'),
    ]);

  it('says how many there are of each kind, and which are put out', () => {
    const place = popup(read(seaWall()), { kinds: ['direct', 'figure'] });
    expect(each(place, '.marks > span')).toEqual([
      'Marked in the page',
      'Direct quotation 4',
      'Mixed quotation 2',
      'Indirect quotation 3',
      'Figures 6',
    ]);
    expect(each(place, '.put-out')).toEqual(['Mixed quotation 2', 'Indirect quotation 3']);
    expect(boxes(place)).toEqual([
      ['direct', true],
      ['mixed', false],
      ['indirect', false],
      ['figure', true],
      ['observation', false],
      ['credit', false],
    ]);
  });

  it.each([
    ['takes one away', 'mixed', false, ['direct', 'indirect', 'figure', 'observation', 'credit']],
    ['may take all away', 'direct', false, []],
    ['puts one back in its place', 'mixed', true, ['direct', 'mixed']],
  ] as const)('%s', (_, name, checked, kinds) => {
    const { onKinds } = calls();
    const before = MARK_KINDS.filter((one) => (one === name ? !checked : kinds.some((kind) => kind === one)));
    const box = popup(read(seaWall()), { onKinds, kinds: before }).querySelector(
      `.mark-kinds input[name=${name}]`,
    ) as HTMLInputElement;
    box.checked = checked;
    press(box, 'change');
    expect(onKinds.mock.calls).toEqual([[kinds]]);
  });
});

describe('the popup’s controls', () => {
  it('point at the row under pointer or focus, and at none when they leave', () => {
    const { onPoint } = calls();
    const row = popup(read(seaWall()), { onPoint }).querySelector('.row');
    for (const type of ['pointerenter', 'pointerleave', 'focus', 'blur']) press(row, type);
    expect(onPoint.mock.calls).toEqual([['a0'], [null], ['a0'], [null]]);
  });
  it('do not point at a passage that is gone from the page', () => {
    const { onPoint } = calls();
    press(popup(read(seaWall(), '', ['a0']), { onPoint }).querySelector('.row'), 'pointerenter');
    expect(onPoint).not.toHaveBeenCalled();
  });
  it('open the source report', () => {
    const { onReportPage } = calls();
    press(button(popup(read(seaWall()), { onReportPage }), strings.popup.glance.report));
    expect(onReportPage).toHaveBeenCalledOnce();
  });
  it.each([
    ['what was read', read(seaWall())],
    ['an article that holds nothing', read(quietGarden())],
    ['what could not be read', { kind: 'failure', reason: 'not-article', detail: null }],
  ] as const)('open the options from below %s', (_, state) => {
    const { onOptions } = calls();
    press(button(popup(state, { onOptions }), strings.popup.options));
    expect(onOptions).toHaveBeenCalledOnce();
  });
  it('hand out the id of the row that was pressed', () => {
    const { onReveal } = calls();
    press(popup(read(seaWall()), { onReveal, tab: 'figures' }).querySelector('.figures .row'));
    expect(onReveal.mock.calls).toEqual([['f0']]);
  });
  it('do not hand out a passage that is gone from the page', () => {
    const { onReveal } = calls();
    const place = popup(read(seaWall(), '', ['a0']), { onReveal });
    const row = place.querySelector('.row');
    press(row);
    expect(onReveal).not.toHaveBeenCalled();
    expect(row?.getAttribute('aria-disabled')).toBe('true');
    expect(said(row)).toContain('No longer on the page');
    expect(said(place)).toContain('1 passage is no longer on the page.');
  });
  it('hand out what is typed', () => {
    const { onFilter } = calls();
    const field = popup(read(seaWall()), { onFilter }).querySelector(
      'input[type=search]',
    ) as HTMLInputElement;
    field.value = 'wall';
    press(field, 'input');
    expect(onFilter.mock.calls).toEqual([['wall']]);
  });
  it('switch the highlights', () => {
    const { onHighlight } = calls();
    const box = popup(read(seaWall()), { onHighlight }).querySelector(
      '.bar input[type=checkbox]',
    ) as HTMLInputElement;
    expect(box.hasAttribute('checked')).toBe(true);
    box.checked = false;
    press(box, 'change');
    expect(onHighlight.mock.calls).toEqual([[false]]);
  });
  it('read again, and put the hints away', () => {
    const { onRetry, onFirstTimeDone } = calls();
    press(button(popup(read(seaWall(), '', ['a0']), { onRetry }), 'Read again'));
    press(button(popup(read(seaWall()), { firstTime: true, onFirstTimeDone }), 'Got it'));
    expect([onRetry.mock.calls.length, onFirstTimeDone.mock.calls.length]).toEqual([1, 1]);
  });
});

describe('the popup’s other states', () => {
  it('says that it reads, and that nothing is sent', () => {
    const place = popup({ kind: 'reading', phase: 'words' });
    expect(said(place.querySelector('[role=status]'))).toBe('Reading the article');
    expect(said(place.querySelector('label:has(progress)'))).toContain(strings.popup.reading.phases.words);
    expect(said(place)).toContain('Nothing is sent anywhere');
  });

  it.each(Object.entries(strings.popup.reading.phases))('says how far it is: %s', (phase, words) => {
    const phases = Object.values(strings.popup.reading.phases);
    const place = said(popup({ kind: 'reading', phase: phase as keyof typeof strings.popup.reading.phases }));
    expect(phases.filter((one) => place.includes(one))).toEqual([words]);
  });

  it('lets its reader stop it', () => {
    const { onCallOff } = calls();
    press(button(popup({ kind: 'reading', phase: 'page' }, { onCallOff }), 'Stop reading'));
    expect(onCallOff).toHaveBeenCalledTimes(1);
  });

  it('says that the page has changed where it has, and to those who only hear it', () => {
    const { onRetry } = calls();
    const state = { ...read(seaWall()), changed: true } as PopupProps['state'];
    const place = popup(state, { onRetry });
    expect(said(place.querySelector('[role=status]'))).toBe(strings.popup.changed);
    press(place.querySelector(`.notice[aria-label="${strings.popup.changed}"] button`));
    expect(onRetry).toHaveBeenCalledTimes(1);
    expect(said(popup(read(seaWall())))).not.toContain(strings.popup.changed);
  });

  it.each(Object.entries(strings.popup.failures))('says why and what to do: %s', (reason, told) => {
    const place = popup({
      kind: 'failure',
      reason: reason as keyof typeof strings.popup.failures,
      detail: null,
    });
    expect(each(place, '.state h1, .state p')).toEqual([told.title, told.text, told.todo]);
    expect(place.querySelector('.detail')).toBeNull();
  });

  it.each([
    ['failed', true],
    ['not-article', true],
    ['pdf', false],
    ['not-allowed', false],
    ['unsupported-language', false],
    ['called-off', true],
    ['closed', false],
  ] as const)('offers to read again only where that can help: %s %s', (reason, offered) => {
    const place = popup({ kind: 'failure', reason, detail: null });
    expect(button(place, 'Read again') !== undefined).toBe(offered);
  });

  it('keeps a technical line folded away', () => {
    const place = popup({ kind: 'failure', reason: 'failed', detail: 'takeUp: <b>TypeError</b>' });
    expect(place.querySelector('.detail')?.hasAttribute('open')).toBe(false);
    expect(said(place.querySelector('code'))).toBe('takeUp: <b>TypeError</b>');
  });

  it('says that an article holds nothing, without lists and search', () => {
    const place = popup(read(quietGarden()));
    expect(said(place)).toContain(strings.popup.nothing.title);
    expect([place.querySelector('input[type=search]'), place.querySelector('.row')]).toEqual([null, null]);
    expect(place.querySelectorAll('h1')).toHaveLength(1);
  });

  it('says that nothing matches, without empty lists', () => {
    const place = popup(read(seaWall(), 'zeppelin'));
    expect(said(place.querySelector('[role=tabpanel]'))).toBe(strings.popup.noMatch);
  });

  it('says that something matches behind another tab', () => {
    const place = popup(read(seaWall(), 'sandbag'), { tab: 'figures' });
    expect(said(place.querySelector('[role=tabpanel]'))).toBe(strings.popup.glance.noMatchHere);
    expect(each(place, '[role=tab]')).toEqual(['Quotes 1', 'Figures 0', 'Sources 0']);
  });

  it('says that the reading is partial, and why', () => {
    const dossier = seaWall();
    const article = { ...dossier.article, partial: 'paywall' } as const;
    expect(said(popup(read({ ...dossier, article })))).toContain(strings.popup.partial.paywall);
    expect(said(popup(read(dossier)))).not.toContain(strings.popup.partly);
  });

  it('lists the other posts of a live page', () => {
    const dossier = seaWall();
    const posts = [
      { id: 'p2', title: 'The vote', published: null, current: true },
      { id: 'p1', title: 'The gathering', published: null, current: false },
    ];
    const place = popup(read({ ...dossier, article: { ...dossier.article, posts } }));
    expect(said(place)).toContain('Read here: The vote');
    expect(said(place.querySelector('.notice details'))).toMatch(/^1 other post on this page ?The gathering/);
  });

  it('says that the highlights are off', () => {
    const state = { ...read(seaWall()), highlighted: false } as PopupProps['state'];
    expect(said(popup(state))).toContain(strings.popup.highlightsOff);
  });
});

describe('words of the page in the popup', () => {
  it('keep their direction and language to themselves', () => {
    const title = popup(read(libraryHours())).querySelector('h1 bdi');
    expect([title?.getAttribute('dir'), title?.getAttribute('lang')]).toEqual(['auto', 'ar']);
  });

  it('stay words, whatever markup they hold', () => {
    const evil = '<img src=x onerror="globalThis.caught=1"><script>1</script>';
    const dossier = dossierOf({
      blocks: ['A', `“${evil}”, said ${evil}. It was 340.`],
      article: { title: evil, publisher: evil, byline: [evil], language: evil },
      entities: [[evil, 'person']],
      said: [
        { kind: 'direct', content: [`“${evil}”`], source: evil, speaker: evil, cue: [evil, evil, 'neutral'] },
      ],
      figures: [
        { words: '340', quantity: { low: 340, high: 340, unit: 'count', hedge: 'exact' }, source: evil },
      ],
    });
    const place = popup(read(dossier, evil.slice(0, 9)), { filter: evil });
    expect(place.querySelectorAll('img, script')).toHaveLength(0);
    expect(said(place.querySelector('h1'))).toBe(evil);
  });
});
