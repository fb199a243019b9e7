import type { PackFacts } from '../../components/options/options-props';
import type { Pack } from '../../lib/pack/pack';

/** What the pack is and holds; null where none of its files could be read. */
export const packFacts = ({ release, people, bodies, rows, series }: Pack): PackFacts | null =>
  release && {
    version: release.version,
    date: release.date,
    people: people.size,
    bodies: bodies.size,
    outlets: rows.outlets.length,
    series: series.size,
  };
