import type { PhraseHistory } from '../../lib/core/model/phrase-history';
import { DataTable } from '../kit/DataTable';
import type { ReportCatalogue } from '../report-strings';

interface PhrasesProps {
  readonly strings: ReportCatalogue;
  readonly phrases: readonly PhraseHistory[];
  /** What a text is called, by its id. */
  readonly nameOf: (text: string) => string;
}

/** Rows of the table: statements of one issuer share hundreds of phrases. */
const MOST = 60;

/** Phrases that several texts share, with the first and the last that has each. */
export function Phrases({ strings, phrases, nameOf }: PhrasesProps) {
  if (phrases.length === 0) return null;
  const said = strings.report.workbench;
  const rest = phrases.length - MOST;
  return (
    <>
      <h3>{said.phrases.name}</h3>
      <p class="gloss">{said.phrases.gloss}</p>
      <DataTable
        caption={said.phrases.name}
        columns={[
          { key: 'phrase', name: said.phrase },
          { key: 'first', name: said.first },
          { key: 'last', name: said.last },
          { key: 'texts', name: said.inTexts, numeric: true },
        ]}
        rows={phrases.slice(0, MOST).map(({ words, first, last, documents }) => ({
          key: `${first.document} ${first.span.start} ${first.span.end}`,
          cells: [
            <bdi key="phrase" class="page-words">
              {words}
            </bdi>,
            nameOf(first.document),
            nameOf(last.document),
            documents.length,
          ],
        }))}
      />
      {rest > 0 && <p class="gloss">{strings.more(rest)}</p>}
    </>
  );
}
