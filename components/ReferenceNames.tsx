import type { ReferenceLine } from '../lib/core/model/known-view';
import { dayWords } from './date-words';
import type { KnownSaid } from './known-strings';
import { PackWords } from './PackWords';

/** References that are named: a card has no room for all. */
const MOST = 4;

interface ReferenceNamesProps {
  readonly strings: KnownSaid;
  readonly references: readonly ReferenceLine[];
  /** Whether they lead to where they can be read, as in the popup; a card leads nowhere. */
  readonly linked: boolean;
}

/** Publishers and dates of references. */
export function ReferenceNames({ strings, references, linked }: ReferenceNamesProps) {
  const left = references.length - MOST;
  const line = ({ publisher, date }: ReferenceLine) => (
    <>
      <PackWords text={publisher} />
      {date !== null && ` (${dayWords(date, strings.language)})`}
    </>
  );
  return (
    <ul class="side-by-side">
      {references.slice(0, linked ? undefined : MOST).map((one) => (
        <li key={`${one.publisher} ${one.date}`}>
          {linked ? (
            <a href={one.url} target="_blank" rel="noreferrer">
              {line(one)}
            </a>
          ) : (
            line(one)
          )}
        </li>
      ))}
      {left > 0 && !linked && <li class="gloss">{strings.more(left)}</li>}
    </ul>
  );
}
