import '../../assets/tokens.css';
import '../../components/kit.css';
import '../../components/report/report.css';
import { browser } from '@wxt-dev/browser';
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { languageFor } from '../../components/languages';
import { dressPage } from '../../components/page-look';
import { Report } from '../../components/report/Report';
import { REPORT_IN } from '../../components/report-languages';
import { drawWith } from '../../components/signal';
import { caller } from '../../lib/messages/messenger';
import type { ReportCalls } from '../../lib/messages/protocol';
import { readSettings } from '../../lib/settings/settings';
import { openReport } from './report-state';

/*
 * The script of report.html (assets/public). It is built by itself: what a page shares with the popup is cut into
 * pieces of its own, and the popup would have to load a kilobyte more to open.
 */
export default defineUnlistedScript(async () => {
  const settings = await readSettings(browser.storage.local);
  const strings = await REPORT_IN[languageFor(settings.language, navigator.languages)]();
  const named = Number.parseInt(new URLSearchParams(location.search).get('tab') ?? '', 10);
  const worker = caller<ReportCalls>('worker', (message) => browser.runtime.sendMessage(message), true);
  const report = openReport(worker, named >= 0 ? named : null, strings);
  const place = document.getElementById('report');
  if (!place) return;

  dressPage(document.documentElement, strings, settings.appearance);
  drawWith(() => {
    const state = report.state();
    const title = state.kind === 'read' ? (state.view.article.title ?? strings.report.untitled) : null;
    document.title = `${title ?? strings.product} – ${strings.report.page}`;
    render(
      <Report
        strings={strings}
        state={state}
        onPrint={() => window.print()}
        onSave={report.save}
        onCopy={(id, number) => void report.copy(id, number)}
        onPaste={(text) => void report.paste(text)}
        onFile={(file) => void report.file(file)}
        onRemoveText={(id) => void report.remove(id)}
        onWant={(on) => void report.want(on)}
      />,
      place,
    );
  });

  // What the reader puts right elsewhere stands here when this page is looked at again.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void report.read();
  });
  // A text that another tab gave lies in the storage until the report that waits for it takes it.
  browser.storage.session.onChanged.addListener(() => void report.takeGiven());
  addEventListener('pagehide', () => void report.want(false));
  await report.read();
});
