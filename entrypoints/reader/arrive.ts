import type { Caller } from '../../lib/messages/messenger';
import type { ReaderCalls } from '../../lib/messages/protocol';
import { addressOf } from '../../lib/page/address';
import { follow } from '../../lib/page/follow';
import { visible } from '../../lib/page/visible';

/**
 * Asks the worker what is to be done here unasked: on a site where the reader is always on, the page is taken up, and so
 * is what it becomes without being loaded. Anywhere else nothing comes of it. `holds`: whether a reading stands in the page.
 */
export async function arrive(
  document: Document,
  worker: Caller<ReaderCalls>,
  name: string,
  holds: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  await visible(document, signal);
  if (signal.aborted) return;
  const address = addressOf(window);
  const always = await worker.arrived(name);
  if (!always.ok || !always.value || signal.aborted) return;
  follow(document, address, { holds, again: () => void worker.arrived(null) }, signal);
}
