import '../../assets/tokens.css';
import '../../components/kit.css';
import '../../components/popup.css';
import { browser } from '@wxt-dev/browser';
import { render } from 'preact';
import { languageFor } from '../../components/languages';
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
import { MOST_ROWS } from '../../lib/view/most-rows';
import { alwaysAt } from './always';
import type { Later } from './later';
import { pointing } from './pointing';
import { keepPlace, placeOf, type TabPlace } from './tab-place';

const worker = caller<PopupCalls>('worker', (message) => browser.runtime.sendMessage(message), true);

const kept = readSettings(browser.storage.local);
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
const tabId = tab?.id ?? -1;
const answer = signal<Result<TabReading> | null>(null);
/** How far the reading under way is, and which reading its page left behind. */
const news = signal<TabNews>({ phase: null, stale: null });
/** The one whose answer is waited for. */
let asking = 0;
followNews(browser.storage.session.onChanged, tabId, (told) => {
  news.value = told;
});

/** Has the worker read the tab. */
function ask(): Promise<Result<TabReading>> {
  asking += 1;
  answer.value = null;
  news.value = { phase: null, stale: null };
  // Two marks for measuring: from here to painted highlights, and from the click to the second, the reader waits.
  performance.mark('whence:ask');
  return tab?.id === undefined ? Promise.resolve(failure('closed')) : worker.read(tabId);
}

/** While the page is read there is time for all that follows. */
const asked = ask();
const always = alwaysAt(tab?.url);
const figureState = signal<FigureStatus | null>(null);
const most = signal(MOST_ROWS);
/** Whether the rows have followed that do not stand in the window. */
const whole = signal(false);
const [settings, first] = await Promise.all([kept, placeOf(tabId)]);
const tabPlace = signal(first);
const kinds = signal(settings.kinds);
const later = signal<Later | null>(null);
const loading = import('./later');
void loading.then(({ LATER }) => {
  later.value = LATER;
});
followSettings(browser.storage.local.onChanged, (now) => {
  kinds.value = now.kinds;
});
const strings = await POPUP_IN[languageFor(settings.language, navigator.languages)]();
const firstTime = signal(!settings.hintsSeen);

/** Shows what comes of a question, unless another is asked meanwhile or none any more. */
async function read(question = ask()): Promise<void> {
  const mine = asking;
  const answered = await question;
  if (mine !== asking) return;
  answer.value = answered;
  point(null);
  await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
  performance.mark('whence:seen');
  whole.value = true;
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
  const { popupView, firstRows } = later.value;
  const all = popupView(dossier, tabPlace.value.filter, figureState.value, context, most.value);
  return { kind: 'read', view: whole.value ? all : firstRows(all), highlighted, lost, changed, corrections };
}

function Connected() {
  return (
    <Popup
      strings={strings}
      state={state()}
      filter={tabPlace.value.filter}
      tab={tabPlace.value.tab}
      kinds={kinds.value}
      later={later.value?.parts ?? null}
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
await read(asked);
await (await loading).LATER.offerText(tabId, strings);
