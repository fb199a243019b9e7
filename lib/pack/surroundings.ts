import type { Block } from '../core/model/article';
import type { Dossier } from '../core/model/dossier';
import type { Entity } from '../core/model/entity';
import { contains, type Span } from '../core/model/span';
import { foldName } from '../core/text/fold';
import { peopleNamed, placesNamed } from './around';
import type { Evidence, Named, Told } from './evidence';
import type { Pack } from './pack';
import { type Scan, scan } from './scan';
import type { Token } from './tokens';
import { toldBefore, toldWithin } from './told-before';
import { toldBehind } from './told-behind';
import { toldInList } from './told-in-list';

/** Blocks that no detector reads. */
const SILENT: ReadonlySet<Block['kind']> = new Set(['author-note', 'byline', 'furniture']);

/** The tokens of a span in its block. */
export interface Place {
  readonly scan: Scan;
  readonly names: Set<number>;
  readonly from: number;
  readonly to: number;
}

/** A block and what the pack knows in it. */
export interface Read {
  readonly block: Block;
  readonly scan: Scan;
  /** Tokens of people's names: `Israel` in `Israel Katz` is no place. */
  readonly names: Set<number>;
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

/** Where a span stands; null for one in a block that is not read. Logarithmic. */
export function placeOf(read: readonly Read[], span: Span): Place | null {
  const found = read[firstBehind(read, ({ block }) => block.span.end, span.start)];
  if (!found || !contains(found.block.span, span)) return null;
  const { tokens } = found.scan;
  const from = firstBehind(tokens, ({ end }) => end, span.start);
  const to = firstBehind(tokens, ({ end }) => end, span.end - 1) + 1;
  return from < Math.min(to, tokens.length)
    ? { scan: found.scan, names: found.names, from, to: Math.min(to, tokens.length) }
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

function gather(pack: Pack, entity: Entity, find: (span: Span) => Place | null): Gathered {
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
      for (let at = start; at < place.to; at++) place.names.add(at);
      told.push(
        toldBefore(place.scan, start),
        toldInList(place.scan, start),
        toldBehind(pack, place.scan, place.to),
      );
    } else if (kind === 'office') told.push(toldWithin(place.scan, place.from, place.to));
  }
  return { entity, name, told: told.filter(says) };
}

const says = ({ offices, places, parties, bodies, private: role }: Told): boolean =>
  role !== null || [offices, places, parties, bodies].some((list) => list.length > 0);

/** All that the pack knows in the words of an article. */
export interface Surroundings {
  /** Blocks that are read, each with what the pack knows in it; in order. */
  readonly read: readonly Read[];
  /** Countries and organisations, each where it is named first. */
  readonly places: readonly Named[];
  /** What speaks for and against each person of the reading, by entity id. */
  readonly people: ReadonlyMap<string, Evidence>;
}

/** Reads the words of an article once for all that is asked of the pack. Pure; linear in the article and its mentions. */
export function surroundings(pack: Pack, dossier: Dossier): Surroundings {
  const { text, blocks } = dossier.article;
  const read = blocks
    .filter(({ kind, repeats }) => !SILENT.has(kind) && repeats === null)
    .map((block) => ({ block, scan: scan(pack, text, block.span), names: new Set<number>() }));
  const gathered = dossier.entities
    .filter(({ kind, unnamed }) => kind === 'person' && unnamed === null)
    .map((entity) => gather(pack, entity, (span) => placeOf(read, span)));
  const places = placesNamed(pack, read);
  const people = peopleNamed(pack, gathered);
  return {
    read,
    places,
    people: new Map(gathered.map(({ entity, name, told }) => [entity.id, { name, told, places, people }])),
  };
}
