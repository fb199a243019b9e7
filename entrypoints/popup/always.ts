import { browser } from '@wxt-dev/browser';
import { signal } from '../../components/signal';
import { siteOf } from '../../lib/settings/site';

/**
 * Whether Whence is always on at the site of an address, and the way to change it. The permission for the site's pages is
 * all there is to it: the worker hears of it from the browser, also where this popup goes away while the browser asks.
 * `change` must be called in the reader's click itself, before anything is waited for, or the browser does not ask.
 */
export function alwaysAt(url: string | undefined) {
  const site = siteOf(url);
  const origins = site ? [site.origin] : [];
  const on = signal(false);
  const look = async (): Promise<void> => {
    on.value = site !== null && (await browser.permissions.contains({ origins }));
  };
  void look();
  return {
    site,
    on,
    change(wanted: boolean): void {
      const asked = wanted
        ? browser.permissions.request({ origins })
        : browser.permissions.remove({ origins });
      on.value = wanted;
      // What counts is what the browser did, whatever was asked of it.
      void asked.then(look, look);
    },
  };
}
