import { plain } from '../../lib/core/annotate/markdown';
import type { BodyContext } from '../../lib/core/model/body-context';
import type { Context } from '../../lib/core/model/context';
import type { DatedOffice } from '../../lib/core/model/dated-office';
import type { Dossier } from '../../lib/core/model/dossier';
import type { EntityContext } from '../../lib/core/model/entity-context';
import { calm, wordsAt } from './spoken';

/** A heading and its lines, as data: both formats for people are made from it. */
interface Part {
  readonly heading: string;
  readonly lines: readonly string[];
}

const termOf = ({ short, start, end, asOf, standing }: DatedOffice): string =>
  `${short}, ${start} – ${end ?? `open on ${asOf}`}${standing === 'held' ? '' : ` (${standing})`}`;

const some = (what: string, items: readonly string[]): string[] =>
  items.length === 0 ? [] : [`${what} ${items.join('; ')}`];

function personLine(name: string, one: EntityContext): string {
  const { resolved, life, offices, open, last, now, because, considered } = one;
  if (!resolved) {
    const who = considered.map((each) => `${each.person} (${each.vetoes.join(', ') || 'too little'})`);
    return [`${name}: not resolved`, ...some('may be', who)].join(' · ');
  }
  return [
    `${name} = ${resolved.name} (${resolved.id}): ${life}`,
    ...some('held that day:', offices.map(termOf)),
    ...some('left open:', open.map(termOf)),
    ...(offices.length + open.length === 0 && last ? [`last: ${termOf(last)}`] : []),
    ...(now ? [`as of ${now.asOf}: ${[now.life, ...now.offices.map(termOf)].join(', ')}`] : []),
    `because ${because.join('; ')}`,
  ].join(' · ');
}

function bodyLines(text: string, body: BodyContext): string[] {
  const since = (from: string | null): string => (from === null ? '' : ` Since ${from}.`);
  const ties = body.ties.map(({ by, span }) => `${by} “${wordsAt(text, span)}”`);
  return [
    `${body.name} (${body.id}): ${[body.kind, body.placeName].filter((part) => part !== null).join(', ')}`,
    ...body.controls.map(({ sentence, from }) => `  ${sentence}${since(from)}`),
    ...body.notes.map(({ sentence, counter }) => `  ${sentence}${counter ? ` ${counter.sentence}` : ''}`),
    `  headline and lede: ${ties.join('; ') || 'do not name it, who controls it or its country'}`,
  ];
}

function wayLines({ article, attributions }: Dossier, context: Context): string[] {
  const lines = attributions.flatMap(({ id, source }) => {
    const { issuer, channel } = context.attributions[id] ?? {};
    if (!issuer) return [];
    const spoke = issuer.spokespeople.map(({ name, office }) => `${name}, ${office.short}`);
    const words = source === null ? 'without a source' : wordsAt(article.text, source);
    return [
      [
        `${words}${channel ? ` (${channel.kind})` : ''}: of ${issuer.bodyName}, by the ${issuer.by}`,
        ...some('spoke for it:', spoke),
      ].join(' · '),
    ];
  });
  return [...new Set(lines)];
}

/** The series beside each figure, with the value nearest before the article's day, and what a percentage comes to. */
function figureLines({ article, figures }: Dossier, context: Context): string[] {
  return figures.flatMap(({ id, span }) => {
    const { series = [], near = [], denominator = null } = context.figures[id] ?? {};
    const beside = [...series, ...near].map(({ issuer, measure, relation, points, latest }) => {
      const point = points.find((each) => each.id === latest);
      const fits = points.filter((each) => each.fits).map(({ date }) => date);
      const value = point ? `${point.value.toLocaleString('en')} on ${point.date}` : 'nothing up to that day';
      return `${issuer.name}, ${measure} (${relation}): ${value}${fits.length > 0 ? `, fits ${fits.join(', ')}` : ''}`;
    });
    const whole = denominator
      ? [`of ${denominator.population.toLocaleString('en')} people (${denominator.date})`]
      : [];
    const parts = [...whole, ...beside];
    return parts.length === 0 ? [] : [`${wordsAt(article.text, span)} · ${parts.join(' · ')}`];
  });
}

/** How each quotation stands in the primary texts, with the words that differ. */
function fidelityLines({ article, attributions }: Dossier, context: Context): string[] {
  return attributions.flatMap(({ id, content }) => {
    const { fidelity } = context.attributions[id] ?? {};
    if (!fidelity) return [];
    const changes = fidelity.diff
      .filter(({ op }) => op !== 'kept')
      .map(({ op, said, quoted }) =>
        [op, ...[said, quoted].filter((part) => part !== null).map((part) => `“${part}”`)].join(' '),
      );
    const lost = fidelity.lost.map(({ words }) => `“${words}”`);
    return [
      [
        `${fidelity.state}: ${content.map((span) => wordsAt(article.text, span)).join(' […] ')}`,
        fidelity.document === null ? `in ${fidelity.searched} documents` : `in ${fidelity.document}`,
        ...some('differs:', changes),
        ...some('left out:', lost),
        ...some('not counted as a change:', fidelity.variances),
      ].join(' · '),
    ];
  });
}

function partsOf(dossier: Dossier, context: Context): readonly Part[] {
  const { text } = dossier.article;
  const { pack, day, outlet, sides, references } = context;
  const people = dossier.entities.flatMap(({ id, kind, name }) => {
    const one = context.entities[id];
    return one && kind === 'person' && (one.resolved || one.considered.length > 0)
      ? [personLine(name, one)]
      : [];
  });
  const credits = dossier.credits.flatMap(({ id, span }) =>
    (context.credits[id]?.suppliers ?? []).map(
      ({ name, class: kind }) => `${wordsAt(text, span)}: ${name}, ${kind}`,
    ),
  );
  const counts = (each: Readonly<Partial<Record<string, number>>>): string =>
    Object.entries(each)
      .map(([what, number]) => `${what} ${number}`)
      .join(', ');
  return [
    {
      heading: 'Context',
      lines: [
        pack.version === null
          ? 'no context pack'
          : `context pack ${pack.version} of ${pack.date}${pack.old ? `, ${pack.age} days old` : ''}`,
        ...pack.refused.map(
          ({ file, row, reason }) => `left out: ${file}${row === null ? '' : `, ${row}`}: ${reason}`,
        ),
        `the article's day: ${day.day ?? 'none'} (${day.state})`,
        ...(outlet.outlet
          ? [
              [
                `${outlet.outlet.name}, ${outlet.outlet.placeName}`,
                ...some(
                  'owners:',
                  outlet.outlet.owners.map(({ name }) => name),
                ),
                ...some('funding:', [outlet.outlet.funding ?? 'not known']),
              ].join(' · '),
            ]
          : []),
      ],
    },
    { heading: 'People', lines: people },
    { heading: 'Bodies', lines: Object.values(context.bodies).flatMap((body) => bodyLines(text, body)) },
    { heading: 'Whose words', lines: wayLines(dossier, context) },
    { heading: 'Beside primary texts', lines: fidelityLines(dossier, context) },
    { heading: 'Figures beside others', lines: figureLines(dossier, context) },
    { heading: 'Photo credits', lines: credits },
    {
      heading: 'By side',
      lines: sides.map(
        ({ name, attributions, words, quotedWords, cues, figures }) =>
          `${name ?? 'no known side'}: ${attributions} attributions, ${words} words, ${quotedWords} of them quoted · ${[counts(cues), counts(figures)].filter(Boolean).join(' · ')}`,
      ),
    },
    {
      heading: 'References',
      lines: Object.values(references).map(
        ({ publisher, date, url }) => `${publisher}, ${date ?? 'no date'}: ${url}`,
      ),
    },
  ].filter(({ lines }) => lines.length > 0);
}

/** What is known beside a reading, for eyes. */
export const contextPretty = (dossier: Dossier, context: Context): string =>
  partsOf(dossier, context)
    .map(({ heading, lines }) => `\n${[heading, ...lines.map((line) => `  ${calm(line)}`)].join('\n')}\n`)
    .join('');

/** What is known beside a reading, as sections of the report. */
export const contextMarkdown = (dossier: Dossier, context: Context): string =>
  partsOf(dossier, context)
    .map(
      ({ heading, lines }) =>
        `\n## ${heading}\n\n${lines.map((line) => `- ${plain(line.trim())}`).join('\n')}\n`,
    )
    .join('');
