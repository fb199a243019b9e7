import type { QuoteRow } from '../lib/core/model/popup-view';
import { PageWords } from './PageWords';
import type { PopupCatalogue } from './strings';

interface SaidRowProps {
  readonly strings: PopupCatalogue;
  readonly quote: QuoteRow;
  /** Whether the source is to stand here because the group's head does not give it. */
  readonly apart: boolean;
  readonly language: string | null;
}

/**
 * What leads to a row's words: the source where the head does not give it, the cue as written and the hops behind it,
 * what the cue does where that is more than to report, the channel, and those of whom it reports.
 */
export function SaidRow({ strings, quote, apart, language }: SaidRowProps) {
  const { source, cue, stance, hops, channel, principal } = quote;
  const told = stance === null || stance === 'neutral' ? null : strings.stances[stance];
  const way = channel === null ? null : strings.channels[channel];
  return (
    <span class="row-said parts">
      {apart && source !== null && (
        <span>
          <PageWords text={source} language={language} />
        </span>
      )}{' '}
      {cue !== null && (
        <span>
          <PageWords text={cue} language={language} />{' '}
          {hops.map((hop) => (
            <span key={hop.source} class="hop">
              <PageWords text={[hop.source, hop.cue].filter(Boolean).join(' ')} language={language} />
            </span>
          ))}
        </span>
      )}{' '}
      {told !== null && <span title={told.gloss}>{told.name}</span>}{' '}
      {way !== null && <span title={way.gloss}>{way.name}</span>}{' '}
      {principal !== null && (
        <span>
          {strings.popup.reports} <PageWords text={principal} language={language} />
        </span>
      )}
    </span>
  );
}
