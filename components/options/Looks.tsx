import { Choice } from '../kit/Choice';
import { Section } from '../kit/Section';
import type { OptionsProps } from './options-props';

const APPEARANCES = ['system', 'light', 'dark'] as const;

/** Appearance and language. */
export function Looks({
  strings,
  options,
  languages,
  onChoose,
}: Pick<OptionsProps, 'strings' | 'options' | 'languages' | 'onChoose'>) {
  const { title, appearance, appearances, language, asBrowser } = strings.options.looks;
  return (
    <Section title={title}>
      <Choice
        label={appearance}
        name="appearance"
        options={APPEARANCES.map((value) => ({ value, name: appearances[value] }))}
        value={options.appearance}
        onChoose={(value) => onChoose({ appearance: value })}
      />
      <Choice
        label={language}
        name="language"
        options={[
          { value: 'browser', name: asBrowser },
          ...languages.map(({ tag, name }) => ({ value: tag, name })),
        ]}
        value={options.language}
        onChoose={(value) => onChoose({ language: value })}
      />
    </Section>
  );
}
