import type { Recognised } from '../lib/core/model/known-view';
import { CardLine } from './CardLine';
import type { KnownSaid } from './known-strings';
import { PackWords } from './PackWords';
import { QuotedWords } from './QuotedWords';
import { ReferenceNames } from './ReferenceNames';

/** The receipt: as whom and by what of the article somebody was recognised, and where what is said of them can be read. */
export function RecognisedLines({
  strings,
  known: { person, because, references },
  language,
  linked = false,
}: {
  strings: KnownSaid;
  known: Recognised;
  language: string | null;
  /** Whether references lead to where they can be read. */
  linked?: boolean;
}) {
  const { known } = strings;
  return (
    <>
      {because.length > 0 && (
        <CardLine label={known.why}>
          {person !== null && (
            <>
              <PackWords text={`${person.name}, ${person.placeName}`} />{' '}
            </>
          )}
          <ul class="gloss side-by-side">
            {because.map(({ by, words }) => (
              <li key={`${by} ${words}`}>
                {known.agreements[by]} <QuotedWords strings={strings} text={words} language={language} />
              </li>
            ))}
          </ul>
        </CardLine>
      )}
      {references.length > 0 && (
        <CardLine label={known.references}>
          <ReferenceNames strings={strings} references={references} linked={linked} />
        </CardLine>
      )}
    </>
  );
}
