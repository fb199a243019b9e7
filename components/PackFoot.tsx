import type { PackLine } from '../lib/core/model/card-view';
import { dayWords } from './date-words';
import type { CardCatalogue } from './strings';

/** Which release of the pack a card goes by, and what has to be said of the article's day. */
export function PackFoot({ strings, pack }: { strings: CardCatalogue; pack: PackLine }) {
  const { known, language } = strings;
  return (
    <p class="pack">
      {known.pack(pack.version, dayWords(pack.date, language))}
      {pack.day !== 'stated' && ` · ${known.days[pack.day]}`}
    </p>
  );
}
