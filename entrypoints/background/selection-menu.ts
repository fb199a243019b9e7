import { browser } from '@wxt-dev/browser';
import { readSelection } from '../../lib/core/dossier/selection';
import { LONGEST_SELECTION, type SelectionReading } from '../../lib/core/model/selection';
import type { Weights } from '../../lib/core/tagger/weights';
import type { LoadedPack } from './kept-pack';
import { joined } from './put-right';
import { keepSelection } from './selections';
import { readingOf } from './tab-readings';

const ENTRY = 'read-selection';

/** The window in which a selection is shown, in CSS pixels: as wide as the popup, and not over the whole page. */
const SIZE = { width: 420, height: 640 };

interface Loaded {
  weights(): Promise<Weights | null>;
  pack(): Promise<LoadedPack>;
}

type Clicked = Parameters<Parameters<typeof browser.contextMenus.onClicked.addListener>[0]>[0];
type Tab = { readonly id?: number | undefined; readonly url?: string | undefined };

/** Keeps one entry in the context menu of selected words. Browsers keep it over some ends of theirs and not over others. */
async function putEntry(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: ENTRY,
    title: browser.i18n.getMessage('readSelection'),
    contexts: ['selection'],
  });
}

/**
 * The words that are selected. From the page, where they have their paragraphs; the browser folds those into one line.
 * It is asked in the browser's own surroundings of a script, out of the page's reach. Where no script may enter, or the
 * words stand in a field: what the browser gave.
 */
async function selectedWords({ selectionText, frameId = 0 }: Clicked, tabId: number): Promise<unknown> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId, frameIds: [frameId] },
      func: (most: number) => getSelection()?.toString().slice(0, most),
      args: [LONGEST_SELECTION + 1],
    });
    return typeof frame?.result === 'string' && frame.result.trim() !== '' ? frame.result : selectionText;
  } catch {
    return selectionText;
  }
}

const withoutFragment = (url: string | null | undefined): string | null => url?.split('#', 1)[0] ?? null;

async function reading(
  clicked: Clicked,
  { id, url }: Tab,
  { weights, pack }: Loaded,
): Promise<SelectionReading> {
  const selected = id === undefined ? clicked.selectionText : await selectedWords(clicked, id);
  const kept = id === undefined ? null : await readingOf(id);
  const page = kept?.dossier.article ?? null;
  const same = page?.url != null && withoutFragment(page.url) === withoutFragment(url);
  const read = readSelection(selected, same ? page : null, await weights());
  if (typeof read !== 'string')
    return { outcome: 'read', dossier: read, context: joined(await pack(), read) };
  return { outcome: read, words: String(selected ?? '').slice(0, LONGEST_SELECTION) };
}

/** Opens the page of a selection in a small window; in a tab where there are none. */
async function open(id: string): Promise<void> {
  const url = new URL(`/selection.html?id=${id}`, location.href).href;
  await browser.windows.create({ type: 'popup', url, ...SIZE }).catch(() => browser.tabs.create({ url }));
}

/** Offers to read what is selected in a page, by an entry of the context menu, where the browser has such menus. */
export function offerSelection(loaded: Loaded): void {
  if (!browser.contextMenus) return;
  for (const started of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
    started.addListener(() => void putEntry());
  }
  browser.contextMenus.onClicked.addListener((clicked, tab) => {
    if (clicked.menuItemId !== ENTRY) return;
    const id = crypto.randomUUID();
    void keepSelection(id, reading(clicked, tab ?? {}, loaded));
    void open(id);
  });
}
