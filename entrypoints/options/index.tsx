import '../../assets/tokens.css';
import '../../components/kit.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { LANGUAGES, languageFor } from '../../components/languages';
import { OptionsPage } from '../../components/options/OptionsPage';
import type { KeptCorrection } from '../../components/options/options-props';
import { OPTIONS_IN } from '../../components/options-languages';
import { dressPage } from '../../components/page-look';
import { saveFile } from '../../components/save-file';
import { allCorrections, clearCorrections, keepCorrection } from '../../lib/corrections/kept';
import { changeSettings, followSettings, readSettings, type Settings } from '../../lib/settings/settings';
import { keptPack } from '../background/kept-pack';
import { packFacts } from './pack-facts';
import { openShortcuts, shortcutsNow } from './shortcuts';
import { sitesOf } from './sites';

/* The script of options.html (assets/public), built by itself as that of the report is. */
export default defineUnlistedScript(async () => {
  const { local, session } = browser.storage;
  const loadPack = keptPack(async (name) => (await fetch(`/pack/${name}.jsonl`)).text());

  const stringsFor = ({ language }: Settings) => OPTIONS_IN[languageFor(language, navigator.languages)]();

  const { pack } = await loadPack();
  const settings = await readSettings(local);
  const now = {
    settings,
    strings: await stringsFor(settings),
    sites: sitesOf((await browser.permissions.getAll()).origins),
    shortcuts: await shortcutsNow(),
    corrections: await kept(),
    forgotten: false,
  };

  /** Takes up what changed, and draws the page as it is then. */
  function change(by: Partial<typeof now>): void {
    Object.assign(now, by);
    draw();
  }

  async function kept(): Promise<readonly KeptCorrection[]> {
    return (await allCorrections(local)).flatMap(([key, all]) =>
      all.map((correction) => ({
        key,
        correction,
        personName: pack.people.get(correction.person ?? '')?.name ?? null,
      })),
    );
  }

  /** Hands what was put right to the browser as a file to save. */
  function saveCorrections(): void {
    const text = JSON.stringify({ version: 1, corrections: now.corrections }, null, 2);
    saveFile({ name: 'whence-corrections.json', type: 'application/json', text });
  }

  async function forget(): Promise<void> {
    await Promise.all([local.clear(), session.clear()]);
    change({ forgotten: true });
  }

  const place = document.getElementById('options') as HTMLElement;

  function draw(): void {
    const { strings, sites, shortcuts, corrections, forgotten } = now;
    dressPage(document.documentElement, strings, now.settings.appearance);
    document.title = `${strings.product} – ${strings.options.title}`;
    render(
      <OptionsPage
        strings={strings}
        options={now.settings}
        languages={LANGUAGES}
        sites={sites}
        shortcuts={shortcuts}
        pack={packFacts(pack)}
        corrections={corrections}
        forgotten={forgotten}
        onChoose={(chosen) => {
          now.forgotten = false;
          void changeSettings(local, chosen);
        }}
        onRemoveSite={(origin) => void browser.permissions.remove({ origins: [origin] })}
        onShortcuts={() => void openShortcuts()}
        onUndo={({ key, correction }) => void keepCorrection(local, key, correction, false)}
        onSaveCorrections={saveCorrections}
        onClearCorrections={() => void clearCorrections(local)}
        onForget={() => void forget()}
      />,
      place,
    );
  }

  // What changes elsewhere is shown here as it is; what changes here comes back the same way.
  followSettings(browser.storage.local.onChanged, async (changed) => {
    change({ settings: changed, strings: await stringsFor(changed) });
  });
  browser.storage.onChanged.addListener(async (_, area) => {
    if (area === 'local') change({ corrections: await kept() });
  });
  for (const event of [browser.permissions.onAdded, browser.permissions.onRemoved]) {
    event.addListener(async () => {
      change({ sites: sitesOf((await browser.permissions.getAll()).origins) });
    });
  }
  // The keys are changed on a page of the browser's, which tells nobody.
  document.addEventListener('visibilitychange', async () => {
    if (document.visibilityState === 'visible') change({ shortcuts: await shortcutsNow() });
  });

  draw();
});
