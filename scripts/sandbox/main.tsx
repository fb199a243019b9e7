import { render } from 'preact';
import tokens from '../../assets/tokens.css?inline';
import { Popup } from '../../components/Popup';
import popupStyle from '../../components/popup.css?inline';
import { STRINGS_EN } from '../../components/strings-en';
import { CardPage } from './CardPage';
import { CARD_STATES, POPUP_STATES, STRINGS_TURNED } from './states';

/**
 * One state on one page: `?popup=NAME` or `?card=NAME`, `&dir=rtl` turned round. Without a name: the list of them all.
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
  const links = [
    ...Object.keys(POPUP_STATES).map((name) => `?popup=${name}`),
    ...Object.keys(CARD_STATES).map((name) => `?card=${name}`),
  ];
  render(
    <ul>
      {links.map((link) => (
        <li key={link}>
          <a href={link}>{link}</a>
        </li>
      ))}
    </ul>,
    place,
  );
}
document.documentElement.dataset.ready = 'yes';
