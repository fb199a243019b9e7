import type { Phase } from '../lib/core/model/phase';
import { Progress } from './kit/Progress';
import type { PopupCatalogue } from './strings';

interface ReadingPageProps {
  readonly strings: PopupCatalogue;
  readonly phase: Phase;
  readonly onCallOff: () => void;
}

/** Reading is under way: how far it is, and the way to leave it. */
export function ReadingPage({ strings, phase, onCallOff }: ReadingPageProps) {
  const { title, text, phases, callOff } = strings.popup.reading;
  return (
    <section class="state">
      <h1>{title}</h1>
      <Progress label={phases[phase]} done={null} />
      <p>{text}</p>
      <button type="button" class="plain" onClick={onCallOff}>
        {callOff}
      </button>
    </section>
  );
}
