import '../../assets/tokens.css';
import '../../components/kit.css';
import '../../components/popup.css';
import { browser } from '@wxt-dev/browser';
import { render } from 'preact';
import { languageFor } from '../../components/languages';
import type { LaterParts } from '../../components/later-parts';
import { Popup } from '../../components/Popup';
import { dressPage } from '../../components/page-look';
import { POPUP_IN } from '../../components/popup-languages';
import type { PopupState } from '../../components/popup-state';
import { drawWith, signal } from '../../components/signal';
import type { Correction } from '../../lib/core/model/correction';
import type { FigureStatus } from '../../lib/core/model/figure';
import { caller, failure } from '../../lib/messages/messenger';
import { popupPort } from '../../lib/messages/popup-port';
import type { PopupCalls, Result, TabReading } from '../../lib/messages/protocol';
import { followNews, type TabNews } from '../../lib/messages/tab-news';
import { changeSettings, followSettings, readSettings } from '../../lib/settings/settings';
import { MOST_ROWS, popupView } from '../../lib/view/popup-view';
import { alwaysAt } from './always';
import { pointing } from './pointing';
import { keepPlace, placeOf, type TabPlace } from './tab-place';

/** Rows of each list in the first drawing, more than stand in the window; the others follow once it is painted. */
const FIRST_ROWS = 30;

const worker = caller<PopupCalls>('worker', (message) => browser.runtime.sendMessage(message), true);

const tab = (await browser.tabs.query({ active: true, currentWindow: true }))[0];
const tabId = tab?.id ?? -1;
const always = alwaysAt(tab?.url);
const answer = signal<Result<TabReading> | null>(null);
const figureState = signal<FigureStatus | null>(null);
const most = signal(FIRST_ROWS);
const [settings, first] = await Promise.all([readSettings(browser.storage.local), placeOf(tabId)]);
const tabPlace = signal(first);
const kinds = signal(settings.kinds);
const later = signal<LaterParts | null>(null);
const loading = import('./later');
void loading.then(({ LATER }) => {
  later.value = LATER.parts;
});
followSettings(browser.storage.onChanged, (now) => {
  kinds.value = now.kinds;
});
const strings = await POPUP_IN[languageFor(settings.language, navigator.languages)]();
const firstTime = signal(!settings.hintsSeen);

/** How far the reading under way is, and which reading its page left behind. */
const news = signal<TabNews>({ phase: null, stale: null });
followNews(browser.storage.session.onChanged, tabId, (told) => {
  news.value = told;
});
/** The one whose answer is waited for. */
let asking = 0;

async function read(): Promise<void> {
  asking += 1;
  const asked = asking;
  answer.value = null;
  news.value = { phase: null, stale: null };
  // Two marks for measuring: from here to painted highlights, and from the click to the second, the reader waits.
  performance.mark('whence:ask');
  const answered = tab?.id === undefined ? failure('closed') : await worker.read(tabId);
  if (asked !== asking) return;
  answer.value = answered;
  point(null);
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  performance.mark('whence:seen');
  most.value = Math.max(most.value, MOST_ROWS);
  const { scrolled } = tabPlace.value;
  if (answer.value?.ok && scrolled?.readingId === answer.value.value.readingId) scrollTo(0, scrolled.top);
}

/** The reader does not want to wait: what still comes of the reading is not looked at. */
function callOff(): void {
  asking += 1;
  answer.value = failure('called-off');
  void worker.callOff(tabId);
}

/** Takes the reader to another place of the lists, and remembers it. */
function goTo(place: Partial<TabPlace>): void {
  tabPlace.value = { ...tabPlace.value, ...place };
  void keepPlace(tabId, tabPlace.value);
}

document.addEventListener('scrollend', () => {
  if (answer.value?.ok) goTo({ scrolled: { readingId: answer.value.value.readingId, top: scrollY } });
});

/** Takes up what a call said of the page; an answer that did not come leaves the popup as it was. */
function change(by: Partial<Pick<TabReading, 'highlighted' | 'lost'>>): void {
  const now = answer.value;
  if (now?.ok) answer.value = { ok: true, value: { ...now.value, ...by } };
}

async function reveal(id: string): Promise<void> {
  const now = answer.value;
  if (!now?.ok) return;
  const found = await worker.reveal(tabId, now.value.readingId, id);
  if (!found.ok || !found.value) change({ lost: [...new Set([...now.value.lost, id])] });
}

const point = pointing(
  async (id) => {
    const now = answer.value;
    return now?.ok === true && (await worker.emphasise(tabId, now.value.readingId, id)).ok;
  },
  (gone) => browser.runtime.connect({ name: popupPort(tabId) }).onDisconnect.addListener(gone),
);

async function highlight(on: boolean): Promise<void> {
  const shown = await worker.highlight(tabId, on);
  if (shown.ok) change({ highlighted: shown.value });
}

async function correct(correction: Correction, on: boolean): Promise<void> {
  const now = answer.value;
  if (!now?.ok) return;
  const right = await worker.correct(tabId, now.value.readingId, correction, on);
  // Where the page changed meanwhile, it is read again, and what was put right holds there too.
  if (right.ok) answer.value = right;
  else await read();
}

async function report(): Promise<void> {
  const now = answer.value;
  if (now?.ok) (await loading).LATER.saveCorrections(now.value);
}

/** Makes way for a page that opens; Firefox would leave the popup lying over it. */
const leaveFor = (opened: Promise<unknown>): void => void opened.then(() => close());

function state(): PopupState {
  const now = answer.value;
  if (!now || !later.value) return { kind: 'reading', phase: news.value.phase ?? 'page' };
  if (!now.ok) return { kind: 'failure', ...now.error };
  const { readingId, dossier, context, highlighted, lost, corrections } = now.value;
  const changed = news.value.stale === readingId;
  const view = popupView(dossier, tabPlace.value.filter, figureState.value, context, most.value);
  return { kind: 'read', view, highlighted, lost, changed, corrections };
}

function Connected() {
  return (
    <Popup
      strings={strings}
      state={state()}
      filter={tabPlace.value.filter}
      tab={tabPlace.value.tab}
      kinds={kinds.value}
      later={later.value}
      firstTime={firstTime.value}
      site={always.site && { host: always.site.host, on: always.on.value }}
      onSite={always.change}
      onFilter={(filter) => goTo({ filter })}
      onTab={(tab) => {
        goTo({ tab });
        const lists = document.querySelector('.lists');
        // Another list begins at its beginning.
        if (lists && lists.getBoundingClientRect().top < 0) lists.scrollIntoView();
      }}
      onKinds={(wanted) => {
        kinds.value = wanted;
        void changeSettings(browser.storage.local, { kinds: wanted });
      }}
      onMore={() => {
        most.value += MOST_ROWS;
      }}
      onState={(one) => {
        figureState.value = one;
      }}
      onReveal={(id) => void reveal(id)}
      onPoint={point}
      onHighlight={(on) => void highlight(on)}
      onRetry={() => void read()}
      onCallOff={callOff}
      onCorrect={(correction, on) => void correct(correction, on)}
      onReport={() => void report()}
      onReportPage={() =>
        leaveFor(browser.tabs.create({ url: new URL(`report.html?tab=${tabId}`, location.href).href }))
      }
      onOptions={() => leaveFor(browser.runtime.openOptionsPage())}
      onFirstTimeDone={() => {
        firstTime.value = false;
        void changeSettings(browser.storage.local, { hintsSeen: true });
      }}
    />
  );
}

dressPage(document.documentElement, strings, settings.appearance);
const place = document.getElementById('popup');
if (place) drawWith(() => render(<Connected />, place));
await read();
await (await loading).LATER.offerText(tabId, strings);
