import type { ToldLine } from '../lib/core/model/known-view';
import { dayWords } from './date-words';
import type { KnownSaid } from './known-strings';
import { PackWords } from './PackWords';

/** A sentence of the pack, with the day since when it is so. */
export function ToldWords({ strings, line }: { strings: KnownSaid; line: ToldLine }) {
  const { known, language } = strings;
  return (
    <>
      <PackWords text={line.sentence} />{' '}
      {line.from !== null && `(${known.since(dayWords(line.from, language))})`}
    </>
  );
}
