import { describe, expect, it } from 'vitest';
import { POPUP_EN } from '../../components/en/popup';
import { OfferText } from '../../components/OfferText';
import { press, rendered, said } from './rendered';

const strings = POPUP_EN.popup.offerText;
const shown = (given: boolean | null, onGive = () => {}) =>
  rendered(<OfferText strings={POPUP_EN} given={given} onGive={onGive} />);

describe('the offer of a text', () => {
  it('is one button', () => {
    let given = 0;
    const place = shown(null, () => given++);
    expect(said(place)).toBe(strings.give);
    press(place.querySelector('button'));
    expect(given).toBe(1);
  });

  it.each([
    [true, strings.given],
    [false, strings.failed],
  ])('says what came of it: %s', (given, sentence) => {
    expect(said(shown(given))).toBe(sentence);
    expect(shown(given).querySelector('button')).toBeNull();
  });
});
