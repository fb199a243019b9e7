import { browser } from 'wxt/browser';
import { TERMS_EN } from '../../components/en/terms';
import { contextOf } from '../../lib/context/context-of';
import { corrected } from '../../lib/core/dossier/corrected';
import type { Context } from '../../lib/core/model/context';
import type { Correction } from '../../lib/core/model/correction';
import type { Dossier } from '../../lib/core/model/dossier';
import type { Fidelity } from '../../lib/core/model/fidelity';
import { correctionsAt, keepCorrection, keyOf } from '../../lib/corrections/kept';
import type { Reading, ShownReading } from '../../lib/messages/protocol';
import { correctionLines } from '../../lib/view/correction-lines';
import type { LoadedPack } from './kept-pack';
import { packFidelity } from './pack-fidelity';

/** What the pack knows beside a dossier, asked today. `given`: how its quotations stand in texts that its reader gave. */
export function joined(
  { pack, refused }: LoadedPack,
  dossier: Dossier,
  corrections: readonly Correction[] = [],
  given: ReadonlyMap<string, Fidelity> = new Map(),
): Context {
  const today = new Date().toISOString().slice(0, 10);
  const notThem = new Map(
    corrections.flatMap(({ kind, target, person }) =>
      kind === 'not-them' && person !== null ? [[target, person] as const] : [],
    ),
  );
  const fidelity = new Map([...packFidelity(pack, dossier), ...given]);
  return contextOf(pack, dossier, { today, refused, words: TERMS_EN, notThem, fidelity });
}

/** How quotations stand in primary texts, as a context holds it. */
const fidelityIn = ({ attributions }: Context): ReadonlyMap<string, Fidelity> =>
  new Map(Object.entries(attributions).flatMap(([id, { fidelity }]) => (fidelity ? [[id, fidelity]] : [])));

const keyFor = ({ readingId, dossier }: Reading): Promise<string> =>
  keyOf(dossier.article.url?.split('#')[0] ?? readingId);

/** The reading with what its reader put right; `reading` is as it was made. */
export async function shownOf(reading: Reading, pack: () => Promise<LoadedPack>): Promise<ShownReading> {
  const corrections = await correctionsAt(browser.storage.local, await keyFor(reading));
  if (corrections.length === 0) return { ...reading, corrections: [] };
  const dossier = corrected(reading.dossier, corrections);
  return {
    readingId: reading.readingId,
    dossier,
    context: joined(await pack(), dossier, corrections, fidelityIn(reading.context)),
    corrections: correctionLines(reading.dossier, reading.context, corrections),
  };
}

/** Changes are made one after the other: each writes anew what it read. */
let last: Promise<unknown> = Promise.resolve();

/** Keeps a correction of a reading's article, or takes it back. */
export function putRight(reading: Reading, correction: Correction, on: boolean): Promise<void> {
  const made = last.then(async () =>
    keepCorrection(browser.storage.local, await keyFor(reading), correction, on),
  );
  last = made.catch(() => undefined);
  return made;
}
