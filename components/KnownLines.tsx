import type { KnownView } from '../lib/core/model/known-view';
import { BodyLines } from './BodyLines';
import { CandidateLines } from './CandidateLines';
import { CardLine } from './CardLine';
import type { KnownSaid } from './known-strings';
import { nowWords } from './office-words';

interface KnownLinesProps {
  readonly strings: KnownSaid;
  readonly known: KnownView;
  readonly language: string | null;
  /** Whether candidates lead to where more is said of them. */
  readonly linked?: boolean;
}

/** What the pack knows of a source beyond the first glance: its office now, its body, or who may be meant. */
export function KnownLines({ strings, known, language, linked = false }: KnownLinesProps) {
  const { person, body, candidates } = known;
  const now = person === null ? [] : nowWords(strings, person);
  return (
    <>
      {now.length > 0 && (
        <CardLine label={strings.known.now}>
          <ul>
            {now.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </CardLine>
      )}
      {body !== null && (
        <BodyLines strings={strings} body={body} whole={person === null} language={language} />
      )}
      {candidates.length > 0 && (
        <CardLine label={strings.known.candidates.name}>
          <CandidateLines strings={strings} candidates={candidates} linked={linked} />
          <span class="gloss">{strings.known.candidates.gloss}</span>
        </CardLine>
      )}
    </>
  );
}
