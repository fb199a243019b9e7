import type { Attribution } from '../core/model/attribution';
import type { Context } from '../core/model/context';
import type { Dossier } from '../core/model/dossier';
import type { Figure } from '../core/model/figure';
import type { ReportFigure, ReportQuote, ReportView } from '../core/model/report-view';
import { articleLine } from './article-line';
import { accountLine } from './card-view';
import { contextView } from './context-view';
import { creditRow } from './credit-row';
import { figuresView } from './figures-view';
import { type Entities, entitiesOf, hop, known } from './known';
import { candidateLines } from './known-view';
import { marksOf } from './marks';
import { joined, words } from './passage';
import { reportText } from './report-text';
import { reportVoices } from './report-voices';
import { sumsIn } from './sums';
import { unquotedLines } from './voices-view';

/**
 * A dossier as a report shows it: everything in it, in full. `context`: what the pack knows beside it, null where none
 * was asked. `readAt`: when the article was read, ISO 8601, or null. Attributions that are not sure enough to be shown
 * are left out, as in the page. Never throws on a dossier that is one.
 */
export function reportView(dossier: Dossier, context: Context | null, readAt: string | null): ReportView {
  const { article, engine, counts } = dossier;
  const entities = entitiesOf(dossier.entities);
  const marks = marksOf(dossier).map((mark, at) => ({ ...mark, number: at + 1 }));
  const numbers = new Map(marks.map(({ id, number }) => [id, number]));
  /** Those of a list that have a number, in the order of the text, each with its own. */
  const numbered = <T extends { readonly id: string }>(list: readonly T[]): (readonly [T, number])[] =>
    list
      .flatMap((one) => {
        const number = numbers.get(one.id);
        return number === undefined ? [] : [[one, number] as const];
      })
      .sort(([, a], [, b]) => a - b);
  const added = context && contextView(dossier, context);
  return {
    article: articleLine(article),
    url: article.url,
    modified: article.modified,
    readAt,
    engine,
    pack: added?.pack ?? null,
    day: added?.day ?? null,
    blocks: reportText(article, marks),
    quotes: numbered(dossier.attributions).map(([one, number]) =>
      quoteOf(article.text, one, number, entities, context),
    ),
    figures: figuresOf(dossier, numbered(dossier.figures)),
    observations: numbered(dossier.observations).map(([{ id, span, by }, number]) => ({
      id,
      number,
      words: words(article.text, span) ?? '',
      by,
    })),
    voices: reportVoices(dossier, entities),
    counts: {
      words: counts.words,
      attributed: counts.attributed,
      quoted: counts.quoted,
      only: known(entities, counts.only)?.name ?? null,
    },
    unquoted: unquotedLines(dossier),
    sums: dossier.sums.map(sumsIn(dossier)),
    credits: numbered(dossier.credits).flatMap(([credit, number]) =>
      creditRow(context, credit, article.text).map((row) => ({ ...row, number, by: credit.by })),
    ),
    sides: added?.sides ?? [],
    outlet: added?.outlet ?? null,
  };
}

function quoteOf(
  text: string,
  one: Attribution,
  number: number,
  entities: Entities,
  context: Context | null,
): ReportQuote {
  const speaker = known(entities, one.speaker);
  const who = context?.entities[one.speaker ?? ''];
  const way = context?.attributions[one.id];
  const principal = known(entities, one.principal)?.name ?? null;
  return {
    id: one.id,
    number,
    kind: one.kind,
    words: joined(text, one.content),
    cue: words(text, one.cue?.span ?? null),
    source: words(text, one.source),
    speaker: speaker?.name ?? null,
    speakerKind: speaker?.kind ?? null,
    offices: (who?.offices ?? []).map(({ short }) => short),
    candidates: who ? candidateLines(who) : [],
    principal,
    channel: one.channel?.kind ?? null,
    hops: one.chain
      .slice(1)
      .map((each) => hop(text, entities, each, [speaker?.name, principal ?? undefined])),
    fidelity: way?.fidelity ?? null,
    accounts: (way?.issuer?.packAccounts ?? []).map(accountLine),
    by: one.by,
  };
}

function figuresOf(dossier: Dossier, figures: readonly (readonly [Figure, number])[]): ReportFigure[] {
  const { text } = dossier.article;
  const { rows } = figuresView(dossier, [], null, Number.POSITIVE_INFINITY);
  const rowOf = new Map(rows.map(({ place: _, ...row }) => [row.id, row]));
  return figures.flatMap(([{ id, of, caveat, notes, by }, number]) => {
    const row = rowOf.get(id);
    if (row === undefined) return [];
    return [
      {
        ...row,
        number,
        of: words(text, of),
        caveatWords: words(text, caveat),
        notes: notes.flatMap((note) => words(text, note) ?? []),
        by,
      },
    ];
  });
}
