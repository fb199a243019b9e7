import type { BodyContext } from '../core/model/body-context';
import type { Context } from '../core/model/context';
import type { DatedOffice } from '../core/model/dated-office';
import type { EntityContext } from '../core/model/entity-context';
import type {
  BodyView,
  CandidateLine,
  KnownView,
  OfficeLine,
  PersonView,
  ReferenceLine,
} from '../core/model/known-view';
import type { Span } from '../core/model/span';
import { words } from './passage';

/** Lines of each list: what is further down a card is not read. */
const MOST = 4;

/**
 * What `context` knows of an entity; null where it knows nothing and nobody comes into question. `text` is the article's,
 * for the words by which somebody was recognised.
 */
export function knownView(context: Context | null, text: string, entity: string | null): KnownView | null {
  const known = context?.entities[entity ?? ''];
  if (!context || !known) return null;
  const body = context.bodies[known.body ?? known.offices[0]?.body ?? ''] ?? null;
  if (!known.resolved && !body && known.considered.length === 0) return null;
  return {
    person: personView(context, text, known),
    body: body && bodyView(body, text),
    candidates: candidateLines(known),
    because: known.agreements.map(({ by, span }) => ({ by, words: words(text, span) ?? '' })),
    references: referenceLines(context, refsOf(known, body)),
  };
}

/** Those who may be meant where nobody is resolved, the likeliest first. */
export const candidateLines = ({ resolved, considered }: EntityContext): readonly CandidateLine[] =>
  resolved
    ? []
    : considered.slice(0, MOST).map(({ name, placeName, wikidata, office, vetoes }) => ({
        name,
        placeName,
        wikidata,
        office: office && officeLine(office),
        vetoes,
      }));

function personView(context: Context, text: string, known: EntityContext): PersonView | null {
  const { resolved, life, now } = known;
  if (!resolved || !life || !now) return null;
  return {
    name: resolved.name,
    placeName: resolved.placeName,
    died: resolved.died,
    day: context.day.day,
    life,
    offices: known.offices.map(officeLine),
    open: known.open.map(officeLine),
    last: known.last && officeLine(known.last),
    next: known.next && officeLine(known.next),
    now: { ...now, offices: now.offices.map(officeLine) },
    called: distinct(
      text,
      known.called.map(({ span }) => span),
    ),
  };
}

/** A body as of the article's day, ready to show. */
export function bodyView(
  { name, kind, placeName, controls, notes, ties }: BodyContext,
  text: string,
): BodyView {
  return {
    name,
    kind,
    placeName,
    controls: controls.map(({ sentence, from }) => ({ sentence, from, counter: null })),
    notes: notes.map(({ sentence, counter }) => ({
      sentence,
      from: null,
      counter: counter?.sentence ?? null,
    })),
    ties: ties.map(({ by, span }) => ({ by, words: words(text, span) ?? '' })),
  };
}

/** References by their ids, each publisher and date once. */
export const referenceLines = (context: Context, ids: readonly string[]): readonly ReferenceLine[] =>
  distinctReferences(ids.flatMap((id) => context.references[id] ?? []));

/** Each publisher and date once. */
export const distinctReferences = (lines: readonly ReferenceLine[]): readonly ReferenceLine[] => [
  ...new Map(lines.map((line) => [`${line.publisher} ${line.date}`, line])).values(),
];

const officeLine = ({ short, bodyName, start, end, asOf }: DatedOffice): OfficeLine => ({
  short,
  bodyName,
  start,
  end,
  asOf,
});

const distinct = (text: string, spans: readonly Span[]): readonly string[] => [
  ...new Set(spans.flatMap((span) => words(text, span) ?? [])),
];

/** References for what is shown: of the person and the offices, of the body and its sentences. */
function refsOf(known: EntityContext, body: BodyContext | null): readonly string[] {
  const offices = [...known.offices, ...known.open, known.last, known.next, ...(known.now?.offices ?? [])];
  const told = body
    ? [...body.controls, ...body.notes, ...body.notes.flatMap(({ counter }) => counter ?? [])]
    : [];
  return [known.resolved, ...offices, body, ...told].flatMap((each) => each?.refs ?? []);
}
