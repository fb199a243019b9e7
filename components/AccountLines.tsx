import type { AccountLine } from '../lib/core/model/card-view';
import { dayWords } from './date-words';
import { PackWords } from './PackWords';

interface AccountLinesProps {
  /** BCP 47 tag of the interface's language. */
  readonly language: string;
  readonly accounts: readonly AccountLine[];
  /** Whether each leads to where it stands; a card leads nowhere. */
  readonly linked: boolean;
}

/** Texts of the pack in which another side gives its own account: title, issuer, day. */
export function AccountLines({ language, accounts, linked }: AccountLinesProps) {
  return (
    <ul>
      {accounts.map(({ title, issuer, date, url }) => (
        <li key={url}>
          {linked ? (
            <a href={url} target="_blank" rel="noreferrer">
              <PackWords text={title} />
            </a>
          ) : (
            <PackWords text={title} />
          )}{' '}
          <span class="gloss">
            <PackWords text={issuer} />, {dayWords(date, language)}
          </span>
        </li>
      ))}
    </ul>
  );
}
