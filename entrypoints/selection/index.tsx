import '../../assets/tokens.css';
import '../../components/kit.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { languageFor } from '../../components/languages';
import { dressPage } from '../../components/page-look';
import { SelectionPage, type SelectionState } from '../../components/SelectionPage';
import { SELECTION_IN } from '../../components/selection-languages';
import { caller } from '../../lib/messages/messenger';
import type { SelectionCalls } from '../../lib/messages/protocol';
import { readSettings } from '../../lib/settings/settings';
import { selectionView } from '../../lib/view/selection-view';

/* The script of selection.html (assets/public), built by itself as that of the report is. */
export default defineUnlistedScript(async () => {
  const { language, appearance } = await readSettings(browser.storage.local);
  const strings = await SELECTION_IN[languageFor(language, navigator.languages)]();
  const worker = caller<SelectionCalls>('worker', (message) => browser.runtime.sendMessage(message), true);
  const place = document.getElementById('selection') as HTMLElement;

  dressPage(document.documentElement, strings, appearance);
  document.title = `${strings.product} – ${strings.selection.page}`;
  const show = (state: SelectionState): void =>
    render(<SelectionPage strings={strings} state={state} />, place);

  show({ kind: 'loading' });
  const answer = await worker.selection(new URLSearchParams(location.search).get('id') ?? '');
  show(answer.ok && answer.value ? { kind: 'shown', view: selectionView(answer.value) } : { kind: 'gone' });
});
