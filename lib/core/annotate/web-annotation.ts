import type { Dossier } from '../model/dossier';
import type { ReportQuote, ReportView } from '../model/report-view';
import type { ReportWords } from '../model/report-words';
import type { Selector } from '../model/selector';
import type { Span } from '../model/span';
import { describe as selectorsOf } from './describe';

/** W3C Web Annotation, the parts of it that are written here (https://www.w3.org/TR/annotation-model/). */
interface TextualBody {
  readonly type: 'TextualBody';
  readonly purpose: 'classifying' | 'identifying' | 'describing';
  readonly value: string;
  readonly format: 'text/plain';
  readonly language: string;
}

interface Target {
  readonly type: 'SpecificResource';
  readonly source: string;
  readonly selector: readonly Selector[];
}

interface Generator {
  readonly id: string;
  readonly type: 'Software';
  readonly name: string;
}

interface WebAnnotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'describing';
  readonly generated?: string;
  readonly generator: Generator;
  readonly body: readonly TextualBody[];
  readonly target: readonly Target[];
}

interface AnnotationCollection {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationCollection';
  readonly label: string;
  readonly generated?: string;
  readonly generator: Generator;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: 'AnnotationPage';
    readonly startIndex: 0;
    readonly items: readonly WebAnnotation[];
  };
  readonly last: string;
}

const GENERATOR: Generator = { id: 'urn:whence', type: 'Software', name: 'Whence' };

/** How many code points stand before each of some offsets, which are handed in in any order. */
function codePoints(text: string, offsets: readonly number[]): ReadonlyMap<number, number> {
  const before = new Map<number, number>();
  let at = 0;
  let count = 0;
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    while (at < offset) {
      at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
      count++;
    }
    before.set(offset, count);
  }
  return before;
}

/** What a body says of an attribution, a line each. */
function quoteLines(one: ReportQuote, words: ReportWords): string[] {
  const { report, channels, noChannel } = words;
  return [
    one.source === null ? null : `${report.columns.written}: ${one.source}`,
    one.principal === null ? null : report.reports(one.principal),
    `${report.columns.channel}: ${(one.channel === null ? noChannel : channels[one.channel]).name}`,
    one.cue === null ? null : `${report.columns.cue}: ${one.cue}`,
    `${report.columns.rule}: ${one.by}`,
  ].filter((line) => line !== null);
}

/**
 * A reading as a W3C annotation collection with one page, for other annotation tools: what is said and by whom, figures
 * and their sources, remarks of the outlet's own, photo credits. `readingId` names the collection; the article's address is every
 * target's source, or a name of the text where none is known. Positions count code points of the article's text, as the
 * model asks, not UTF-16 units; a tool that has the page and not that text goes by the words.
 */
export function webAnnotations(
  readingId: string,
  dossier: Dossier,
  view: ReportView,
  words: ReportWords,
): AnnotationCollection {
  const { article } = dossier;
  const id = `urn:whence:${encodeURIComponent(readingId)}`;
  const source = article.url ?? `${id}:text`;
  const spansOf = new Map<string, readonly Span[]>([
    ...dossier.attributions.map((one) => [one.id, one.content] as const),
    ...[...dossier.figures, ...dossier.observations, ...dossier.credits].map(
      (one) => [one.id, [one.span]] as const,
    ),
  ]);
  const points = codePoints(
    article.text,
    [...spansOf.values()].flat().flatMap(({ start, end }) => [start, end]),
  );
  const target = (span: Span): Target => {
    const [quote, position] = selectorsOf(article.text, span);
    const { start, end } = position;
    return {
      type: 'SpecificResource',
      source,
      selector: [quote, { ...position, start: points.get(start) ?? start, end: points.get(end) ?? end }],
    };
  };
  const generated = view.readAt === null ? {} : { generated: view.readAt };
  const annotation = (
    of: string,
    bodies: readonly (readonly [TextualBody['purpose'], string | null])[],
  ): WebAnnotation => ({
    id: `${id}:${encodeURIComponent(of)}`,
    type: 'Annotation',
    motivation: 'describing',
    ...generated,
    generator: GENERATOR,
    body: bodies.flatMap(([purpose, value]) =>
      value === null || value === ''
        ? []
        : [{ type: 'TextualBody', purpose, value, format: 'text/plain', language: words.language }],
    ),
    target: (spansOf.get(of) ?? []).map(target),
  });
  const items = [
    ...view.quotes.map((one) => [one, quoteBodies(one, words)] as const),
    ...view.figures.map((one) => [one, figureBodies(one, words)] as const),
    ...view.observations.map((one) => [one, [['classifying', words.observation.name]] as const] as const),
    ...view.credits.map((one) => [one, creditBodies(one, words)] as const),
  ]
    .sort(([a], [b]) => a.number - b.number)
    .map(([one, bodies]) => annotation(one.id, bodies));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: view.article.title ?? words.report.untitled,
    ...generated,
    generator: GENERATOR,
    total: items.length,
    first: { id: `${id}:page`, type: 'AnnotationPage', startIndex: 0, items },
    last: `${id}:page`,
  };
}

type Bodies = readonly (readonly [TextualBody['purpose'], string | null])[];

const quoteBodies = (one: ReportQuote, words: ReportWords): Bodies => [
  ['classifying', words.kinds[one.kind].name],
  ['identifying', one.speaker],
  ['describing', quoteLines(one, words).join('\n')],
];

const figureBodies = (one: ReportView['figures'][number], words: ReportWords): Bodies => [
  ['classifying', words.statuses[one.status].name],
  ['identifying', one.source],
  [
    'describing',
    [
      words.quantity(one.quantity),
      one.caveat === null ? null : words.caveats[one.caveat].name,
      one.verifier === null ? null : `${words.checkedBy} ${one.verifier}`,
      `${words.report.columns.rule}: ${one.by}`,
    ]
      .filter((line) => line !== null)
      .join('\n'),
  ],
];

const creditBodies = ({ suppliers }: ReportView['credits'][number], words: ReportWords): Bodies => [
  ['classifying', words.credit.name],
  ...suppliers.flatMap(
    (one): Bodies => [
      ['identifying', one.name],
      ['describing', words.suppliers[one.class]],
    ],
  ),
];
