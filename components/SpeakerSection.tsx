import type { QuoteRow, SpeakerGroup } from '../lib/core/model/popup-view';
import { PageWords } from './PageWords';
import { Row } from './Row';
import type { PopupCatalogue } from './strings';

interface SpeakerSectionProps {
  readonly strings: PopupCatalogue;
  readonly group: SpeakerGroup;
  readonly language: string | null;
  readonly lost: readonly string[];
  readonly onReveal: (id: string) => void;
}

/** One speaker and everything the article gives them as having said. */
export function SpeakerSection({ strings, group, language, lost, onReveal }: SpeakerSectionProps) {
  return (
    <section class="speaker">
      <SpeakerHead strings={strings} group={group} language={language} />
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
          >
            <PageWords text={quote.words} language={language} />{' '}
            <Said quote={quote} apart={group.standing === 'unresolved'} language={language} />
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
      <p class="gloss">
        {group.standing === 'unnamed' ? unnamed : group.kind && strings.entities[group.kind]}
      </p>
    </header>
  );
}

/** The cue as written, and the source beside it where the group's head does not give it. */
function Said({ quote, apart, language }: { quote: QuoteRow; apart: boolean; language: string | null }) {
  const source = apart ? quote.source : null;
  if (quote.cue === null && source === null) return null;
  return (
    <span class="row-said parts">
      {source !== null && (
        <span>
          <PageWords text={source} language={language} />
        </span>
      )}{' '}
      {quote.cue !== null && (
        <span>
          <PageWords text={quote.cue} language={language} />
        </span>
      )}
    </span>
  );
}
