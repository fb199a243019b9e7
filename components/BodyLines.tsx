import type { BodyView } from '../lib/core/model/known-view';
import { CardLine } from './CardLine';
import type { KnownSaid } from './known-strings';
import { PackWords } from './PackWords';
import { QuotedWords } from './QuotedWords';
import { ToldWords } from './ToldWords';

interface BodyLinesProps {
  readonly strings: KnownSaid;
  readonly body: BodyView;
  /** Whether what is noted of it is said too; beside a person its name and whose it is are enough. */
  readonly whole: boolean;
  readonly language: string | null;
}

/** What a body is, who controls it, both views of what is disputed, and what ties it to this story. */
export function BodyLines({ strings, body, whole, language }: BodyLinesProps) {
  const { known } = strings;
  return (
    <>
      <CardLine label={known.body}>
        <PackWords text={body.name} />{' '}
        <span class="gloss">
          {strings.parts(
            [known.kinds[body.kind] ?? body.kind, body.placeName].filter((part) => part !== null),
          )}
        </span>{' '}
        {body.controls.map((line) => (
          <span key={line.sentence} class="gloss">
            <ToldWords strings={strings} line={line} />
          </span>
        ))}
      </CardLine>
      {whole && body.notes.length > 0 && (
        <CardLine label={known.notes}>
          <ul>
            {body.notes.map((line) => (
              <li key={line.sentence}>
                <PackWords text={[line.sentence, line.counter].filter(Boolean).join(' ')} />
              </li>
            ))}
          </ul>
        </CardLine>
      )}
      {(whole || body.ties.length > 0) && (
        <CardLine label={known.story}>
          {body.ties.length === 0 && <span class="gloss">{known.noTie}</span>}
          <ul>
            {body.ties.slice(0, whole ? undefined : 1).map(({ by, words }) => (
              <li key={by}>
                <QuotedWords strings={strings} text={words} language={language} />{' '}
                <span class="gloss">{known.ties[by]}</span>
              </li>
            ))}
          </ul>
        </CardLine>
      )}
    </>
  );
}
