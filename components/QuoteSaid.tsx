import type { SpeakerGroup } from '../lib/core/model/popup-view';
import { PageWords } from './PageWords';
import { SaidRow } from './SaidRow';
import type { PopupCatalogue } from './strings';

interface QuoteSaidProps {
  readonly strings: PopupCatalogue;
  readonly group: SpeakerGroup;
  readonly quote: SpeakerGroup['quotes'][number];
  readonly language: string | null;
}

/** A quotation's words, and what the text says of how they were said; also by whom, where its group does not tell. */
export function QuoteSaid({ strings, group, quote, language }: QuoteSaidProps) {
  return (
    <>
      <PageWords text={quote.words} language={language} />{' '}
      <SaidRow strings={strings} quote={quote} apart={group.standing === 'unresolved'} language={language} />
    </>
  );
}
