import { describe, expect, it } from 'vitest';
import { Card } from '../../components/Card';
import { STRINGS_EN as strings } from '../../components/strings-en';
import type { CardView } from '../../lib/core/model/card-view';
import type { Context } from '../../lib/core/model/context';
import type { EntityContext } from '../../lib/core/model/entity-context';
import type { Fidelity } from '../../lib/core/model/fidelity';
import { cardView } from '../../lib/view/card-view';
import { nightFerry } from '../support/ferry-dossier';
import {
  ALTERED,
  contextWith,
  millPostAnswered,
  millPostContext,
  newWeirContext,
  nightFerryContext,
  office,
  personWith,
  seaWallCompared,
  seaWallContext,
} from '../support/sample-context';
import { millPost, newWeir, seaWall } from '../support/sample-dossiers';
import { each, rendered, said } from './rendered';

const wall = seaWall();
const mill = millPost();

const card = (id: string, context: Context, dossier = wall): HTMLElement =>
  rendered(<Card strings={strings} view={cardView(dossier, id, context) as CardView} />);

/** What a card says beside one of its labels. */
const beside = (place: HTMLElement, label: string): string | undefined =>
  each(place, 'dd')[each(place, 'dt').indexOf(label)];

const ended = office('chair of Velmouth council', { end: '2030-12-01', asOf: null, standing: 'ended' });
const coming = office('chair of Velmouth council', { start: '2031-03-02', standing: 'not-yet' });
const unsure = office('chair of Velmouth council', { standing: 'unconfirmed' });
const noNow = { asOf: '2031-01-15', life: 'left', offices: [] } as const;

/** Somebody’s public life on 11 February 2031, and what the card says of it at first glance, and of now. */
const LIVES: readonly (readonly [
  why: string,
  more: Partial<EntityContext>,
  glance: readonly string[],
  now: string | undefined,
])[] = [
  [
    'in office',
    {},
    ['Chair of Velmouth council on 11 February 2031'],
    'Chair of Velmouth council, as of 10 January 2031',
  ],
  [
    'in two offices',
    { offices: [office('chair of Velmouth council'), office('county councillor')] },
    ['Chair of Velmouth council on 11 February 2031', 'County councillor on 11 February 2031'],
    'Chair of Velmouth council, as of 10 January 2031',
  ],
  [
    'in office then and out of it now',
    { now: noNow },
    ['Chair of Velmouth council on 11 February 2031'],
    'No office known, as of 15 January 2031',
  ],
  [
    'out of office',
    { life: 'left', offices: [], last: ended, now: noNow },
    ['Chair of Velmouth council until 1 December 2030', 'No office on 11 February 2031.'],
    'No office known, as of 15 January 2031',
  ],
  [
    'not yet in office',
    { life: 'not-yet', offices: [], next: coming, now: { ...noNow, life: 'not-yet' } },
    ['Chair of Velmouth council from 2 March 2031', 'Not yet in office on 11 February 2031.'],
    'No office known, as of 15 January 2031',
  ],
  [
    'in office when last confirmed',
    { life: 'unconfirmed', offices: [], open: [unsure] },
    [
      'Chair of Velmouth council when last confirmed, on 10 January 2031',
      'Whether still so on 11 February 2031 is not known.',
    ],
    'Chair of Velmouth council, as of 10 January 2031',
  ],
  [
    'inside a boundary of which the year is known',
    { life: 'not-determined', offices: [], open: [{ ...unsure, asOf: null, end: '2031' }] },
    [
      'Chair of Velmouth council',
      'Whether on 11 February 2031 is not determined: only the month or year is known.',
    ],
    'Chair of Velmouth council, as of 10 January 2031',
  ],
  [
    'dead',
    {
      life: 'dead',
      offices: [],
      last: ended,
      resolved: {
        ...(personWith('Maren Ostrow').resolved as NonNullable<EntityContext['resolved']>),
        died: '2031-01',
      },
      now: { ...noNow, life: 'dead' },
    },
    ['No longer living on 11 February 2031.', 'Died: January 2031.'],
    undefined,
  ],
];

describe('the card of somebody whom the pack knows', () => {
  it.each(LIVES)(
    'says of one %s what they were on the article’s day, and what is known now',
    (_, more, glance, now) => {
      const place = card('a0', contextWith({ entities: { e0: personWith('Maren Ostrow', more) } }));
      expect([each(place, '.office'), beside(place, strings.known.now)]).toEqual([glance, now]);
    },
  );

  it('gives no office where the article states no day', () => {
    const entities = { e0: personWith('Maren Ostrow', { life: 'no-date', offices: [] }) };
    const place = card('a0', contextWith({ day: { day: null, state: 'no-date' }, entities }));
    expect(each(place, '.office')).toEqual([strings.known.life['no-date']('')]);
  });

  it('says by which of the article’s words they were recognised, and where it can be read', () => {
    const place = card('a0', seaWallContext(wall));
    expect(beside(place, strings.known.why)).toBe(
      'Maren Ostrow, Corden name “Maren Ostrow”office “chairs the council”',
    );
    expect(beside(place, strings.known.references)).toBe('County RegisterVelmouth Gazette (March 2030)');
  });

  it('names the body of the office, and the words that tie it to the story', () => {
    const place = card('a0', seaWallContext(wall));
    expect(beside(place, strings.known.body)).toBe('Velmouth Town Council government, Corden');
    expect(beside(place, strings.known.story)).toBe(`“Velmouth council” ${strings.known.ties.itself}`);
  });

  it.each(['no-date', 'future', 'after-pack'] as const)(
    'shows the release of the pack, and what is to be said of the article’s day: %s',
    (state) => {
      const day = { day: state === 'no-date' ? null : '2031-02-11', state };
      expect(each(card('a0', { ...seaWallContext(wall), day }), '.pack')).toEqual([
        `Context pack 2031.1.0 of 15 January 2031 · ${strings.known.days[state]}`,
      ]);
    },
  );

  it('says nothing of a day that is stated', () =>
    expect(each(card('a0', millPostContext(mill), mill), '.pack')).toEqual([
      'Context pack 2031.3.0 of 1 March 2031',
    ]));

  it('says nothing of somebody whom the pack does not know, and nothing of a pack where none could be read', () => {
    const pack = { version: null, date: null, age: null, old: false, refused: [] };
    const place = card('a0', contextWith({ pack }));
    const labels = each(place, 'dt');
    const { now, body, why, references, candidates } = strings.known;
    expect([now, body, why, references, candidates.name].filter((label) => labels.includes(label))).toEqual(
      [],
    );
    expect(each(place, '.office, .pack')).toEqual([]);
  });
});

describe('the card of a body that the pack knows', () => {
  const place = card('a2', seaWallContext(wall));

  it('says what it is, whose, and who controls it since when', () =>
    expect(beside(place, strings.known.body)).toBe(
      'Velmouth Fishers’ Association non-governmental organisation, Corden Governed by a board of its own. (since 2011)',
    ));

  it('gives both views where there is a dispute', () =>
    expect(beside(place, strings.known.notes)).toBe(
      'Its figures are disputed by the council. On the other hand, the county has used them since 2020.',
    ));

  it('says that nothing ties it to the story, where nothing does', () =>
    expect(beside(place, strings.known.story)).toBe(strings.known.noTie));
});

describe('the card of somebody who was not resolved', () => {
  it('says who may be meant and why nobody is shown, and gives no office', () => {
    const place = card('a3', seaWallContext(wall));
    expect(beside(place, strings.known.candidates.name)).toBe(
      `Tobin Achterberg harbour master, from 2 May 2029, still on 10 January 2031 ${strings.known.tooLittle} Tobin Achterberg Skarn ${strings.known.vetoes.dead}, ${strings.known.vetoes['another-place']} ${strings.known.candidates.gloss}`,
    );
    expect(each(place, '.office')).toEqual([]);
    expect(place.querySelectorAll('a')).toHaveLength(0);
  });
});

describe('the card of a figure beside which others are published', () => {
  const ferry = nightFerry();
  const { series: words } = strings.card;
  const place = card('f1', nightFerryContext(ferry), ferry);

  it('has the three values nearest to the article, each with its day and how far that is', () => {
    const dd = [...place.querySelectorAll('dd')][each(place, 'dt').indexOf(words.relations['same-issuer'])];
    expect(each(dd as HTMLElement, 'li')).toEqual([
      `8,400 or more 31 October 2030 · 103 days before the article · ${words.fits}`,
      '7,900 30 November 2030 · 73 days before the article',
      '9,000 1 March 2031 · 18 days after the article',
    ]);
    expect(said(dd ?? null)).toContain('Everybody on board, crew included.');
  });

  it('has another issuer’s beside it, with what that counts', () => {
    const other = beside(place, words.relations['same-measure']);
    expect(other).toContain('Skarn Line passengers of the night ferry, by month');
    expect(other).toContain('Tickets sold.');
  });

  it('draws a line only where there are several days, hidden from those who hear the list', () => {
    const charts = [...place.querySelectorAll('.chart')];
    expect(charts.map((chart) => chart.getAttribute('aria-hidden'))).toEqual(['true']);
    expect(charts[0]?.querySelectorAll('circle')).toHaveLength(3);
  });

  it('says of whom a percentage is and what it comes to', () =>
    expect(beside(card('f2', nightFerryContext(ferry), ferry), words.denominator)).toBe(
      'passengers: 12,000 Skarn, 1 July 2030 This comes to 4,800.',
    ));

  it('says that an issuer gives another value for the same date', () => {
    const context = nightFerryContext(ferry);
    const [own, ...rest] = context.figures.f1?.series ?? [];
    if (!own) throw new Error('the sample has no series');
    const series = [{ ...own, revised: ['2030-11-30'] }, ...rest];
    const revised = { ...context, figures: { f1: { ...context.figures.f1, series } } } as Context;
    const lines = (shown: Context) =>
      each(card('f1', shown, ferry), 'dd li').filter((line) => line.includes(words.revised));
    expect(lines(revised)).toEqual([
      `7,900 30 November 2030 · 73 days before the article · ${words.revised}`,
    ]);
    expect(lines(context)).toEqual([]);
  });

  it.each(['f1', 'f2'])('names where the values and the number of people can be read: %s', (id) =>
    expect(beside(card(id, nightFerryContext(ferry), ferry), strings.known.references)).toBe(
      'County Register',
    ),
  );

  it('has none of it where the pack abstains', () => {
    const labels = each(card('f0', nightFerryContext(ferry), ferry), 'dt');
    expect(
      [...Object.values(words.relations), words.denominator].filter((one) => labels.includes(one)),
    ).toEqual([]);
  });
});

describe('the card of a readout', () => {
  const place = card('a0', millPostContext(mill), mill);

  it('says who defines the word, whose words it holds, and who spoke for them that day', () => {
    expect(beside(place, 'Channel')).toContain('As defined by the Press Institute and the Works Office.');
    expect(beside(place, strings.card.issuer.name)).toBe(
      `Works Office of Corden Uta Fenn spokeswoman of the Works Office ${strings.card.issuer.noOther}`,
    );
  });

  it('names another side’s account in the pack, and leads nowhere', () => {
    const answered = card('a0', millPostAnswered(mill), mill);
    expect(beside(answered, strings.card.issuer.name)).toBe(
      `Works Office of Corden Uta Fenn spokeswoman of the Works Office ${strings.card.issuer.inPack} Talk on the lower weir Island Council of Skarn, 11 February 2031`,
    );
    expect(answered.querySelectorAll('a')).toHaveLength(0);
  });

  it('gives the office of the one whom it reports', () =>
    expect(beside(place, strings.card.principal)).toBe(
      'Ilse Brand person Corden secretary of works on 11 February 2031',
    ));

  it('says on which terms it was said, and what newsrooms write of the verb', () => {
    expect(beside(place, strings.card.groundRule)).toContain('The words may be published');
    expect(beside(place, strings.card.cue)).toContain('Newsrooms take it as the plainest verb.');
  });
});

describe('the card of a quotation that was compared with a primary text', () => {
  const { fidelity: words } = strings;

  it('has the state, the text, the words side by side and the part that fell away, first of all', () => {
    const place = card('a3', seaWallCompared(ALTERED));
    const lead = place.querySelector('.lead');
    expect(said(lead)).toBe(
      `Altered in Speech at the harbour ${words.states.altered.gloss}The wall will left out: not changed from: hold added: stand […] added: for ever A part that begins with “unless” was left out: “unless it is built of stone”`,
    );
    expect(each(place, '.diff del')).toEqual(['left out: not', 'changed from: hold']);
    expect(each(place, '.diff ins')).toEqual(['added: stand', 'added: for ever']);
    expect(beside(place, strings.card.fidelity)).toBeUndefined();
  });

  it('has it among the rest where the words stand there as quoted', () => {
    const same: Fidelity = { ...ALTERED, state: 'identical', diff: ALTERED.diff.slice(0, 1), lost: [] };
    const place = card('a3', seaWallCompared(same));
    expect(beside(place, strings.card.fidelity)).toBe(
      `Identical in Speech at the harbour ${words.states.identical.gloss}`,
    );
    expect(place.querySelector('.diff')).toBeNull();
  });

  it('says how many were searched where no text has the words', () => {
    const none: Fidelity = { ...ALTERED, state: 'not-found', document: null, title: null, lost: [] };
    const place = card('a3', seaWallCompared(none));
    expect(beside(place, strings.card.fidelity)).toContain('Not found searched in 3 texts');
    expect(place.querySelector('.diff')).toBeNull();
  });

  it('says nothing of it where nothing was compared', () =>
    expect(beside(card('a3', seaWallContext(wall)), strings.card.fidelity)).toBeUndefined());
});

// A page can lay itself over the card and steer a click through it: all that a click can do is fold and unfold.
it('a card with all that is known has nothing to press but its folds, and leads nowhere', () => {
  for (const place of [card('a0', seaWallContext(wall)), card('a0', millPostContext(mill), mill)]) {
    expect(place.querySelectorAll('a, button, input, select, form, [onclick]')).toHaveLength(0);
    expect(each(place, 'details > summary')).toEqual([strings.card.more, strings.card.why]);
  }
});

it('a card says the same of whoever is recognised, but for their name and place', () => {
  const agreements = [{ by: 'office' as const, span: { start: 0, end: 8 }, row: 'chair' }];
  const words = (name: string, placeName: string): string => {
    const { resolved } = personWith(name);
    const entity = personWith(name, { resolved: resolved && { ...resolved, placeName }, agreements });
    return said(card('a0', contextWith({ entities: { e0: entity } }))).replaceAll(
      `${name}, ${placeName}`,
      'X',
    );
  };
  expect(words('Ada Brell', 'Corden')).toBe(words('Olu Venn', 'Teluria'));
  expect(words('Ada Brell', 'Corden')).toContain('RecognisedX');
});

describe('the card of a photo credit', () => {
  const weir = newWeir();
  const credit = (id: string) => card(id, newWeirContext(weir), weir);
  const { story, ties } = strings.known;

  it('says who supplied the picture and what ties them to the story, then whose body that is, then why', () => {
    const place = credit('c0');
    expect(each(place, '.kind, .who, .lead')).toEqual([
      strings.credit.name,
      'Ann Lee/Works Office',
      `Works Office of Corden: ${strings.suppliers['government-handout']} ${story}: “Corden” ${ties.place}`,
    ]);
    expect(beside(place, strings.known.body)).toContain('Answers to the government of Corden.');
    expect(beside(place, strings.known.why)).toBe('name “Works Office”');
    expect(beside(place, strings.known.references)).toContain('Velmouth Gazette');
    expect(said(place.querySelector('.receipt'))).toBe('Rule photo-credits');
  });

  it('says that the pack does not know, and unfolds nothing more', () => {
    const place = credit('c1');
    expect(each(place, '.lead')).toEqual([strings.unknownSupplier]);
    expect(each(place, 'summary')).toEqual([strings.card.why]);
  });
});
