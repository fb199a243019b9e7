import type { Receipt } from '../lib/core/model/card-view';
import { QuotedWords } from './QuotedWords';
import type { CardCatalogue } from './strings';

/** The receipt: the rule that found it and the words it went by. */
export function ReceiptLine({
  strings,
  receipt,
  language,
}: {
  strings: CardCatalogue;
  receipt: Receipt;
  language: string | null;
}) {
  const { rule, matched } = strings.card;
  return (
    <footer class="receipt">
      <p title={rule.gloss}>
        {rule.name} <code>{receipt.by}</code>
      </p>{' '}
      {receipt.matched.length > 0 && (
        <ul>
          {receipt.matched.map(({ part, words, lemma, by }) => (
            <li key={`${part} ${words}`}>
              {matched[part]} <QuotedWords strings={strings} text={words} language={language} />
              {lemma !== null && ` (${lemma})`} {by !== null && <code>{by}</code>}
            </li>
          ))}
        </ul>
      )}
    </footer>
  );
}
