import type { ReportQuote } from '../../lib/core/model/report-view';
import { AccountLines } from '../AccountLines';
import { CandidateLines } from '../CandidateLines';
import { PageWords } from '../PageWords';
import type { ReportCatalogue } from '../report-strings';

interface QuoteNoteProps {
  readonly strings: ReportCatalogue;
  readonly quote: ReportQuote;
  readonly language: string | null;
}

/** Whose words these are, with the office of that day, how they are introduced, and by which way they came. */
export function QuoteNote({ strings, quote, language }: QuoteNoteProps) {
  const { speaker, source, offices, candidates, cue, channel, principal, hops, fidelity, accounts } = quote;
  const said = strings.report;
  const passed = hops.flatMap(({ name, source: written }) => name ?? written ?? []);
  return (
    <>
      <p class="note-who">
        {speaker === null && source === null ? (
          <span class="gloss">{said.open}</span>
        ) : (
          <PageWords text={speaker ?? source ?? ''} language={language} />
        )}
        {offices.length > 0 && <span class="gloss office">{offices.join(', ')}</span>}
      </p>
      {candidates.length > 0 && (
        <div class="gloss">
          {strings.known.candidates.name}
          <CandidateLines strings={strings} candidates={candidates} linked />
        </div>
      )}
      <p class="gloss parts">
        {speaker !== null && source !== null && source !== speaker && (
          <span>
            {said.columns.written}: <PageWords text={source} language={language} />
          </span>
        )}{' '}
        {cue !== null && (
          <span>
            {said.columns.cue}: <PageWords text={cue} language={language} />
          </span>
        )}{' '}
        {channel !== null && <span>{strings.channels[channel].name}</span>}{' '}
        {principal !== null && <span>{said.reports(principal)}</span>}{' '}
        {passed.length > 0 && <span>{said.through(passed)}</span>}
      </p>
      {accounts.length > 0 && (
        <div class="gloss">
          {strings.card.issuer.inPack}
          <AccountLines language={strings.language} accounts={accounts} linked />
        </div>
      )}
      {fidelity !== null && (
        <p class="gloss">
          {said.workbench.name}: {said.workbench.states[fidelity.state].name}
        </p>
      )}
    </>
  );
}
