import { dayWords } from '../date-words';
import { Section } from '../kit/Section';
import { Counts } from './Counts';
import type { OptionsProps } from './options-props';

const HELD = ['people', 'bodies', 'outlets', 'series'] as const;

/** Which release of the pack is here, and how much it knows. */
export function PackHoldings({ strings, pack }: Pick<OptionsProps, 'strings' | 'pack'>) {
  const { title, gloss, unread, ...names } = strings.options.pack;
  return (
    <Section title={title} gloss={gloss}>
      {pack === null ? (
        <p>{unread}</p>
      ) : (
        <>
          <p>{strings.known.pack(pack.version, dayWords(pack.date, strings.language))}</p>
          <Counts
            language={strings.language}
            counts={HELD.map((one) => ({ name: names[one], n: pack[one] }))}
          />
        </>
      )}
    </Section>
  );
}
