import { clauseSubject } from '../attribute/frame/clause-subject';
import { phraseAfter } from '../attribute/frame/phrase-after';
import { subjectBefore } from '../attribute/frame/subject';
import type { Link } from '../model/article';
import type { Attribution } from '../model/attribution';
import type { Sum } from '../model/dossier';
import type { Figure } from '../model/figure';
import type { FoundQuantity } from '../model/finding';
import { textOf } from '../model/span';
import { inSigns, type NumberSigns } from '../model/working';
import { type Caveat, caveatsOf } from '../source/figure/caveats';
import { type Check, checksOf } from '../source/figure/checks';
import { openingsNear } from '../source/figure/forms-near';
import { type Note, notesOf } from '../source/figure/notes';
import { headlineClashes, repeatsOf } from '../source/figure/repeats';
import { type Counted, counted, type FigureScene, sourcingIndexOf } from '../source/figure/scene';
import { clashesOf } from '../source/figure/sums';
import { twiceTold } from '../source/figure/twice';
import type { Reading } from '../text/reading';
import type { FigureOrigin } from './figure-origin';
import { figureOrigins } from './figure-origins';

/** Made when first asked for: it would cost a starting worker as much as all tables of the language. */
let signs: NumberSigns | null = null;

/** Numbers as they are printed: the dossier is in English, whatever shows it. */
function numberSigns(): NumberSigns {
  if (signs) return signs;
  const numbers = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });
  const number = (value: number): string => numbers.format(value).replace('-', '−');
  signs = { number, percent: (value) => `${number(value)}%` };
  return signs;
}

/** By the start of a figure: the first of what covers it. */
function coverOf<T extends { readonly figures: readonly Counted[] }>(all: readonly T[]): Map<number, T> {
  const cover = new Map<number, T>();
  for (const one of all)
    for (const { span } of one.figures) if (!cover.has(span.start)) cover.set(span.start, one);
  return cover;
}

/** By the start of a figure: what the text says that it counts. */
function notesBy(all: readonly Note[]): Map<number, Note[]> {
  const notes = new Map<number, Note[]>();
  for (const note of all)
    for (const { span } of note.figures) notes.set(span.start, [...(notes.get(span.start) ?? []), note]);
  return notes;
}

function sceneOf(reading: Reading, figures: readonly Counted[]): FigureScene {
  const index = sourcingIndexOf(reading.language);
  return {
    reading,
    rows: reading.language.figureSourcing,
    index,
    figures,
    openings: openingsNear(reading, figures),
    phrases: {
      before: (verb, floor) => subjectBefore(reading, verb, floor) ?? clauseSubject(reading, floor, verb),
      after: (start, limit) => phraseAfter(reading, start, limit),
    },
  };
}

interface Read {
  readonly figures: Figure[];
  readonly sums: Sum[];
}

/** The figures of a reading with where each comes from, as the text says it, and those that do not go together. */
export function figuresOf(
  reading: Reading,
  quantities: readonly FoundQuantity[],
  attributions: readonly Attribution[],
  links: readonly Link[],
  makeId: (kind: string, content: string) => string,
): Read {
  const spans = quantities.map((found) => found.span);
  const origins = figureOrigins(reading, quantities, attributions, links);
  const figures = quantities.map((found, at) => counted(reading, found, origins[at] as FigureOrigin));
  const scene = sceneOf(reading, figures);
  const caveats: ReadonlyMap<number, Caveat> = coverOf(caveatsOf(scene));
  const checks: ReadonlyMap<number, Check> = coverOf(checksOf(scene));
  const notes = notesBy(notesOf(scene));
  const repeats = repeatsOf(scene);
  const ids = spans.map((span) => makeId('figure', textOf(reading.text, span)));
  const idOf = new Map(spans.map(({ start }, at) => [start, ids[at] as string]));
  return {
    figures: quantities.map((found, at): Figure => {
      const { attributed, source, attribution, by } = origins[at] as FigureOrigin;
      const caveat = caveats.get(found.span.start);
      const check = checks.get(found.span.start);
      const told = notes.get(found.span.start) ?? [];
      const status = attributed ? 'attributed' : 'unattributed';
      const first = repeats[at] ?? null;
      return {
        id: ids[at] as string,
        span: found.span,
        quantity: found.quantity,
        of: found.of,
        status: caveat ? 'caveated' : check ? 'verified' : status,
        source,
        attribution: attribution === null ? null : (attributions[attribution]?.id ?? null),
        caveat: caveat?.span ?? null,
        caveatKind: caveat?.kind ?? null,
        verifier: check?.verifier ?? null,
        notes: told.map(({ span }) => span),
        by: found.by,
        rules: {
          source: by,
          caveat: caveat?.by ?? null,
          verifier: check?.by ?? null,
          notes: told.map((note) => note.by),
        },
        repeats: first === null ? null : (ids[first] ?? null),
      };
    }),
    sums: [...headlineClashes(scene), ...clashesOf(scene), ...twiceTold(scene)].map(
      ({ figures: clashing, working, by }) => ({
        figures: clashing.map(({ span }) => idOf.get(span.start) as string),
        working: inSigns(working, numberSigns()),
        steps: working,
        by,
      }),
    ),
  };
}
