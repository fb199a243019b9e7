import type { PackLine } from '../lib/core/model/card-view';
import { dayWords } from './date-words';
import type { CardCatalogue } from './strings';

/** Which release of the pack a card goes by. */
export function PackFoot({ strings, pack }: { strings: CardCatalogue; pack: PackLine }) {
  const { known, language } = strings;
  return (
    <p class="pack">
      {known.pack(pack.version, dayWords(pack.date, language))}
      {pack.later && ` · ${known.laterThanPack}`}
    </p>
  );
}
