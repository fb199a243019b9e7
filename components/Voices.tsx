import type { SideLine, VoicesView } from '../lib/core/model/popup-view';
import { PackWords } from './PackWords';
import { PageWords } from './PageWords';
import type { PopupCatalogue } from './strings';
import { VoiceList } from './VoiceList';

interface VoicesProps {
  readonly strings: PopupCatalogue;
  readonly voices: VoicesView;
  readonly sides: readonly SideLine[];
  /** Whether a filter narrows the names; then nothing stands here but them. */
  readonly filtered: boolean;
  readonly language: string | null;
}

/** Who has how many words in the article, by which ways they came, and who is named and not quoted. Counts only. */
export function Voices({ strings, voices, sides, filtered, language }: VoicesProps) {
  const { channels, noChannel, entities } = strings;
  const { voices: said, context } = strings.popup;
  const { words, attributed, quoted, only } = voices;
  return (
    <section class="voices">
      <h2>{said.title}</h2>
      {!filtered && (
        <>
          <p>{said.attributed(attributed, words)}</p>
          <p>{said.quoted(quoted, words)}</p>
          {only !== null && (
            <p>
              <bdi>{said.only(only)}</bdi>
            </p>
          )}
        </>
      )}
      {voices.voices.length > 0 && (
        <VoiceList
          title={said.sources}
          rows={voices.voices.map((one) => ({
            key: one.key,
            name: <PageWords text={one.name} language={language} />,
            tag: entities[one.kind],
            count: said.words(one.words, one.quotedWords),
          }))}
          more={voices.moreVoices > 0 ? said.more(voices.moreVoices) : null}
        />
      )}
      {!filtered && (
        <>
          <VoiceList
            title={said.kinds}
            rows={voices.kinds.map((one) => ({
              key: one.kind ?? 'open',
              name: said.kindNames[one.kind ?? 'open'],
              count: said.words(one.words, one.quotedWords),
            }))}
          />
          <VoiceList
            title={said.channels}
            rows={voices.channels.map(({ kind, attributions }) => {
              const { name, gloss } = kind === null ? noChannel : channels[kind];
              return {
                key: kind ?? 'open',
                name,
                note: gloss,
                count: said.attributions(attributions),
              };
            })}
          />
          {sides.length > 0 && (
            <VoiceList
              title={context.sides.name}
              gloss={context.sides.gloss}
              rows={sides.map((one) => ({
                key: one.name ?? '',
                name: one.name === null ? context.noSide : <PackWords text={one.name} />,
                count: said.words(one.words, one.quotedWords),
              }))}
            />
          )}
        </>
      )}
      {voices.unquoted.length > 0 && (
        <VoiceList
          title={said.unquoted.name}
          gloss={said.unquoted.gloss}
          rows={voices.unquoted.map((one) => ({
            key: `${one.kind} ${one.name}`,
            name: <PageWords text={one.name} language={language} />,
            tag: said.unquotedKinds[one.kind],
            count: said.named(one.mentions, one.words),
          }))}
          more={voices.moreUnquoted > 0 ? said.more(voices.moreUnquoted) : null}
        />
      )}
    </section>
  );
}
