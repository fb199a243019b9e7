import { browser } from 'wxt/browser';
import { siteOf } from '../../lib/settings/site';

/** The name of the one registered script. */
const ID = 'always';

async function register(): Promise<void> {
  const { origins: matches = [] } = await browser.permissions.getAll();
  const ids = [ID];
  const stands = (await browser.scripting.getRegisteredContentScripts({ ids })).length > 0;
  if (matches.length === 0) {
    if (stands) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  // In the top frame alone, as after a click; the browser keeps it when it is closed.
  const script = { id: ID, matches, js: ['/reader.js'], runAt: 'document_idle' as const, allFrames: false };
  if (stands) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
}

/** One after the other: two at once would both find nothing registered. */
let last: Promise<void> = Promise.resolve();

/**
 * Has the browser put the reader script into the pages of the sites on which it is always on. Those are the ones whose
 * pages the reader has let the extension in for good: the browser's list of permissions is the only one there is, so that
 * what is taken back in its own settings is taken back here. Never rejects.
 */
export function registerSites(): Promise<void> {
  last = last.then(register).catch(() => undefined);
  return last;
}

/** Whether the reader is always on at an address. */
export async function isAlwaysOn(url: string | undefined): Promise<boolean> {
  const site = siteOf(url);
  return site !== null && browser.permissions.contains({ origins: [site.origin] });
}
