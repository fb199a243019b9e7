import { Button } from '../kit/Button';
import { Section } from '../kit/Section';
import type { OptionsProps } from './options-props';

/** Where the extension runs without being asked, with the way to take that back. */
export function Sites({
  strings,
  sites,
  onRemoveSite,
}: Pick<OptionsProps, 'strings' | 'sites' | 'onRemoveSite'>) {
  const { title, gloss, none, every, remove } = strings.options.sites;
  return (
    <Section title={title} gloss={gloss}>
      {sites.length === 0 && <p>{none}</p>}
      <ul class="kept">
        {sites.map(({ origin, host }) => (
          <li key={origin}>
            <bdi>{host ?? every}</bdi>
            <Button onPress={() => onRemoveSite(origin)}>
              {remove}
              <span class="unseen">: {host ?? every}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
