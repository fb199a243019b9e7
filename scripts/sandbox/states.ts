import type { PopupProps } from '../../components/popup-props';
import type { PopupState } from '../../components/popup-state';
import type { CardView } from '../../lib/core/model/card-view';
import type { Context } from '../../lib/core/model/context';
import type { CorrectionLine } from '../../lib/core/model/correction';
import type { Dossier } from '../../lib/core/model/dossier';
import type { FailureReason } from '../../lib/core/model/failure';
import type { FigureStatus } from '../../lib/core/model/figure';
import { cardView } from '../../lib/view/card-view';
import { popupView } from '../../lib/view/popup-view';
import { nightFerry } from '../../tests/support/ferry-dossier';
import {
  ALTERED,
  millPostAnswered,
  millPostContext,
  newWeirContext,
  nightFerryContext,
  seaWallCompared,
  seaWallContext,
} from '../../tests/support/sample-context';
import { libraryHours, millPost, newWeir, quietGarden, seaWall } from '../../tests/support/sample-dossiers';
import { hardDossier, manyDossier } from './hard-dossiers';

type Given = Pick<PopupProps, 'state' | 'filter' | 'firstTime' | 'tab' | 'site'>;

const REASONS: readonly FailureReason[] = [
  'not-article',
  'not-allowed',
  'pdf',
  'unsupported-language',
  'failed',
  'called-off',
  'closed',
];

const failure = (reason: FailureReason): Given => ({
  state: {
    kind: 'failure',
    reason,
    detail: reason === 'failed' ? 'takeUp: TypeError at read-article' : null,
  },
  filter: '',
  firstTime: false,
  tab: 'quotes',
});

function read(
  dossier: Dossier,
  more: Partial<Extract<PopupState, { kind: 'read' }>> = {},
  filter = '',
  state: FigureStatus | null = null,
  context: Context | null = null,
): Given {
  const view = popupView(dossier, filter, state, context);
  return {
    state: { kind: 'read', view, highlighted: true, lost: [], corrections: [], ...more },
    filter,
    firstTime: false,
    tab: 'quotes',
  };
}

/** The same with another list open. */
const at = (tab: Given['tab'], given: Given): Given => ({ ...given, tab });

function live(): Dossier {
  const dossier = seaWall();
  const published = { date: '2031-02-11T18:05:00+01:00', precision: 'minute', from: 'json-ld' } as const;
  const posts = [
    { id: 'p3', title: 'Council votes for the wall', published, current: true },
    { id: 'p2', title: 'Fishers gather at the harbour office', published, current: false },
    { id: null, title: 'What is planned', published: null, current: false },
  ];
  return { ...dossier, article: { ...dossier.article, posts } };
}

function partial(): Dossier {
  const dossier = seaWall();
  return { ...dossier, article: { ...dossier.article, partial: 'paywall', published: null, byline: [] } };
}

function untitled(): Dossier {
  const dossier = seaWall();
  const article = { ...dossier.article, title: null, publisher: null, published: null, byline: [] };
  return { ...dossier, article };
}

/** One of each kind, and one whose words are gone. */
const PUT_RIGHT: readonly CorrectionLine[] = [
  { kind: 'not-them', target: 'e0', person: 'p', words: 'Maren Ostrow', personName: 'Maren Ostrow (poet)' },
  {
    kind: 'wrong-speaker',
    target: 'a3',
    person: null,
    words: '“Nobody has shown us a drawing,”',
    personName: null,
  },
  { kind: 'not-a-figure', target: 'f9', person: null, words: null, personName: null },
];

/** Every state of the popup, by the name under which it can be opened. */
export const POPUP_STATES: Readonly<Record<string, Given>> = {
  reading: {
    state: { kind: 'reading', phase: 'words' },
    filter: '',
    firstTime: false,
    tab: 'quotes',
  },
  read: read(seaWall()),
  voices: at('sources', read(millPost())),
  figures: at('figures', read(nightFerry())),
  'figures-of-a-state': at('figures', read(nightFerry(), {}, '', 'caveated')),
  'figures-none-in-state': at('figures', read(nightFerry(), {}, 'Skarn', 'caveated')),
  'no-figures': at('figures', read({ ...seaWall(), figures: [] })),
  sources: at('sources', read(seaWall(), {}, '', null, seaWallContext(seaWall()))),
  'sources-filtered': at('sources', read(seaWall(), {}, 'harbour', null, seaWallContext(seaWall()))),
  remarks: read(millPost(), {}, '', null, millPostContext(millPost())),
  pictures: at('sources', read(newWeir(), {}, '', null, newWeirContext(newWeir()))),
  known: read(seaWall(), {}, '', null, seaWallContext(seaWall())),
  'known-old': read(millPost(), {}, '', null, millPostContext(millPost())),
  corrected: read(seaWall(), { corrections: PUT_RIGHT }, '', null, seaWallContext(seaWall())),
  'first-time': { ...read(seaWall()), firstTime: true },
  filtered: read(seaWall(), {}, 'harbour'),
  'no-match': read(seaWall(), {}, 'zeppelin'),
  'match-elsewhere': at('figures', read(seaWall(), {}, 'sandbags')),
  'highlights-off': read(seaWall(), { highlighted: false }),
  changed: read(seaWall(), { changed: true }),
  lost: read(seaWall(), { lost: ['a0', 'f1'] }),
  partial: read(partial()),
  live: read(live()),
  nothing: read(quietGarden()),
  rtl: read(libraryHours()),
  always: { ...read(seaWall()), site: { host: 'velmouth-tide.example', on: true } },
  hard: { ...read(hardDossier()), site: { host: `${'a-very-long-host-'.repeat(12)}.example`, on: false } },
  'hard-sources': at('sources', read(hardDossier())),
  many: read(manyDossier()),
  untitled: read(untitled()),
  ...Object.fromEntries(REASONS.map((reason) => [`failure-${reason}`, failure(reason)])),
};

function card(dossier: Dossier, id: string, context: Context | null = null): CardView {
  const view = cardView(dossier, id, context);
  if (view === null) throw new Error(`the sample has no ${id}`);
  return view;
}

/** Every kind of card. */
export const CARD_STATES: Readonly<Record<string, CardView>> = {
  direct: card(seaWall(), 'a3'),
  mixed: card(seaWall(), 'a1'),
  indirect: card(seaWall(), 'a5'),
  unnamed: card(seaWall(), 'a4'),
  unresolved: card(seaWall(), 'a7'),
  'no-source': card(seaWall(), 'a8'),
  unattributed: card(seaWall(), 'f0'),
  caveated: card(seaWall(), 'f2'),
  verified: card(seaWall(), 'f5'),
  repeated: card(nightFerry(), 'f1'),
  sum: card(nightFerry(), 'f2'),
  linked: card(nightFerry(), 'f5'),
  chain: card(millPost(), 'a1'),
  observation: card(millPost(), 'o0'),
  credit: card(newWeir(), 'c0', newWeirContext(newWeir())),
  'credit-unknown': card(newWeir(), 'c1', newWeirContext(newWeir())),
  'person-known': card(seaWall(), 'a0', seaWallContext(seaWall())),
  'body-known': card(seaWall(), 'a2', seaWallContext(seaWall())),
  'person-open': card(seaWall(), 'a3', seaWallContext(seaWall())),
  'series-known': card(nightFerry(), 'f1', nightFerryContext(nightFerry())),
  'share-known': card(nightFerry(), 'f2', nightFerryContext(nightFerry())),
  'issuer-known': card(millPost(), 'a0', millPostContext(millPost())),
  'issuer-answered': card(millPost(), 'a0', millPostAnswered(millPost())),
  altered: card(seaWall(), 'a3', seaWallCompared(ALTERED)),
  rtl: card(libraryHours(), 'a0'),
  hard: card(hardDossier(), 'a1'),
  'hard-words': card(hardDossier(), 'long'),
};
