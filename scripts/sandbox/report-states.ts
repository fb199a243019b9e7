import type { ReportState, WorkbenchState } from '../../components/report/report-props';
import { fidelityOf } from '../../lib/core/align/fidelity-of';
import { phrasesOver } from '../../lib/core/align/phrases-over';
import { readDocuments } from '../../lib/core/align/read-documents';
import { ENGLISH } from '../../lib/core/language/en/english';
import type { Context } from '../../lib/core/model/context';
import type { Dossier } from '../../lib/core/model/dossier';
import type { PrimaryText } from '../../lib/core/model/fidelity';
import { reportView } from '../../lib/view/report-view';
import { nightFerry } from '../../tests/support/ferry-dossier';
import { contextWith, millPostAnswered, seaWallContext } from '../../tests/support/sample-context';
import { libraryHours, millPost, quietGarden, seaWall } from '../../tests/support/sample-dossiers';
import { hardDossier, manyDossier } from './hard-dossiers';

const IDLE: WorkbenchState = {
  texts: [],
  refusal: null,
  waiting: false,
  comparing: false,
  failed: false,
  phrases: [],
};

const read = (
  dossier: Dossier,
  context: Context | null = null,
  workbench: Partial<WorkbenchState> = {},
): ReportState => ({
  kind: 'read',
  view: reportView(dossier, context, '2031-02-12T08:30:00.000Z'),
  corrections: 0,
  workbench: { ...IDLE, ...workbench },
  told: '',
});

/** Invented minutes of two sittings, in which the words of the article stand, whole, cut and otherwise. */
const MINUTES: readonly PrimaryText[] = [
  {
    id: 'text-1',
    title: 'Minutes of the first sitting',
    text: 'Ms Ostrow: We cannot ask families to sandbag their doors every winter, unless the county pays for it. The works must begin before the autumn tides. Mr Achterberg: Nobody has ever shown us a full drawing.',
  },
  {
    id: 'text-2',
    title: null,
    text: 'Ms Ostrow: The works must begin before the autumn tides, and families will not sandbag their doors every winter again.',
  },
];

function compared(): ReportState {
  const dossier = seaWall();
  const fidelity = fidelityOf(dossier, readDocuments(MINUTES, ENGLISH));
  const context = seaWallContext(dossier);
  const attributions = Object.fromEntries(
    dossier.attributions.flatMap(({ id }) => {
      const known = context.attributions[id] ?? {
        channel: null,
        groundRule: null,
        issuer: null,
        cue: null,
        fidelity: null,
        by: 'test',
      };
      return [[id, { ...known, fidelity: fidelity.get(id) ?? null }]];
    }),
  );
  return read(
    dossier,
    { ...context, attributions },
    {
      texts: MINUTES.map(({ id, title, text }) => ({ id, title, words: text.split(' ').length })),
      phrases: phrasesOver(MINUTES, ENGLISH),
    },
  );
}

/** Every state of the report, by the name under which it can be opened. */
export const REPORT_STATES: Readonly<Record<string, ReportState>> = {
  loading: { kind: 'loading' },
  gone: { kind: 'gone' },
  read: read(seaWall(), seaWallContext(seaWall())),
  'without-pack': read(nightFerry()),
  live: read(millPost(), millPostAnswered(millPost())),
  nothing: read(quietGarden(), contextWith()),
  rtl: read(libraryHours()),
  hard: read(hardDossier()),
  many: read(manyDossier()),
  compared: compared(),
  waiting: read(seaWall(), null, { waiting: true }),
  refused: read(seaWall(), null, { refusal: 'too-long' }),
  failed: read(seaWall(), null, { failed: true }),
};
