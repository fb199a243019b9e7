import type { FoundMention } from '../../model/finding';
import type { Span } from '../../model/span';
import type { Reading } from '../../text/reading';
import type { Word } from '../../text/words';
import type { Appearances } from '../appearances';
import type { BodyNames } from '../body-names';
import type { Cast } from '../cast';
import type { Pair } from '../pairs';
import type { Range } from '../pattern';
import { type Known, newcomer } from '../people';

/** Somebody who spoke last: in which sentence, as its index. */
interface Spoke {
  readonly known: Known;
  readonly sentence: number;
}

/** Who and what an article has spoken of, up to the source that is asked about. */
export interface Scene {
  readonly reading: Reading;
  readonly known: Known[];
  readonly cast: Cast;
  readonly bodies: BodyNames;
  /** People who are named together, in order. */
  readonly pairs: readonly Pair[];
  readonly called: Map<string, Known>;
  /** Who put out the last statement, letter … that was spoken of. */
  readonly issued: Map<string, Known>;
  /** Who put out the last report, poll, study … that spoke, by its noun. */
  readonly issuers: Map<string, Known>;
  /** The last body that spoke, by the noun of its name. */
  readonly spokeAs: Map<string, Known>;
  readonly bearers: Map<string, Set<Known>>;
  readonly initials: ReadonlySet<string>;
  /** Last words of the names of people, lower case. */
  readonly surnames: ReadonlySet<string>;
  readonly appearances: Appearances;
  /** The one of whom the article is, named far more often than anybody else; null where it is of several or of none. */
  readonly main: Known | null;
  /** Who spoke last; and the last body or document that did. */
  spoke: Spoke | null;
  body: Spoke | null;
  /** Who a source means: asked again of the sources that stand within others. */
  readonly speaker: (written: Range, content: readonly Span[]) => Known | null;
}

/** Remembers what somebody is called beside the name. */
export function bear(bearers: Map<string, Set<Known>>, known: Known, title: string): void {
  known.titles.add(title);
  const set = bearers.get(title) ?? new Set();
  bearers.set(title, set.add(known));
}

/** The entity that is called by a name, old or new, with this mention. */
export function take(
  scene: Scene,
  kind: Known['kind'],
  name: string,
  at: Range,
  how: FoundMention['kind'],
): Known {
  const key = `${kind} ${name.toLowerCase()}`;
  const old = scene.called.get(key);
  const known = old ?? newcomer(kind, name.toLowerCase(), name);
  if (!old) {
    scene.known.push(known);
    scene.called.set(key, known);
  }
  const { words } = scene.reading;
  known.mentions.push({
    type: 'mention',
    span: { start: (words[at.from] as Word).start, end: (words[at.to - 1] as Word).end },
    kind: how,
    entity: kind,
    name,
    titles: [],
    gender: null,
    by: 'source',
  });
  return known;
}
