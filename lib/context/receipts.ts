import type { AttributionContext } from '../core/model/attribution-context';
import type { Context, ContextReceipt } from '../core/model/context';
import type { Credit } from '../core/model/credit';
import type { Entity } from '../core/model/entity';
import type { EntityContext } from '../core/model/entity-context';
import type { FigureContext } from '../core/model/figure-context';

function ofEntity(
  { id, mentions }: Entity,
  context: EntityContext,
  bodies: Context['bodies'],
): ContextReceipt[] {
  const { resolved, agreements, offices, body, by } = context;
  if (body !== null)
    return [{ about: id, by, span: mentions[0]?.span ?? null, row: body, refs: bodies[body]?.refs ?? [] }];
  if (!resolved) return [];
  const refsOf = (row: string): readonly string[] =>
    row === resolved.id ? resolved.refs : (offices.find(({ office }) => office === row)?.refs ?? []);
  return agreements.map((one) => ({
    about: id,
    by: one.by,
    span: one.span,
    row: one.row,
    refs: refsOf(one.row),
  }));
}

function ofAttribution(
  id: string,
  { issuer, groundRule }: AttributionContext,
  bodies: Context['bodies'],
): ContextReceipt[] {
  return [
    ...(issuer
      ? [
          {
            about: id,
            by: `issuer-${issuer.by}`,
            span: issuer.span,
            row: issuer.body,
            refs: bodies[issuer.body]?.refs ?? [],
          },
          ...issuer.packAccounts.map(({ text }) => ({
            about: id,
            by: 'other-account',
            span: issuer.span,
            row: text,
            refs: [],
          })),
        ]
      : []),
    ...(groundRule
      ? [{ about: id, by: 'ground-rule', span: groundRule.span, row: groundRule.row, refs: groundRule.refs }]
      : []),
  ];
}

function ofFigure(id: string, { because, series, near }: FigureContext): ContextReceipt[] {
  const refsOf = (row: string): readonly string[] => [
    ...new Set(
      [...series, ...near]
        .filter((each) => each.id === row)
        .flatMap(({ points }) => points.flatMap(({ refs }) => refs)),
    ),
  ];
  return because.map(({ by, span, row }) => ({
    about: id,
    by: `figure-${by}`,
    span,
    row,
    refs: refsOf(row),
  }));
}

/** Why what a context says is said: a line for each agreement, body, issuer, ground rule, series, supplier and the outlet. */
export function receiptsOf(
  {
    entities,
    attributions,
    figures,
    credits,
    bodies,
    outlet,
  }: Pick<Context, 'entities' | 'attributions' | 'figures' | 'credits' | 'bodies' | 'outlet'>,
  dossier: { readonly entities: readonly Entity[]; readonly credits: readonly Credit[] },
): readonly ContextReceipt[] {
  return [
    ...dossier.entities.flatMap((entity) => {
      const context = entities[entity.id];
      return context ? ofEntity(entity, context, bodies) : [];
    }),
    ...Object.entries(attributions).flatMap(([id, context]) => ofAttribution(id, context, bodies)),
    ...Object.entries(figures).flatMap(([id, context]) => ofFigure(id, context)),
    ...dossier.credits.flatMap(({ id, span }) =>
      (credits[id]?.suppliers ?? []).flatMap(({ row, refs }) =>
        row === null ? [] : [{ about: id, by: 'credit-words', span, row, refs }],
      ),
    ),
    ...(outlet.outlet
      ? [{ about: 'outlet', by: outlet.by, span: null, row: outlet.outlet.id, refs: outlet.outlet.refs }]
      : []),
  ];
}
