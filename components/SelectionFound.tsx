import type { PopupView } from '../lib/core/model/popup-view';
import { FigureSaid } from './FigureSaid';
import { FoundRow } from './FoundRow';
import { Section } from './kit/Section';
import { PageWords } from './PageWords';
import { QuoteSaid } from './QuoteSaid';
import { SpeakerHead } from './SpeakerSection';
import type { PopupCatalogue } from './strings';

/** Quotations by speaker, figures and remarks that were found in a selection; a kind of which there is none is left out. */
export function SelectionFound({ strings, found }: { strings: PopupCatalogue; found: PopupView }) {
  const { popup } = strings;
  const { article, speakers, figures, observations } = found;
  const { language } = article;
  return (
    <>
      {speakers.length > 0 && (
        <Section title={popup.quotes}>
          {speakers.map((group) => (
            <section key={group.key} class="speaker">
              <SpeakerHead strings={strings} group={group} language={language} />
              <ul>
                {group.quotes.map((quote) => (
                  <FoundRow key={quote.id} kind={quote.kind} kindName={strings.kinds[quote.kind].name}>
                    <QuoteSaid strings={strings} group={group} quote={quote} language={language} />
                  </FoundRow>
                ))}
              </ul>
            </section>
          ))}
        </Section>
      )}
      {figures.rows.length > 0 && (
        <Section title={popup.figures}>
          <ul class="figures">
            {figures.rows.map((figure) => (
              <FoundRow key={figure.id} kind="figure" kindName={popup.figureCount(1)}>
                <PageWords text={figure.words} lead={figure.before} rest={figure.after} language={language} />{' '}
                <FigureSaid strings={strings} figure={figure} language={language} />
              </FoundRow>
            ))}
          </ul>
        </Section>
      )}
      {observations.length > 0 && (
        <Section title={popup.observations} gloss={strings.observation.gloss}>
          <ul>
            {observations.map(({ id, words }) => (
              <FoundRow key={id} kind="observation" kindName={strings.observation.name}>
                <PageWords text={words} language={language} />
              </FoundRow>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
