import type { FigureRow } from '../lib/core/model/popup-view';
import { PageWords } from './PageWords';
import type { PopupCatalogue } from './strings';

interface FigureSaidProps {
  readonly strings: PopupCatalogue;
  readonly figure: FigureRow;
  readonly language: string | null;
}

/** What the text says of a figure's origin: its state and reservation, its source or link, who vouches for it. */
export function FigureSaid({ strings, figure, language }: FigureSaidProps) {
  const { status, caveat, source, link, verifier } = figure;
  const checked = verifier !== null && (
    <>
      {strings.checkedBy} <PageWords text={verifier} language={language} />
    </>
  );
  return (
    <span class="row-said parts">
      <span>
        {status === 'verified' && checked ? checked : strings.statuses[status].name}
        {caveat !== null && `: ${strings.caveats[caveat].name}`}
      </span>{' '}
      {source !== null && (
        <span>
          <PageWords text={source} language={language} />
        </span>
      )}{' '}
      {source === null && link !== null && (
        <span>
          {strings.linkTo} <bdi>{link}</bdi>
        </span>
      )}{' '}
      {status !== 'verified' && checked && <span>{checked}</span>}
    </span>
  );
}
