import { browser } from 'wxt/browser';
import { TERMS_EN } from '../../components/en/terms';
import { contextOf } from '../../lib/context/context-of';
import { corrected } from '../../lib/core/dossier/corrected';
import type { Context } from '../../lib/core/model/context';
import type { Correction, CorrectionLine } from '../../lib/core/model/correction';
import type { Dossier } from '../../lib/core/model/dossier';
import { correctionsAt, keepCorrection, keyOf } from '../../lib/corrections/kept';
import type { Reading } from '../../lib/messages/protocol';
import { correctionLines } from '../../lib/view/correction-lines';
import type { LoadedPack } from './kept-pack';
import { packFidelity } from './pack-fidelity';

/** A reading as it is shown: with what its reader put right. */
export interface Shown extends Reading {
  readonly corrections: readonly CorrectionLine[];
}

/** What the pack knows beside a dossier, asked today. */
export function joined(
  { pack, refused }: LoadedPack,
  dossier: Dossier,
  corrections: readonly Correction[] = [],
): Context {
  const today = new Date().toISOString().slice(0, 10);
  const notThem = new Map(
    corrections.flatMap(({ kind, target, person }) =>
      kind === 'not-them' && person !== null ? [[target, person] as const] : [],
    ),
  );
  const fidelity = packFidelity(pack, dossier);
  return contextOf(pack, dossier, { today, refused, words: TERMS_EN, notThem, fidelity });
}

const keyFor = ({ readingId, dossier }: Reading): Promise<string> =>
  keyOf(dossier.article.url?.split('#')[0] ?? readingId);

/** The reading with what its reader put right; `reading` is as it was made. */
export async function shownOf(reading: Reading, pack: () => Promise<LoadedPack>): Promise<Shown> {
  const corrections = await correctionsAt(browser.storage.local, await keyFor(reading));
  if (corrections.length === 0) return { ...reading, corrections: [] };
  const dossier = corrected(reading.dossier, corrections);
  return {
    readingId: reading.readingId,
    dossier,
    context: joined(await pack(), dossier, corrections),
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
