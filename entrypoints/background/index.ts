import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Correction } from '../../lib/core/model/correction';
import { failure, type Handlers, listener } from '../../lib/messages/messenger';
import { tabOfPopup } from '../../lib/messages/popup-port';
import type {
  Drawn,
  PopupCalls,
  ReaderCalls,
  ReportCalls,
  Result,
  SelectionCalls,
  ShownReading,
  TabReading,
} from '../../lib/messages/protocol';
import { mayCall, type Sender, senderKind } from '../../lib/messages/sender';
import { tell } from '../../lib/messages/tab-news';
import { WORKER_CHECKS } from '../../lib/messages/worker-checks';
import { followSettings, readSettings } from '../../lib/settings/settings';
import { showBadge } from './badge';
import { callOff } from './called-off';
import { cardOf, cardsOf, drawingOf } from './cards';
import { chosenIn } from './chosen';
import { greetOnce } from './first-run';
import { keptPack } from './kept-pack';
import { page } from './page';
import { putRight, shownOf } from './put-right';
import { reportHandlers } from './report-calls';
import { offerSelection } from './selection-menu';
import { selectionOf } from './selections';
import { registerSites } from './sites';
import { tabReader, tabReading } from './tab-reader';
import { forgetReading, readingOf, tabsRead } from './tab-readings';
import { keptWeights } from './tagger-weights';

/** These are the files that this extension fetches, out of itself. */
const weights = keptWeights(async () => {
  const file = await fetch('/model/en.bin');
  return new Uint8Array(await file.arrayBuffer());
});
const pack = keptPack(async (name) => {
  const file = await fetch(`/pack/${name}.jsonl`);
  return file.text();
});

const { read: readTab, arrive, propose, forget: forgetFresh } = tabReader(weights, pack);

/** Keeps what the reader put right, and draws the article anew in every tab that shows it. */
async function correct(
  tabId: number,
  id: string,
  correction: Correction,
  on: boolean,
): Promise<Result<TabReading>> {
  const reading = await readingOf(tabId);
  if (reading?.readingId !== id) return failure('failed', 'the reading is another by now');
  await putRight(reading, correction, on);
  const shown = await shownOf(reading, pack);
  const own = (await drawAnew(shown)).get(tabId);
  return own?.ok && own.value
    ? { ok: true, value: tabReading(shown, own.value) }
    : failure('failed', 'the page changed while it was put right');
}

/** Draws a reading anew in a tab, as its reader chose to see it: what stands there. */
async function drawIn(tabId: number, shown: ShownReading): Promise<Result<Drawn | null>> {
  const chosen = chosenIn(await readSettings(browser.storage.local));
  const drawn = await page(tabId).amend(drawingOf(shown, chosen));
  void page(tabId).cards(shown.readingId, cardsOf(shown, chosen));
  return drawn;
}

/** Draws a reading anew in every tab that shows it: by tab, what stands there. */
async function drawAnew(shown: ShownReading): Promise<ReadonlyMap<number, Result<Drawn | null>>> {
  const tabs = await tabsRead(shown.readingId);
  return new Map(await Promise.all(tabs.map(async (tab) => [tab, await drawIn(tab, shown)] as const)));
}

/** Draws what stands in a tab anew: its cards have other words now, or other looks. */
async function redraw(tabId: number): Promise<void> {
  const reading = await readingOf(tabId);
  if (reading) await drawIn(tabId, await shownOf(reading, pack));
}

async function pointAtNothing(tabId: number): Promise<void> {
  const reading = await readingOf(tabId);
  if (reading) await page(tabId).emphasise(reading.readingId, null);
}

const handlers: Handlers<PopupCalls & ReportCalls & SelectionCalls & ReaderCalls, Sender> = {
  ...reportHandlers(pack, drawAnew),
  read: (_, tabId) => readTab(tabId),
  selection: async (_, id) => ({ ok: true, value: await selectionOf(id) }),
  async callOff(_, tabId) {
    callOff(tabId);
    return page(tabId).callOff();
  },
  reveal: (_, tabId, reading, annotation) => page(tabId).reveal(reading, annotation),
  emphasise: (_, tabId, reading, annotation) => page(tabId).emphasise(reading, annotation),
  highlight: (_, tabId, on) => page(tabId).highlight(on),
  correct: (_, tabId, reading, correction, on) => correct(tabId, reading, correction, on),
  async propose({ tab }, article) {
    if (tab?.id === undefined) return failure('failed', 'no tab');
    return propose(tab.id, article);
  },
  async card({ tab }, reading, annotation) {
    const kept = tab?.id === undefined ? null : await readingOf(tab.id);
    const shown = kept?.readingId === reading ? await shownOf(kept, pack) : null;
    const settings = await readSettings(browser.storage.local);
    return { ok: true, value: shown && cardOf(shown, annotation, chosenIn(settings)) };
  },
  async arrived({ tab }, name) {
    if (tab?.id === undefined) return failure('failed', 'no tab');
    return { ok: true, value: await arrive({ id: tab.id, url: tab.url }, name) };
  },
  async stale({ tab }, reading) {
    if (tab?.id === undefined) return failure('failed', 'no tab');
    forgetFresh(tab.id, reading);
    await forgetReading(tab.id, reading);
    void showBadge(tab.id, '');
    await tell(browser.storage.session, tab.id, { stale: reading });
    return { ok: true, value: true };
  },
};

async function command(name: string, tabId: number): Promise<void> {
  const before = await readingOf(tabId);
  const read = await readTab(tabId);
  if (!read.ok) return;
  if (name === 'next') await page(tabId).walk(1);
  if (name === 'previous') await page(tabId).walk(-1);
  // The first press reads the page and shows the marks; from then on it turns them off and on.
  const again = before?.readingId === read.value.readingId;
  if (name === 'toggle' && again) await page(tabId).highlight(!read.value.highlighted);
}

/**
 * Keeps what is stored from the script in a page, whose renderer may be taken over: Chromium lets it in unless it is told
 * not to (SAFETY 0.5). Firefox has no such call, and what lies there names no address and no words.
 */
function keepToOurselves(): void {
  if ('setAccessLevel' in browser.storage.local) {
    void browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
  }
}

export default defineBackground(() => {
  keepToOurselves();
  greetOnce();
  const own = { id: browser.runtime.id, base: `${location.origin}/` };
  browser.runtime.onMessage.addListener(
    listener<PopupCalls & ReportCalls & SelectionCalls & ReaderCalls, Sender>(
      'worker',
      handlers,
      WORKER_CHECKS,
      (from, call) => mayCall(senderKind(from, own), call),
    ),
  );
  // A popup that is gone points at nothing any more. Its port tells, however it went.
  browser.runtime.onConnect.addListener((port) => {
    const known = senderKind(port.sender ?? {}, own) === 'extension-page';
    const tabId = known ? tabOfPopup(port.name) : null;
    if (tabId !== null) port.onDisconnect.addListener(() => void pointAtNothing(tabId));
  });
  followSettings(browser.storage.local.onChanged, async ({ kinds, language, appearance }, before) => {
    const redrawn = language !== before.language || appearance !== before.appearance;
    for (const tab of await tabsRead()) {
      void page(tab).choose(kinds);
      if (redrawn) void redraw(tab);
    }
  });
  for (const changed of [
    browser.permissions.onAdded,
    browser.permissions.onRemoved,
    // An update of the extension drops what was registered.
    browser.runtime.onInstalled,
    browser.runtime.onStartup,
  ]) {
    changed.addListener(() => void registerSites());
  }
  offerSelection({ weights, pack });
  browser.commands.onCommand.addListener(async (name, tab) => {
    const asked = tab ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
    if (asked?.id !== undefined) await command(name, asked.id);
  });
});
