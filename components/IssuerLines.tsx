import type { IssuerLine } from '../lib/core/model/card-view';
import { AccountLines } from './AccountLines';
import { CardLine } from './CardLine';
import { PackWords } from './PackWords';
import type { CardCatalogue } from './strings';

/** Whose words a readout or a statement are, who spoke for that body on the day, and where another side has its say. */
export function IssuerLines({ strings, issuer }: { strings: CardCatalogue; issuer: IssuerLine }) {
  const { issuer: said } = strings.card;
  const { body, spokespeople, otherAccounts, packAccounts } = issuer;
  return (
    <CardLine label={said.name}>
      <PackWords text={body} />{' '}
      <ul>
        {spokespeople.map(({ name, office }) => (
          <li key={name}>
            <PackWords text={name} />{' '}
            <span class="tag">
              <PackWords text={office} />
            </span>
          </li>
        ))}
      </ul>{' '}
      {otherAccounts + packAccounts.length === 0 && <span class="gloss">{said.noOther}</span>}
      {otherAccounts > 0 && <span class="gloss">{strings.otherAccounts(otherAccounts)}</span>}{' '}
      {packAccounts.length > 0 && (
        <>
          <span class="gloss">{said.inPack}</span>{' '}
          <AccountLines language={strings.language} accounts={packAccounts} linked={false} />
        </>
      )}
    </CardLine>
  );
}
