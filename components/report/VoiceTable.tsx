import type { AttributionKind } from '../../lib/core/model/attribution';
import type { ReportView, ReportVoice } from '../../lib/core/model/report-view';
import { DataTable } from '../kit/DataTable';
import { PageWords } from '../PageWords';
import type { ReportCatalogue } from '../report-strings';
import { columnsOf } from './columns';

const KINDS: readonly AttributionKind[] = ['direct', 'mixed', 'indirect'];

interface VoiceTableProps {
  readonly strings: ReportCatalogue;
  readonly view: ReportView;
}

/** Who has how many words, how they are given, and by which ways they came. Counts, most words first. */
export function VoiceTable({ strings, view }: VoiceTableProps) {
  const { voices, counts, article } = view;
  const said = strings.report;
  return (
    <section class="part">
      <h2 id="part-voices">{said.parts.voices}</h2>
      {voices.length === 0 ? (
        <p class="gloss">{said.none}</p>
      ) : (
        <>
          <p>{said.attributed(counts.attributed, counts.words)}</p>
          <p>{said.quoted(counts.quoted, counts.words)}</p>
          {counts.only !== null && <p>{said.only(counts.only)}</p>}
          <DataTable
            caption={said.parts.voices}
            columns={columnsOf(strings, ['who', 'kind', 'given', 'quoted', 'attributions', 'channel'])}
            rows={voices.map((voice) => ({
              key: voice.key,
              cells: [
                <PageWords key="who" text={voice.name} language={article.language} />,
                strings.entities[voice.kind],
                voice.words,
                voice.quotedWords,
                <Kinds key="kinds" strings={strings} voice={voice} />,
                <Ways key="ways" strings={strings} voice={voice} />,
              ],
            }))}
          />
        </>
      )}
    </section>
  );
}

interface VoiceProps {
  readonly strings: ReportCatalogue;
  readonly voice: ReportVoice;
}

const Kinds = ({ strings, voice }: VoiceProps) => (
  <ul>
    {KINDS.filter((kind) => voice.kinds[kind] > 0).map((kind) => (
      <li key={kind}>
        {strings.kinds[kind].name}: {voice.kinds[kind]}
      </li>
    ))}
  </ul>
);

const Ways = ({ strings, voice }: VoiceProps) => (
  <ul>
    {voice.ways.map(({ kind, attributions }) => (
      <li key={kind ?? ''}>
        {(kind === null ? strings.noChannel : strings.channels[kind]).name}: {attributions}
      </li>
    ))}
  </ul>
);
