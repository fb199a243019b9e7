import { CARD_IN } from '../../components/card-languages';
import { languageFor } from '../../components/languages';
import type { CardCatalogue } from '../../components/strings';
import type { Settings } from '../../lib/settings/settings';

/** What the reader chose of how cards and marks are shown. */
export interface Chosen extends Pick<Settings, 'appearance' | 'highlights' | 'kinds'> {
  /** The words of cards. */
  readonly strings: CardCatalogue;
}

/** What settings come to in this browser. */
export const chosenIn = ({ appearance, highlights, kinds, language }: Settings): Chosen => ({
  appearance,
  highlights,
  kinds,
  strings: CARD_IN[languageFor(language, navigator.languages)],
});
