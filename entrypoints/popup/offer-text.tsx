import { browser } from '@wxt-dev/browser';
import { render } from 'preact';
import { OfferText } from '../../components/OfferText';
import type { PopupCatalogue } from '../../components/strings';
import { caller } from '../../lib/messages/messenger';
import type { ReportCalls } from '../../lib/messages/protocol';

/** Offers the text of a tab, where a report in another one waits for a text; else nothing is drawn. */
export async function offerText(tabId: number, strings: PopupCatalogue): Promise<void> {
  const worker = caller<ReportCalls>('worker', (message) => browser.runtime.sendMessage(message), true);
  const wanted = await worker.textWanted(tabId);
  const place = document.getElementById('offer');
  if (!wanted.ok || !wanted.value || !place) return;
  const draw = (given: boolean | null): void =>
    render(<OfferText strings={strings} given={given} onGive={() => void give()} />, place);
  const give = async (): Promise<void> => {
    const answer = await worker.giveText(tabId);
    draw(answer.ok && answer.value);
  };
  draw(null);
}
