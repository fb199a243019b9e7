import type { FidelityLine } from '../lib/core/model/card-view';
import { DiffWords } from './DiffWords';
import { QuotedWords } from './QuotedWords';
import type { CardCatalogue } from './strings';

interface FidelityLinesProps {
  readonly strings: CardCatalogue;
  readonly fidelity: FidelityLine;
  readonly language: string | null;
}

/** How quoted words stand in a primary text: the state, in which text, the words side by side, and the part left out that limits them. */
export function FidelityLines({ strings, fidelity, language }: FidelityLinesProps) {
  const { state, title, searched, diff, lost } = fidelity;
  const { fidelity: said } = strings;
  return (
    <>
      {said.states[state].name}{' '}
      <span class="tag">{title === null ? said.searched(searched) : said.inText(title)}</span>{' '}
      <span class="gloss">{said.states[state].gloss}</span>
      {diff.length > 0 && <DiffWords ops={said.ops} diff={diff} />}
      {lost.map(({ word, words }) => (
        <p key={words}>
          <span class="gloss">{said.lost(word)}</span>{' '}
          <QuotedWords strings={strings} text={words} language={language} />
        </p>
      ))}
    </>
  );
}
