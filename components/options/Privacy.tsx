import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { Section } from '../kit/Section';
import type { OptionsProps } from './options-props';

/** What is read, what is kept and for how long, what never happens; and the way to delete all that is kept. */
export function Privacy({
  strings,
  forgotten,
  onForget,
}: Pick<OptionsProps, 'strings' | 'forgotten' | 'onForget'>) {
  const said = strings.options.privacy;
  return (
    <Section title={said.title} id="privacy">
      <dl class="facts">
        {said.facts.map(({ what, lines }) => (
          <div key={what}>
            <dt>{what}</dt>
            {lines.map((line) => (
              <dd key={line}>{line}</dd>
            ))}
          </div>
        ))}
      </dl>
      <Disclosure summary={said.forget}>
        <p class="gloss">{said.forgetNote}</p>
        <p>
          <Button onPress={onForget}>{said.forgetNow}</Button>
        </p>
      </Disclosure>
      <p role="status">{forgotten ? said.forgotten : ''}</p>
    </Section>
  );
}
