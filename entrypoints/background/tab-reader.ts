import { browser } from 'wxt/browser';
import { analyseBySteps } from '../../lib/core/dossier/analyse';
import { readingId } from '../../lib/core/dossier/reading-id';
import { PAGE_WORDS } from '../../lib/core/language/en/page-words';
import type { Article } from '../../lib/core/model/article';
import type { Weights } from '../../lib/core/tagger/weights';
import { languageOf } from '../../lib/core/text/language-of';
import { failure } from '../../lib/messages/messenger';
import type { Drawing, Drawn, Result, ShownReading, TabReading } from '../../lib/messages/protocol';
import { tell } from '../../lib/messages/tab-news';
import { readSettings } from '../../lib/settings/settings';
import { badgeOf } from '../../lib/view/badge';
import { showBadge } from './badge';
import { begin, unlessCalledOff } from './called-off';
import { cardsOf, drawingOf } from './cards';
import { type Chosen, chosenIn } from './chosen';
import type { LoadedPack } from './kept-pack';
import { dress, enter, page } from './page';
import { joined, shownOf } from './put-right';
import { isAlwaysOn } from './sites';
import { type KeptReading, keepReading, readingOf } from './tab-readings';

/** What was read just now: its marks are drawn, its cards are not made yet, and nothing of it is kept. */
interface Fresh {
  readonly reading: KeptReading;
  readonly shown: ShownReading;
  readonly chosen: Chosen;
}

/** A reading as the popup gets it: with what stands of it in the page. */
export const tabReading = (shown: ShownReading, { highlighted, lost }: Drawn): TabReading => ({
  ...shown,
  highlighted,
  lost,
});

/** What reads the article of a tab, with what it needs for that. */
export function tabReader(weights: () => Promise<Weights | null>, pack: () => Promise<LoadedPack>) {
  const fresh = new Map<number, Fresh>();

  /** Has the script in the tab take up its page. While it does, there is time here to load what it will want. */
  async function takeUp(tabId: number, known: KeptReading | null): Promise<Result<Drawn>> {
    const drawn = page(tabId).takeUp(known?.readingId ?? null, PAGE_WORDS);
    void weights();
    void pack();
    return drawn;
  }

  /** Keeps what was read and hands its cards to the page. Nobody waits for either, so whoever waits is answered first. */
  function finish(tabId: number): void {
    const read = fresh.get(tabId);
    if (!read) return;
    fresh.delete(tabId);
    void keepReading(tabId, read.reading);
    void page(tabId).cards(read.shown.readingId, cardsOf(read.shown, read.chosen));
  }

  /** The reading of an id that stands in a tab. What is shown comes from what was read here, not from what the page says. */
  async function standing(tabId: number, id: string): Promise<ShownReading | null> {
    const shown = fresh.get(tabId)?.shown;
    if (shown?.readingId === id) return shown;
    const kept = await readingOf(tabId);
    return kept?.readingId === id ? shownOf(kept, pack) : null;
  }

  return {
    /** Reads a tab that was asked for, or finds its reading again. */
    async read(tabId: number): Promise<Result<TabReading>> {
      begin(tabId);
      const [known, entered] = await Promise.all([readingOf(tabId), enter(tabId)]);
      if (!entered.ok) return entered;
      const [drawn, refused] = await Promise.all([takeUp(tabId, known), dress(tabId, entered.value)]);
      setTimeout(finish, 0, tabId);
      if (refused) return refused;
      if (!drawn.ok) {
        const open = await browser.tabs.get(tabId).catch(() => null);
        return open ? drawn : failure('closed', drawn.error.detail);
      }
      const shown = await standing(tabId, drawn.value.readingId);
      return shown
        ? { ok: true, value: tabReading(shown, drawn.value) }
        : failure('failed', 'the page changed while it was read');
    },
    /** Takes up a tab in which a script says that it arrived, unasked; whether it is always on there. */
    async arrive(
      { id, url }: { readonly id: number; readonly url?: string | undefined },
      name: string | null,
    ) {
      if (!(await isAlwaysOn(url))) return false;
      begin(id);
      const drawn = await takeUp(id, await readingOf(id));
      // A page that is no article stays as it is, without so much as a style of ours.
      if (drawn.ok) await dress(id, name);
      finish(id);
      return true;
    },
    /** Reads the article that the script in a tab proposes. */
    async propose(tabId: number, article: Article): Promise<Result<Drawing>> {
      if (!languageOf(article)) return failure('unsupported-language', article.language);
      void tell(browser.storage.session, tabId, { phase: 'words' });
      const dossier = await unlessCalledOff(tabId, analyseBySteps(article, await weights()));
      if (!dossier) return failure('called-off');
      void tell(browser.storage.session, tabId, { phase: 'marks' });
      const context = joined(await pack(), dossier);
      const id = readingId(article.url, article.text, dossier.engine);
      const reading = { readingId: id, dossier, context, readAt: new Date().toISOString() };
      const [shown, settings] = await Promise.all([
        shownOf(reading, pack),
        readSettings(browser.storage.local),
      ]);
      const chosen = chosenIn(settings);
      fresh.set(tabId, { reading, shown, chosen });
      if (settings.badge) void showBadge(tabId, badgeOf(dossier.attributions));
      return { ok: true, value: drawingOf(shown, chosen) };
    },
    /** The reading of this id no longer holds: it is not kept. */
    forget(tabId: number, id: string): void {
      if (fresh.get(tabId)?.reading.readingId === id) fresh.delete(tabId);
    },
  };
}
