import type { PrimaryText } from '../../lib/core/model/fidelity';
import { failure, type Handlers } from '../../lib/messages/messenger';
import type {
  Comparison,
  ReportCalls,
  ReportReading,
  Result,
  ShownReading,
} from '../../lib/messages/protocol';
import type { Sender } from '../../lib/messages/sender';
import { compare } from './compare';
import type { LoadedPack } from './kept-pack';
import { joined, shownOf } from './put-right';
import { type KeptReading, keepReading, readingOf, tabsRead } from './tab-readings';
import { giveText, takeText, wantedFor, wantText } from './wanted-text';

/** The answers to the report page. `redraw` draws a reading anew in every tab that shows it. */
export function reportHandlers(
  pack: () => Promise<LoadedPack>,
  redraw: (shown: ShownReading) => Promise<unknown>,
): Handlers<ReportCalls, Sender> {
  const shownAs = async (reading: KeptReading): Promise<ReportReading> => ({
    ...(await shownOf(reading, pack)),
    readAt: reading.readAt,
  });
  async function compareWith(
    tabId: number,
    id: string,
    texts: readonly PrimaryText[],
  ): Promise<Result<Comparison>> {
    const reading = await readingOf(tabId);
    if (reading?.readingId !== id) return failure('failed', 'the reading is another by now');
    const { fidelity, phrases } = compare(reading.dossier, texts);
    const compared = { ...reading, context: joined(await pack(), reading.dossier, [], fidelity) };
    for (const tab of await tabsRead(id)) await keepReading(tab, compared);
    const shown = await shownAs(compared);
    // The page may be gone by now; the report has it all the same.
    await redraw(shown);
    return { ok: true, value: { reading: shown, phrases } };
  }
  return {
    async reading(_, tabId) {
      const kept = await readingOf(tabId);
      return { ok: true, value: kept && (await shownAs(kept)) };
    },
    compare: (_, tabId, reading, texts) => compareWith(tabId, reading, texts),
    async wantText(_, reading, on) {
      await wantText(reading, on);
      return { ok: true, value: true };
    },
    async textWanted(_, tabId) {
      const [wanted, here] = await Promise.all([wantedFor(), readingOf(tabId)]);
      return { ok: true, value: wanted !== null && here !== null && here.readingId !== wanted };
    },
    async giveText(_, tabId) {
      const here = await readingOf(tabId);
      if (!here) return { ok: true, value: false };
      const { title, text } = here.dossier.article;
      return { ok: true, value: await giveText({ id: here.readingId, title, text }) };
    },
    async takeText(_, reading) {
      return { ok: true, value: await takeText(reading) };
    },
  };
}
