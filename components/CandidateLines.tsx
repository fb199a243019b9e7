import type { CandidateLine, OfficeLine } from '../lib/core/model/known-view';
import { dayWords } from './date-words';
import type { KnownSaid } from './known-strings';
import { PackWords } from './PackWords';

interface CandidateLinesProps {
  readonly strings: KnownSaid;
  readonly candidates: readonly CandidateLine[];
  /** Whether each leads to their page at Wikidata, as in popup and report; a card leads nowhere. */
  readonly linked: boolean;
}

/** Those who may be meant where nobody is resolved, each with what tells them apart, and why they are not shown as the one. */
export function CandidateLines({ strings, candidates, linked }: CandidateLinesProps) {
  const { known, parts } = strings;
  return (
    <ul>
      {candidates.map(({ name, placeName, office, wikidata, vetoes }) => (
        <li key={`${name} ${office?.start} ${wikidata}`}>
          <PackWords text={name} />{' '}
          <span class="gloss">
            {office === null ? <PackWords text={placeName} /> : termWords(strings, office)}
          </span>{' '}
          <span class="gloss">
            {vetoes.length === 0 ? known.tooLittle : parts(vetoes.map((veto) => known.vetoes[veto]))}
          </span>{' '}
          {linked && wikidata !== null && (
            <a href={`https://www.wikidata.org/wiki/${wikidata}`} target="_blank" rel="noreferrer">
              Wikidata {wikidata}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

const termWords = ({ known, language }: KnownSaid, { short, start, end, asOf }: OfficeLine): string =>
  known.term(short, {
    start: dayWords(start, language),
    end: end && dayWords(end, language),
    asOf: asOf && dayWords(asOf, language),
  });
