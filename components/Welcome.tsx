import './welcome.css';
import { Button } from './kit/Button';
import { KeyCap } from './kit/KeyCap';
import { Section } from './kit/Section';
import type { WelcomeCatalogue } from './welcome-strings';

interface WelcomeProps {
  readonly strings: WelcomeCatalogue;
  /** The keys that read a page; null: none are set. */
  readonly keys: string | null;
  readonly onOptions: () => void;
}

/** What the extension does, what it never does, and how to begin. */
export function Welcome({ strings, keys, onOptions }: WelcomeProps) {
  const { title, sentences, begin, steps, options } = strings.welcome;
  return (
    <main class="welcome">
      <h1>
        <span class="brand">{strings.product}</span> {title}
      </h1>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <Section title={begin}>
        <ol>
          <li>
            {steps.pin}
            {steps.pinNotes.map((note) => (
              <span key={note} class="gloss">
                {note}
              </span>
            ))}
          </li>
          <li>
            {steps.read}
            {keys !== null && (
              <span class="gloss">
                {steps.orPress} <KeyCap keys={keys} />
              </span>
            )}
          </li>
          <li>{steps.look}</li>
        </ol>
      </Section>
      <p>
        <Button onPress={onOptions}>{options}</Button>
      </p>
    </main>
  );
}
