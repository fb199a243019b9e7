import { Button } from '../kit/Button';
import { DataTable } from '../kit/DataTable';
import { KeyCap } from '../kit/KeyCap';
import { Section } from '../kit/Section';
import type { OptionsProps } from './options-props';

/** The shortcuts as the browser has them now, and the way to its page where they are changed. */
export function Shortcuts({
  strings,
  shortcuts,
  onShortcuts,
}: Pick<OptionsProps, 'strings' | 'shortcuts' | 'onShortcuts'>) {
  const { title, gloss, does, keys: head, commands, none, change } = strings.options.keys;
  return (
    <Section title={title} gloss={gloss}>
      <DataTable
        caption={title}
        columns={[
          { key: 'does', name: does },
          { key: 'keys', name: head },
        ]}
        rows={shortcuts.map(({ command, keys }) => ({
          key: command,
          cells: [
            commands[command],
            keys === null ? <span class="gloss">{none}</span> : <KeyCap keys={keys} />,
          ],
        }))}
      />
      <p>
        <Button onPress={onShortcuts}>{change}</Button>
      </p>
    </Section>
  );
}
