import type { PersonView } from '../lib/core/model/known-view';
import type { KnownSaid } from './known-strings';
import { officeWords } from './office-words';

/** What somebody was on the article's day, a line each. */
export function OfficeLines({ strings, person }: { strings: KnownSaid; person: PersonView }) {
  return officeWords(strings, person).map((line) => (
    <p key={line} class="office">
      {line}
    </p>
  ));
}
