import type { Pack } from './pack';
import type { Outlet, PhotoCredit } from './schema/media';

/** The medium at a host, or at what it is a part of (`www.`, `edition.`); null where the pack knows none. */
export function outletAt(pack: Pack, host: string): Outlet | null {
  let domain = host.toLowerCase();
  for (;;) {
    const [outlet] = pack.outletAt.get(domain) ?? [];
    if (outlet) return outlet;
    const dot = domain.indexOf('.');
    if (dot < 0) return null;
    domain = domain.slice(dot + 1);
  }
}

/** Between what introduces a credit, a photographer and agencies. */
const PARTS = /[/|,;:()]|\b(?:by|via)\b/i;

/** Who supplied a picture, by the parts of its credit, in their order: `Photo by Ada Brell/GPO`. What is not known is left out. */
export function suppliersOf(pack: Pack, credit: string): readonly PhotoCredit[] {
  const named = (part: string): PhotoCredit | undefined =>
    pack.creditNamed.get(part.trim().toLowerCase())?.[0];
  const whole = named(credit);
  return whole ? [whole] : [...new Set(credit.split(PARTS).flatMap((part) => named(part) ?? []))];
}
