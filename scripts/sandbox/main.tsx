import { render } from 'preact';
import tokens from '../../assets/tokens.css?inline';
import { Popup } from '../../components/Popup';
import popupStyle from '../../components/popup.css?inline';
import { STRINGS_EN } from '../../components/strings-en';
import { CardPage } from './CardPage';
import { Contents } from './Contents';
import { CARD_STATES, POPUP_STATES, STRINGS_TURNED } from './states';

/**
 * One state on one page: `?popup=NAME` or `?card=NAME`, `&dir=rtl` turned round. Without a name: a list of all there is.
 */
const asked = new URLSearchParams(location.search);
const strings = asked.get('dir') === 'rtl' ? STRINGS_TURNED : STRINGS_EN;
const popup = POPUP_STATES[asked.get('popup') ?? ''];
const card = CARD_STATES[asked.get('card') ?? ''];
const place = document.getElementById('place') as HTMLElement;
const nothing = (): void => {};

document.documentElement.dir = strings.direction;

if (popup !== undefined) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(tokens + popupStyle);
  document.adoptedStyleSheets = [sheet];
  const calls = {
    onFilter: nothing,
    onState: nothing,
    onReveal: nothing,
    onPoint: nothing,
    onHighlight: nothing,
    onRetry: nothing,
    onFirstTimeDone: nothing,
    onCorrect: nothing,
    onReport: nothing,
  };
  render(<Popup strings={strings} {...popup} {...calls} />, place);
} else if (card !== undefined) {
  render(<CardPage strings={strings} view={card} />, place);
} else {
  render(<Contents states={{ popup: Object.keys(POPUP_STATES), card: Object.keys(CARD_STATES) }} />, place);
}
document.documentElement.dataset.ready = 'yes';
