import type { Outlet } from '../../../lib/pack/schema/media';
import type { Rows } from '../../../lib/pack/schema/tables';
import type { Binding } from './ask';
import type { LeftOutCount } from './left-out-count';
import { idOf, itemIn, labelIn } from './read-binding';

/** A medium as the answers state it. */
interface Stated {
  readonly item: string;
  readonly label: string;
  readonly place: string;
  readonly hosts: Set<string>;
  readonly owners: Set<string>;
}

/** The host of a site that has one to itself; a path on somebody else's host is no address of a medium. */
function hostOf(site: string): string | null {
  if (!URL.canParse(site)) return null;
  const { protocol, hostname, pathname } = new URL(site);
  if (!/^https?:$/.test(protocol) || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname)) return null;
  return pathname === '/' ? hostname.replace(/^www\./, '') : null;
}

function stated(answers: ReadonlyMap<string, readonly Binding[]>): ReadonlyMap<string, Stated> {
  const outlets = new Map<string, Stated>();
  for (const [place, bindings] of answers) {
    for (const binding of bindings) {
      const item = itemIn(binding, 'outlet');
      const label = labelIn(binding, 'outlet');
      if (!item || !label) continue;
      const one = outlets.get(item) ?? { item, label, place, hosts: new Set(), owners: new Set() };
      outlets.set(item, one);
      const host = hostOf(binding.site?.value ?? '');
      const owner = labelIn(binding, 'owner');
      if (host) one.hosts.add(host);
      if (owner) one.owners.add(owner);
    }
  }
  return outlets;
}

/**
 * Rows for media that are not in the pack yet, from the answers by country. Since when an owner owns them, what they live
 * on and where their standards stand is not asked: it is not stated in a way to rely on. A host of two media is neither's.
 */
export function outletRows(
  known: Rows,
  answers: ReadonlyMap<string, readonly Binding[]>,
  refTo: (item: string) => string,
  leftOut: LeftOutCount,
): readonly Outlet[] {
  const items = new Set(known.outlets.map(({ wikidata }) => wikidata));
  const ids = new Set(known.outlets.map(({ id }) => id));
  const owned = new Set(known.outlets.flatMap(({ domains }) => domains));
  const all = [...stated(answers).values()];
  const bearers = new Map<string, number>();
  for (const { hosts } of all) for (const host of hosts) bearers.set(host, (bearers.get(host) ?? 0) + 1);

  return all.flatMap(({ item, label, place, hosts, owners }): Outlet[] => {
    const domains = [...hosts].filter((host) => bearers.get(host) === 1).sort();
    const refuse = (reason: string): Outlet[] => {
      leftOut.add('outlets', reason);
      return [];
    };
    if (items.has(item) || domains.some((domain) => owned.has(domain)))
      return refuse('is in the pack already');
    if (domains.length === 0) return refuse('has no host to itself');
    const plain = idOf(label);
    const id = ids.has(plain) || plain === '' ? `${plain}-${item.toLowerCase()}`.replace(/^-/, '') : plain;
    ids.add(id);
    return [
      {
        id,
        name: label,
        domains,
        place,
        owners: [...owners].sort().map((name) => ({ name, from: null })),
        funding: null,
        standards: null,
        wikidata: item,
        refs: [refTo(item)],
      },
    ];
  });
}
