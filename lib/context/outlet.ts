import type { Article } from '../core/model/article';
import type { OutletContext, OutletFacts } from '../core/model/media-context';
import { outletAt } from '../pack/media-named';
import type { Pack } from '../pack/pack';
import type { Outlet } from '../pack/schema/media';

const HOST = /^https?:\/\/(?:[^/?#@\s]{0,200}@)?([^/?#:@\s]{1,253})/i;

/** The host of an address, lower case, without `www.`; null where it has none. */
function hostOf(url: string | null): string | null {
  const host = url === null ? undefined : HOST.exec(url)?.[1];
  return host?.toLowerCase().replace(/^www\./, '') ?? null;
}

const factsOf = (pack: Pack, row: Outlet): OutletFacts => ({
  id: row.id,
  name: row.name,
  place: row.place,
  placeName: pack.places.get(row.place)?.name ?? row.place,
  owners: row.owners,
  funding: row.funding,
  standards: row.standards,
  wikidata: row.wikidata,
  refs: row.refs,
});

/** Where an article was published, by its address, and what it states of its making. */
export function outletContext(
  pack: Pack,
  { url, publisher, byline, published, modified, policies }: Article,
): OutletContext {
  const host = hostOf(url);
  const outlet = host === null ? null : outletAt(pack, host);
  return {
    host,
    outlet: outlet && factsOf(pack, outlet),
    discloses: {
      publisher,
      authors: byline,
      published: published?.date ?? null,
      modified: modified?.date ?? null,
      policies,
    },
    by: 'outlet-at-host',
  };
}
