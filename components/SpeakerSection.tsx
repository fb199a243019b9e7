import type { SpeakerGroup } from '../lib/core/model/popup-view';
import type { KnownDetails } from './KnownDetails';
import type { MendableListProps } from './list-props';
import { Mend } from './Mend';
import { OfficeLines } from './OfficeLines';
import { PageWords } from './PageWords';
import { QuoteSaid } from './QuoteSaid';
import { Row } from './Row';

interface SpeakerSectionProps extends MendableListProps {
  /** Shows what is known of a speaker; null until it is loaded. */
  readonly Known: typeof KnownDetails | null;
  readonly group: SpeakerGroup;
}

/** One speaker and everything the article gives them as having said. */
export function SpeakerSection({ group, Known, ...list }: SpeakerSectionProps) {
  const { strings, language, onCorrect } = list;
  return (
    <section class="speaker">
      <SpeakerHead strings={strings} group={group} language={language} />
      {group.known !== null && Known && (
        <Known
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
            list={list}
            id={quote.id}
            kind={quote.kind}
            kindName={strings.kinds[quote.kind].name}
            place={quote.place}
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
            <QuoteSaid strings={strings} group={group} quote={quote} language={language} />
          </Row>
        ))}
      </ul>
    </section>
  );
}

/** Who a group's speaker is, or why that is open. */
export function SpeakerHead({
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
