import type { BodyView } from '../lib/core/model/known-view';
import type { KnownSaid } from './known-strings';
import { ToldWords } from './ToldWords';

/** A body in a line: what it is, whose, and who controls it, as far as that is known. */
export function BodyLead({ strings, body }: { strings: KnownSaid; body: BodyView }) {
  const { kinds } = strings.known;
  const [control] = body.controls;
  return (
    <p class="lead">
      <span class="tag">
        {strings.parts([kinds[body.kind] ?? body.kind, body.placeName].filter((part) => part !== null))}
      </span>{' '}
      {control !== undefined && <ToldWords strings={strings} line={control} />}
    </p>
  );
}
