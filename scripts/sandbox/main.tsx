import { render } from 'preact';
import tokens from '../../assets/tokens.css?inline';
import { REPORT_EN } from '../../components/en/report';
import { REPORT_HE } from '../../components/he/report';
import kitGround from '../../components/kit.css?inline';
import { Popup } from '../../components/Popup';
import popupStyle from '../../components/popup.css?inline';
import type { PopupTab } from '../../components/popup-props';
import { Report } from '../../components/report/Report';
import reportStyle from '../../components/report/report.css?inline';
import { STRINGS_EN } from '../../components/strings-en';
import { STRINGS_HE } from '../../components/strings-he';
import { LATER_PARTS } from '../../entrypoints/popup/later-parts';
import { MARK_KINDS } from '../../lib/settings/settings';
import { CardPage } from './CardPage';
import { Contents } from './Contents';
import { KitPage } from './KitPage';
import { OWN_PAGES } from './OwnPages';
import { REPORT_STATES } from './report-states';
import { CARD_STATES, POPUP_STATES } from './states';

/**
 * One state on one page: `?popup=NAME`, `?card=NAME`, `?report=NAME`, `?page=NAME` or `?kit`, `&dir=rtl` in Hebrew, `&unfolded` with a card's parts open.
 * Without any: a list of all there is.
 */
const asked = new URLSearchParams(location.search);
const strings = asked.get('dir') === 'rtl' ? STRINGS_HE : STRINGS_EN;
const popup = POPUP_STATES[asked.get('popup') ?? ''];
const card = CARD_STATES[asked.get('card') ?? ''];
const report = REPORT_STATES[asked.get('report') ?? ''];
const own = OWN_PAGES[asked.get('page') ?? ''];
const place = document.getElementById('place') as HTMLElement;
const nothing = (): void => {};

document.documentElement.lang = strings.language;
document.documentElement.dir = strings.direction;

if (popup !== undefined) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + kitGround + popupStyle);
  document.adoptedStyleSheets = [sheet];
  const calls = {
    later: LATER_PARTS,
    onKinds: nothing,
    onMore: nothing,
    onReportPage: nothing,
    onOptions: nothing,
    onFilter: nothing,
    onState: nothing,
    onReveal: nothing,
    onPoint: nothing,
    onHighlight: nothing,
    onRetry: nothing,
    onFirstTimeDone: nothing,
    onCorrect: nothing,
    onReport: nothing,
    onSite: nothing,
    onCallOff: nothing,
  };
  const draw = (tab: PopupTab): void =>
    render(
      <Popup strings={strings} kinds={MARK_KINDS} {...popup} {...calls} tab={tab} onTab={draw} />,
      place,
    );
  draw(popup.tab);
} else if (card !== undefined) {
  render(<CardPage strings={strings} view={card} unfolded={asked.has('unfolded')} />, place);
} else if (report !== undefined) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + kitGround + reportStyle);
  document.adoptedStyleSheets = [sheet];
  const calls = {
    onPrint: nothing,
    onSave: nothing,
    onCopy: nothing,
    onPaste: nothing,
    onFile: nothing,
    onRemoveText: nothing,
    onWant: nothing,
  };
  render(
    <Report strings={strings.direction === 'rtl' ? REPORT_HE : REPORT_EN} state={report} {...calls} />,
    place,
  );
} else if (own !== undefined) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + kitGround);
  document.adoptedStyleSheets = [sheet];
  render(own(strings), place);
} else if (asked.has('kit')) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${tokens}${kitGround}
    .kit { max-inline-size: 46rem; margin-inline: auto; padding: var(--space-4); }
    .kit p { display: flex; flex-wrap: wrap; align-items: center; gap: var(--space-2); }`);
  document.adoptedStyleSheets = [sheet];
  render(<KitPage direction={strings.direction} />, place);
} else {
  render(
    <Contents
      states={{
        kit: ['all'],
        popup: Object.keys(POPUP_STATES),
        card: Object.keys(CARD_STATES),
        report: Object.keys(REPORT_STATES),
      }}
    />,
    place,
  );
}
document.documentElement.dataset.ready = 'yes';
