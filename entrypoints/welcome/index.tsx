import '../../assets/tokens.css';
import '../../components/kit.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { languageFor } from '../../components/languages';
import { dressPage } from '../../components/page-look';
import { Welcome } from '../../components/Welcome';
import { WELCOME_IN } from '../../components/welcome-languages';
import { readSettings } from '../../lib/settings/settings';

/* The script of welcome.html (assets/public), built by itself as that of the report is. */
export default defineUnlistedScript(async () => {
  const { language, appearance } = await readSettings(browser.storage.local);
  const strings = await WELCOME_IN[languageFor(language, navigator.languages)]();
  const shortcut = (await browser.commands.getAll()).find(({ name }) => name === '_execute_action')?.shortcut;

  dressPage(document.documentElement, strings, appearance);
  document.title = strings.product;
  const place = document.getElementById('welcome');
  if (place) {
    render(
      <Welcome
        strings={strings}
        keys={shortcut || null}
        onOptions={() => void browser.runtime.openOptionsPage()}
      />,
      place,
    );
  }
});
