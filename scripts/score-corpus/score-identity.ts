import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { TERMS_EN } from '../../components/en/terms';
import { contextOf } from '../../lib/context/context-of';
import { analyse } from '../../lib/core/dossier/analyse';
import { fromPlainText } from '../../lib/core/dossier/plain-text';
import type { Context } from '../../lib/core/model/context';
import type { Dossier } from '../../lib/core/model/dossier';
import type { Weights } from '../../lib/core/tagger/weights';
import { foldName } from '../../lib/core/text/fold';
import type { Pack } from '../../lib/pack/pack';

const GOLD = resolve(import.meta.dirname, '../../tests/cases/identity-gold.jsonl');
const FILES = ['news.train.jsonl', 'polnear.train.jsonl'] as const;

/**
 * Who is meant by a name in an article, written down by reading. `given`: the text gives them an `office` of the pack
 * beside a full name; only a `surname` with one; or a `name` alone.
 */
interface Meant {
  readonly article: string;
  readonly name: string;
  readonly person: string | null;
  readonly given: 'office' | 'surname' | 'name';
}

/** What became of a name: the right one shown, nobody, or another one. */
export interface Outcome extends Meant {
  readonly shown: string | null;
  readonly is: 'right' | 'open' | 'wrong';
}

interface Text {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
}

const linesOf = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);

const DAY_IN_NAME = /_(\d{4})_(\d\d)_(\d\d)$/;

/** The day of an article: its own, or the one in its name; null where neither states one. */
function dayOf({ id, date }: Text): string | null {
  const [, year, month, day] = DAY_IN_NAME.exec(id) ?? [];
  return date ?? (year ? `${year}-${month}-${day}` : null);
}

function read(text: Text, pack: Pack, weights: Weights | null): { dossier: Dossier; context: Context } {
  const day = dayOf(text);
  const published = day === null ? null : ({ date: day, precision: 'day', from: 'given' } as const);
  const dossier = analyse({ ...fromPlainText(text.text), published }, weights);
  const asked = { today: pack.release?.date ?? '', refused: [], words: TERMS_EN };
  return { dossier, context: contextOf(pack, dossier, asked) };
}

/** Who is shown for a name: of all whom the article calls so, whoever is shown first. */
function shownFor(name: string, { entities }: Dossier, context: Context): string | null {
  const folded = foldName(name);
  const called = entities.filter((entity) => entity.kind === 'person' && foldName(entity.name) === folded);
  return called.map(({ id }) => context.entities[id]?.resolved?.id ?? null).find((id) => id !== null) ?? null;
}

/** Reads every article of the gold list under `shared` and says whom the context shows for each name. */
export function identityOutcomes(shared: string, pack: Pack, weights: Weights | null): Outcome[] {
  const meant = linesOf<Meant>(GOLD);
  const wanted = new Set(meant.map(({ article }) => article));
  const texts = FILES.flatMap((file) => linesOf<Text>(join(shared, 'data/attributions', file)));
  const reads = new Map(
    texts.filter(({ id }) => wanted.has(id)).map((text) => [text.id, read(text, pack, weights)]),
  );
  return meant.flatMap((one) => {
    const found = reads.get(one.article);
    if (!found) return [];
    const shown = shownFor(one.name, found.dossier, found.context);
    const is = shown === one.person ? (shown === null ? 'open' : 'right') : shown === null ? 'open' : 'wrong';
    return [{ ...one, shown, is }];
  });
}

const KINDS = [
  ['office', 'full name and office'],
  ['surname', 'surname and office'],
  ['name', 'a name, or an office the pack does not have of them'],
] as const;

/** Coverage and wrong links together, a line for each kind of mention. */
export function identityLines(outcomes: readonly Outcome[]): string[] {
  const line = (what: string, some: readonly Outcome[]): string => {
    const known = some.filter(({ person }) => person !== null);
    const right = some.filter(({ is }) => is === 'right').length;
    const wrong = some.filter(({ is }) => is === 'wrong').length;
    const share = known.length === 0 ? '–' : `${((100 * right) / known.length).toFixed(1)} %`;
    return `  ${share.padStart(7)} of ${String(known.length).padStart(3)} shown, ${wrong} wrong of ${some.length}: ${what}`;
  };
  return [
    ...KINDS.map(([given, what]) =>
      line(
        what,
        outcomes.filter((one) => one.given === given && one.person !== null),
      ),
    ),
    line(
      'people who are not in the pack',
      outcomes.filter(({ person }) => person === null),
    ),
    line('all', outcomes),
  ];
}
