import { Outlet } from '../Outlet';
import { PageWords } from '../PageWords';
import { SupplierWords } from '../SupplierWords';
import { FigureTable } from './FigureTable';
import { Part } from './Part';
import type { ReadReportProps } from './report-props';
import { VoiceTable } from './VoiceTable';

/** What the notes come to: tables of voices and figures, and lists of the rest. Parts without anything are left out. */
export function Findings({ strings, read }: ReadReportProps) {
  const { view } = read;
  const { article, sums, observations, unquoted, sides, credits, outlet } = view;
  const { language } = article;
  const said = strings.report;
  const { voices } = strings.popup;
  return (
    <>
      <VoiceTable strings={strings} view={view} />
      <FigureTable strings={strings} view={view} />
      <Part part="sums" strings={strings} rows={sums} gloss={strings.sums.gloss}>
        {({ figures, working }) => (
          <>
            <PageWords text={figures.join(', ')} language={language} />: <bdi>{strings.working(working)}</bdi>
          </>
        )}
      </Part>
      <Part part="observations" strings={strings} rows={observations} gloss={strings.observation.gloss}>
        {({ number, words }) => (
          <>
            <a href={`#note-${number}`}>{number}</a> <PageWords text={words} language={language} />
          </>
        )}
      </Part>
      <Part part="unquoted" strings={strings} rows={unquoted} gloss={voices.unquoted.gloss}>
        {({ name, kind, mentions, words }) => (
          <>
            <PageWords text={name} language={language} />{' '}
            <span class="gloss parts">
              <span>{said.unquotedKinds[kind]}</span> <span>{voices.named(mentions, words)}</span>
            </span>
          </>
        )}
      </Part>
      <Part part="sides" strings={strings} rows={sides} gloss={strings.popup.context.sides.gloss}>
        {({ name, words, quotedWords }) => (
          <>
            {name ?? said.noSide} <span class="gloss">{voices.words(words, quotedWords)}</span>
          </>
        )}
      </Part>
      <Part part="credits" strings={strings} rows={credits} gloss={strings.credit.gloss}>
        {({ number, words, suppliers }) => (
          <>
            <a href={`#note-${number}`}>{number}</a> <PageWords text={words} language={language} />{' '}
            <SupplierWords strings={strings} suppliers={suppliers} />
          </>
        )}
      </Part>
      <div class="findings">
        {outlet !== null && <Outlet strings={strings} outlet={outlet} language={language} />}
      </div>
    </>
  );
}
