import { browser } from 'wxt/browser';
import type { OptionsProps } from '../../components/options/options-props';
import type { ShortcutName } from '../../components/options-strings';

/** In the order in which they are used. */
const NAMES: readonly ShortcutName[] = ['_execute_action', 'next', 'previous', 'toggle'];

/** The shortcuts as the browser has them now. */
export async function shortcutsNow(): Promise<OptionsProps['shortcuts']> {
  const now = new Map((await browser.commands.getAll()).map(({ name, shortcut }) => [name, shortcut]));
  return NAMES.map((command) => ({ command, keys: now.get(command) || null }));
}

/** Opens the browser's own page of shortcuts: Firefox has a call for it, Chromium an address. */
export async function openShortcuts(): Promise<void> {
  if ('openShortcutSettings' in browser.commands) {
    await (browser.commands.openShortcutSettings as () => Promise<void>)();
    return;
  }
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
