import type { FigureSum } from '../lib/core/model/card-view';
import { CardLine } from './CardLine';
import { QuotedWords } from './QuotedWords';
import type { CardCatalogue } from './strings';

interface SumLineProps {
  readonly strings: CardCatalogue;
  readonly sum: FigureSum;
  readonly language: string | null;
}

/** Figures that do not go together as stated, with the working and the rule that did it. */
export function SumLine({ strings, sum, language }: SumLineProps) {
  const { sums, card } = strings;
  return (
    <CardLine label={sums.name}>
      <ul class="side-by-side">
        {sum.figures.map((words) => (
          <li key={words}>
            <QuotedWords strings={strings} text={words} language={language} />
          </li>
        ))}
      </ul>
      <SumWorking strings={strings} sum={sum} /> <span class="gloss">{sums.gloss}</span>{' '}
      <span class="gloss">
        {card.rule.name} <code>{sum.by}</code>
      </span>
    </CardLine>
  );
}

/** The working alone; sums run from left to right in every language. */
export function SumWorking({ strings, sum }: Pick<SumLineProps, 'strings' | 'sum'>) {
  return (
    <bdi class="working" dir="ltr">
      {strings.working(sum.working)}
    </bdi>
  );
}
