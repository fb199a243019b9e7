import { Button } from '../kit/Button';
import { Disclosure } from '../kit/Disclosure';
import { Section } from '../kit/Section';
import { Counts } from './Counts';
import type { OptionsProps } from './options-props';

type KeptCorrectionsProps = Pick<
  OptionsProps,
  'strings' | 'corrections' | 'onUndo' | 'onSaveCorrections' | 'onClearCorrections'
>;

/**
 * What was put right in all articles. Which articles those are is not known here: what is kept names neither their
 * addresses nor their words.
 */
export function KeptCorrections({
  strings,
  corrections,
  onUndo,
  onSaveCorrections,
  onClearCorrections,
}: KeptCorrectionsProps) {
  const said = strings.options.corrections;
  const articles = [...new Set(corrections.map(({ key }) => key))];
  return (
    <Section title={said.title} gloss={said.gloss}>
      {corrections.length === 0 && <p>{said.none}</p>}
      {corrections.length > 0 && (
        <>
          <Counts
            language={strings.language}
            counts={[
              { name: said.count, n: corrections.length },
              { name: said.articles, n: articles.length },
            ]}
          />
          <Disclosure summary={said.each}>
            <ul class="kept">
              {corrections.map((one) => (
                <li key={`${one.key} ${one.correction.kind} ${one.correction.target}`}>
                  <span>
                    {strings.popup.corrections.kinds[one.correction.kind]}
                    {one.personName !== null && (
                      <>
                        : <bdi lang="en">{one.personName}</bdi>
                      </>
                    )}{' '}
                    <span class="gloss">{said.article(articles.indexOf(one.key) + 1)}</span>
                  </span>
                  <Button onPress={() => onUndo(one)}>{said.undo}</Button>
                </li>
              ))}
            </ul>
            <Button onPress={onClearCorrections}>{said.clear}</Button>
          </Disclosure>
          <p>
            <Button onPress={onSaveCorrections}>{said.save}</Button>
          </p>
        </>
      )}
    </Section>
  );
}
