import { Section } from '../kit/Section';
import { Switch } from '../kit/Switch';
import type { OptionsProps } from './options-props';

/** What a reading shows of itself. */
export function ReadingChoices({
  strings,
  options,
  onChoose,
}: Pick<OptionsProps, 'strings' | 'options' | 'onChoose'>) {
  const { title, highlights, badge } = strings.options.reading;
  return (
    <Section title={title}>
      <Switch
        label={highlights.name}
        note={highlights.note}
        on={options.highlights}
        onChange={(on) => onChoose({ highlights: on })}
      />
      <Switch
        label={badge.name}
        note={badge.note}
        on={options.badge}
        onChange={(on) => onChoose({ badge: on })}
      />
    </Section>
  );
}
