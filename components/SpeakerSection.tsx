import type { Correction } from '../lib/core/model/correction';
import type { SpeakerGroup } from '../lib/core/model/popup-view';
import { KnownDetails } from './KnownDetails';
import { Mend } from './Mend';
import { OfficeLines } from './OfficeLines';
import { PageWords } from './PageWords';
import { Row } from './Row';
import { SaidRow } from './SaidRow';
import type { PopupCatalogue } from './strings';

interface SpeakerSectionProps {
  readonly strings: PopupCatalogue;
  readonly group: SpeakerGroup;
  readonly language: string | null;
  readonly lost: readonly string[];
  readonly onReveal: (id: string) => void;
  readonly onCorrect: (correction: Correction, on: boolean) => void;
}

/** One speaker and everything the article gives them as having said. */
export function SpeakerSection({ strings, group, language, lost, onReveal, onCorrect }: SpeakerSectionProps) {
  return (
    <section class="speaker">
      <SpeakerHead strings={strings} group={group} language={language} />
      {group.known !== null && (
        <KnownDetails
          strings={strings}
          known={group.known}
          notThem={group.notThem}
          language={language}
          onCorrect={onCorrect}
        />
      )}
      <ul>
        {group.quotes.map((quote) => (
          <Row
            key={quote.id}
            kind={quote.kind}
            kindName={strings.kinds[quote.kind].name}
            place={quote.place}
            placeHint={strings.popup.place(quote.place)}
            hint={lost.includes(quote.id) ? strings.popup.rowLost : strings.popup.reveal}
            lost={lost.includes(quote.id)}
            onReveal={() => onReveal(quote.id)}
            mend={
              quote.spoken && (
                <Mend
                  strings={strings}
                  correction={{ kind: 'wrong-speaker', target: quote.id, person: null }}
                  of={quote.words}
                  onCorrect={onCorrect}
                />
              )
            }
          >
            <PageWords text={quote.words} language={language} />{' '}
            <SaidRow
              strings={strings}
              quote={quote}
              apart={group.standing === 'unresolved'}
              language={language}
            />
          </Row>
        ))}
      </ul>
    </section>
  );
}

function SpeakerHead({
  strings,
  group,
  language,
}: Pick<SpeakerSectionProps, 'strings' | 'group' | 'language'>) {
  const { unresolved, noSource, unnamed } = strings.popup;
  if (group.standing === 'unresolved' || group.standing === 'none') {
    const tag = group.standing === 'unresolved' ? unresolved : noSource;
    return (
      <header>
        <h3 class="speaker-open">{tag.name}</h3>
        <p class="gloss">{tag.gloss}</p>
      </header>
    );
  }
  return (
    <header>
      <h3>
        <PageWords text={group.name ?? strings.entities.unnamed} language={language} />
      </h3>
      {group.known?.person && <OfficeLines strings={strings} person={group.known.person} />}
      <p class="gloss parts">
        <span>{group.standing === 'unnamed' ? unnamed : group.kind && strings.entities[group.kind]}</span>{' '}
        {group.unnamed !== null && (
          <span title={strings.unnamedTypes[group.unnamed.type].gloss}>
            {strings.unnamedTypes[group.unnamed.type].name}
          </span>
        )}{' '}
        {group.unnamed !== null && group.unnamed.reason !== null && (
          <span>
            {strings.unnamedReason}: <PageWords text={group.unnamed.reason} language={language} />
          </span>
        )}
      </p>
    </header>
  );
}
