import { CARD_IN } from '../../components/card-languages';
import { languageFor } from '../../components/languages';
import type { CardCatalogue } from '../../components/strings';
import type { Settings } from '../../lib/settings/settings';

/** The words of cards in the language that the settings come to in this browser. */
export const spoken = ({ language }: Settings): CardCatalogue =>
  CARD_IN[languageFor(language, navigator.languages)];
