import type { CorrectionLine } from '../lib/core/model/correction';
import type { MendableListProps } from './list-props';
import { PackWords } from './PackWords';
import { PageWords } from './PageWords';

interface CorrectionsProps extends Pick<MendableListProps, 'strings' | 'onCorrect'> {
  /** Save what was put right as a file. */
  readonly onReport: () => void;
  readonly corrections: readonly CorrectionLine[];
  readonly language: string | null;
}

/** What the reader put right in this article, each with its way back, and all of it as a file. */
export function Corrections({ strings, corrections, language, onCorrect, onReport }: CorrectionsProps) {
  const { title, gloss, kinds, undo, report, gone } = strings.popup.corrections;
  return (
    <section class="corrections">
      <h2>{title}</h2>
      <p class="gloss">{gloss}</p>
      <ul>
        {corrections.map(({ kind, target, person, words, personName }) => (
          <li key={`${kind} ${target} ${person}`}>
            <span>
              {words === null ? gone : <PageWords text={words} language={language} />}{' '}
              <span class="gloss">
                {kinds[kind]}
                {personName !== null && (
                  <>
                    : <PackWords text={personName} />
                  </>
                )}
              </span>
            </span>
            <button type="button" class="plain" onClick={() => onCorrect({ kind, target, person }, false)}>
              {undo}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="plain corrections-report" onClick={onReport}>
        {report}
      </button>
    </section>
  );
}
