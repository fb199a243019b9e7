import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyseBySteps } from '../../lib/core/dossier/analyse';
import { readingId } from '../../lib/core/dossier/reading-id';
import { PAGE_WORDS } from '../../lib/core/language/en/page-words';
import type { Correction } from '../../lib/core/model/correction';
import { languageOf } from '../../lib/core/text/language-of';
import { failure, type Handlers, listener } from '../../lib/messages/messenger';
import { tabOfPopup } from '../../lib/messages/popup-port';
import type {
  Drawing,
  Drawn,
  PopupCalls,
  ReaderCalls,
  Reading,
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
import { badgeOf } from '../../lib/view/badge';
import { showBadge } from './badge';
import { begin, callOff, unlessCalledOff } from './called-off';
import { cardOf, drawingOf } from './cards';
import { chosenIn } from './chosen';
import { greetOnce } from './first-run';
import { keptPack } from './kept-pack';
import { dress, enter, page } from './page';
import { joined, putRight, shownOf } from './put-right';
import { reportHandlers } from './report-calls';
import { offerSelection } from './selection-menu';
import { selectionOf } from './selections';
import { isAlwaysOn, registerSites } from './sites';
import { forgetReading, keepReading, readingOf, tabsRead } from './tab-readings';
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

/** Has the script in the tab take up its page. */
async function takeUp(tabId: number): Promise<Result<Drawn>> {
  const known = await readingOf(tabId);
  return page(tabId).takeUp(known?.readingId ?? null, PAGE_WORDS);
}

/** The page's script will want them soon; meanwhile they are on their way. */
function warmUp(): void {
  void weights();
  void pack();
}

async function readTab(tabId: number): Promise<Result<TabReading>> {
  warmUp();
  begin(tabId);
  const refused = await enter(tabId);
  if (refused) return refused;
  const drawn = await takeUp(tabId);
  if (!drawn.ok) {
    const open = await browser.tabs.get(tabId).catch(() => null);
    return open ? drawn : failure('closed', drawn.error.detail);
  }
  // What is shown comes from what this worker read, not from what the page says it was told.
  const reading = await readingOf(tabId);
  return reading?.readingId === drawn.value.readingId
    ? { ok: true, value: tabReading(await shownOf(reading, pack), drawn.value) }
    : failure('failed', 'the page changed while it was read');
}

const tabReading = (shown: ShownReading, { highlighted, lost }: Drawn): TabReading => ({
  ...shown,
  highlighted,
  lost,
});

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

/** Draws a reading anew in every tab that shows it: by tab, what stands there. */
async function drawAnew(shown: ShownReading): Promise<ReadonlyMap<number, Result<Drawn | null>>> {
  const drawing = await drawingWith(shown);
  const tabs = await tabsRead(shown.readingId);
  return new Map(await Promise.all(tabs.map(async (tab) => [tab, await page(tab).amend(drawing)] as const)));
}

/** What the script in a page is told of a reading, as its reader chose to see it. */
const drawingWith = async (reading: Reading): Promise<Drawing> =>
  drawingOf(reading, chosenIn(await readSettings(browser.storage.local)));

/** Draws what stands in a tab anew: its cards have other words now, or other looks. */
async function redraw(tabId: number): Promise<void> {
  const reading = await readingOf(tabId);
  if (reading) await page(tabId).amend(await drawingWith(await shownOf(reading, pack)));
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
    if (!languageOf(article)) return failure('unsupported-language', article.language);
    void tell(browser.storage.session, tab.id, { phase: 'words' });
    const dossier = await unlessCalledOff(tab.id, analyseBySteps(article, await weights()));
    if (!dossier) return failure('called-off');
    void tell(browser.storage.session, tab.id, { phase: 'marks' });
    const context = joined(await pack(), dossier);
    const reading = { readingId: readingId(article.url, article.text, dossier.engine), dossier, context };
    await keepReading(tab.id, { ...reading, readAt: new Date().toISOString() });
    if ((await readSettings(browser.storage.local)).badge)
      void showBadge(tab.id, badgeOf(dossier.attributions));
    return { ok: true, value: await drawingWith(await shownOf(reading, pack)) };
  },
  async card({ tab }, reading, annotation) {
    const kept = tab?.id === undefined ? null : await readingOf(tab.id);
    const shown = kept?.readingId === reading ? await shownOf(kept, pack) : null;
    const settings = await readSettings(browser.storage.local);
    return { ok: true, value: shown && cardOf(shown, annotation, chosenIn(settings)) };
  },
  async arrived({ tab }, name) {
    if (tab?.id === undefined || !(await isAlwaysOn(tab.url))) return { ok: true, value: false };
    warmUp();
    begin(tab.id);
    const drawn = await takeUp(tab.id);
    // A page that is no article stays as it is, without so much as a style of ours.
    if (drawn.ok) await dress(tab.id, name);
    return { ok: true, value: true };
  },
  async stale({ tab }, reading) {
    if (tab?.id === undefined) return failure('failed', 'no tab');
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
  followSettings(browser.storage.onChanged, async ({ kinds, language, appearance }, before) => {
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
