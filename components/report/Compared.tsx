import type { Fidelity } from '../../lib/core/model/fidelity';
import type { ReportQuote, ReportView } from '../../lib/core/model/report-view';
import { DiffWords } from '../DiffWords';
import { PageWords } from '../PageWords';
import type { ReportCatalogue } from '../report-strings';

interface ComparedProps {
  readonly strings: ReportCatalogue;
  readonly view: ReportView;
  /** What a text is called, by its id. */
  readonly nameOf: (text: string) => string;
  /** Whether the reader gave a text. */
  readonly given: boolean;
}

/** How each quotation stands in the texts it was compared with; nothing here says what it ought to be. */
export function Compared({ strings, view, nameOf, given }: ComparedProps) {
  const said = strings.report.workbench;
  const compared = view.quotes.filter(({ fidelity }) => fidelity !== null);
  if (compared.length === 0) return given ? <p class="gloss">{said.nothingQuoted}</p> : null;
  return (
    <>
      <h3 id="workbench-results">{said.results}</h3>
      <ol class="compared" aria-labelledby="workbench-results">
        {compared.map((quote) => (
          <li key={quote.id} class={`compared-${quote.fidelity?.state}`}>
            <Quote strings={strings} quote={quote} language={view.article.language} />
            {quote.fidelity !== null && <Stand strings={strings} fidelity={quote.fidelity} nameOf={nameOf} />}
          </li>
        ))}
      </ol>
    </>
  );
}

interface QuoteProps {
  readonly strings: ReportCatalogue;
  readonly quote: ReportQuote;
  readonly language: string | null;
}

const Quote = ({ strings, quote, language }: QuoteProps) => (
  <p>
    <a href={`#note-${quote.number}`} aria-label={strings.report.note(quote.number)}>
      {quote.number}
    </a>{' '}
    <PageWords text={quote.words} language={language} />{' '}
    <span class="gloss">{quote.speaker ?? quote.source}</span>
  </p>
);

interface StandProps extends Pick<ComparedProps, 'strings' | 'nameOf'> {
  readonly fidelity: Fidelity;
}

/** The state of a comparison in a line, the words side by side, the sentence around them, and what was left out of it. */
function Stand({ strings, fidelity, nameOf }: StandProps) {
  const { state, document, title, searched, diff, passages, lost, variances } = fidelity;
  const said = strings.report.workbench;
  const { name, gloss } = said.states[state];
  const differs = diff.some(({ op }) => op !== 'kept');
  return (
    <>
      <p class="parts">
        <span>
          <b>{name}</b>
        </span>{' '}
        <span class="gloss">{gloss}</span>{' '}
        <span class="gloss">
          {document === null ? said.searched(searched) : said.inText(title ?? nameOf(document))}
        </span>
      </p>
      {differs && state !== 'not-found' && <DiffWords ops={said.ops} diff={diff} />}
      {passages.map(({ document: text, around, sentence }) => (
        <figure key={`${text} ${around.start}`}>
          <figcaption class="gloss">{said.around}</figcaption>
          <blockquote dir="auto">{sentence}</blockquote>
        </figure>
      ))}
      {lost.map(({ word, words, span }) => (
        <p key={span.start} class="lost">
          {said.lost(word)} <bdi class="page-words">{words}</bdi>
        </p>
      ))}
      {variances.length > 0 && (
        <p class="gloss">
          {said.notCounted}: {variances.map((one) => said.variances[one]).join(', ')}
        </p>
      )}
    </>
  );
}
