import type { KnownView } from '../lib/core/model/known-view';
import { BodyLines } from './BodyLines';
import { CardLine } from './CardLine';
import type { KnownSaid } from './known-strings';
import { nowWords } from './office-words';
import { PackWords } from './PackWords';

interface KnownLinesProps {
  readonly strings: KnownSaid;
  readonly known: KnownView;
  readonly language: string | null;
}

/** What the pack knows of a source beyond the first glance: its office now, its body, or who may be meant. */
export function KnownLines({ strings, known, language }: KnownLinesProps) {
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
          <ul>
            {candidates.map(({ name, office, vetoes }) => (
              <li key={`${name} ${office}`}>
                <PackWords text={name} />{' '}
                {office !== null && (
                  <span class="tag">
                    <PackWords text={office} />
                  </span>
                )}{' '}
                <span class="gloss">{whyNot(strings, vetoes)}</span>
              </li>
            ))}
          </ul>
          <span class="gloss">{strings.known.candidates.gloss}</span>
        </CardLine>
      )}
    </>
  );
}

const whyNot = ({ known, parts }: KnownSaid, vetoes: KnownView['candidates'][number]['vetoes']): string =>
  vetoes.length === 0 ? known.tooLittle : parts(vetoes.map((veto) => known.vetoes[veto]));
