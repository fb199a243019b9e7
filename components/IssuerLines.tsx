import type { IssuerLine } from '../lib/core/model/card-view';
import { CardLine } from './CardLine';
import { PackWords } from './PackWords';
import type { CardCatalogue } from './strings';

/** Whose words a readout or a statement are, who spoke for that body on the day, and whether the other side has its say. */
export function IssuerLines({ strings, issuer }: { strings: CardCatalogue; issuer: IssuerLine }) {
  const { issuer: said } = strings.card;
  return (
    <CardLine label={said.name}>
      <PackWords text={issuer.body} />{' '}
      <ul>
        {issuer.spokespeople.map(({ name, office }) => (
          <li key={name}>
            <PackWords text={name} />{' '}
            <span class="tag">
              <PackWords text={office} />
            </span>
          </li>
        ))}
      </ul>{' '}
      <span class="gloss">
        {issuer.otherAccounts === 0 ? said.noOther : strings.otherAccounts(issuer.otherAccounts)}
      </span>
    </CardLine>
  );
}
