import type { Block } from '../core/model/article';
import type { Dossier } from '../core/model/dossier';
import type { Entity } from '../core/model/entity';
import { contains, type Span } from '../core/model/span';
import { foldName } from '../core/text/fold';
import { peopleNamed, placesNamed } from './around';
import type { Evidence, Told } from './evidence';
import type { Pack } from './pack';
import { type Scan, scan } from './scan';
import type { Token } from './tokens';
import { toldBefore, toldWithin } from './told-before';
import { toldBehind } from './told-behind';

/** Blocks that no detector reads. */
const SILENT: ReadonlySet<Block['kind']> = new Set(['author-note', 'byline', 'furniture']);

/** A mention's tokens in its block. */
interface Place {
  readonly scan: Scan;
  readonly from: number;
  readonly to: number;
}

interface Read {
  readonly block: Block;
  readonly scan: Scan;
}

/** Index of the first of `many`, in order of the text, that ends behind an offset. Logarithmic. */
function firstBehind<Item>(many: readonly Item[], endOf: (item: Item) => number, offset: number): number {
  let low = 0;
  let high = many.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (endOf(many[middle] as Item) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function placeOf(read: readonly Read[], span: Span): Place | null {
  const found = read[firstBehind(read, ({ block }) => block.span.end, span.start)];
  if (!found || !contains(found.block.span, span)) return null;
  const { tokens } = found.scan;
  const from = firstBehind(tokens, ({ end }) => end, span.start);
  const to = firstBehind(tokens, ({ end }) => end, span.end - 1) + 1;
  return from < Math.min(to, tokens.length)
    ? { scan: found.scan, from, to: Math.min(to, tokens.length) }
    : null;
}

/** First token of the name itself in a mention that may begin with a title. */
function nameStart({ scan, from, to }: Place, parts: ReadonlySet<string>): number {
  let at = to;
  while (at > from && isNamePart(scan.tokens[at - 1] as Token, parts)) at--;
  while (at < to && scan.tokens[at]?.mark !== null) at++;
  return at === to ? from : at;
}

const isNamePart = ({ fold, mark }: Token, parts: ReadonlySet<string>): boolean =>
  mark === '.' || (fold !== '' && fold.split(' ').every((part) => parts.has(part)));

/** Evidence while it is gathered: the names' own tokens may not count as places (`Israel Katz`). */
interface Gathered {
  readonly entity: Entity;
  readonly name: Evidence['name'];
  readonly told: Told[];
}

function gather(
  pack: Pack,
  entity: Entity,
  find: (span: Span) => Place | null,
  taken: Map<Scan, Set<number>>,
): Gathered {
  const parts = new Set(foldName(entity.name).split(' '));
  const told: Told[] = [];
  let name: Evidence['name'] = null;
  for (const { span, kind } of entity.mentions) {
    const place = find(span);
    if (!place) continue;
    if (kind === 'name') {
      const start = nameStart(place, parts);
      const first = place.scan.tokens[start] as Token;
      name ??= { text: entity.name, span: { start: first.start, end: span.end } };
      const own = taken.get(place.scan) ?? new Set();
      for (let at = start; at < place.to; at++) own.add(at);
      taken.set(place.scan, own);
      told.push(toldBefore(place.scan, start), toldBehind(pack, place.scan, place.to));
    } else if (kind === 'office') told.push(toldWithin(place.scan, place.from, place.to));
  }
  return { entity, name, told: told.filter(says) };
}

const says = ({ offices, places, parties, bodies, private: role }: Told): boolean =>
  role !== null || [offices, places, parties, bodies].some((list) => list.length > 0);

/** Evidence for every person of a reading, by entity id. Pure; linear in the article and its mentions. */
export function evidenceOf(pack: Pack, dossier: Dossier): ReadonlyMap<string, Evidence> {
  const { text, blocks } = dossier.article;
  const read = blocks
    .filter(({ kind, repeats }) => !SILENT.has(kind) && repeats === null)
    .map((block) => ({ block, scan: scan(pack, text, block.span) }));
  const taken = new Map<Scan, Set<number>>();
  const gathered = dossier.entities
    .filter(({ kind, unnamed }) => kind === 'person' && unnamed === null)
    .map((entity) => gather(pack, entity, (span) => placeOf(read, span), taken));
  const scans = read.map((each) => each.scan);
  const places = placesNamed(pack, scans, taken);
  const people = peopleNamed(pack, gathered);
  return new Map(gathered.map(({ entity, name, told }) => [entity.id, { name, told, places, people }]));
}
