import type { ReportFigure } from '../../lib/core/model/report-view';
import { PageWords } from '../PageWords';
import type { ReportCatalogue } from '../report-strings';

interface FigureNoteProps {
  readonly strings: ReportCatalogue;
  readonly figure: ReportFigure;
  readonly language: string | null;
}

/** A figure as written, with who is given for it, the reservation, who confirmed it, and what it counts. */
export function FigureNote({ strings, figure, language }: FigureNoteProps) {
  const { words, source, link, caveat, caveatWords, verifier, notes } = figure;
  const page = (text: string) => <PageWords text={text} language={language} />;
  return (
    <>
      <p class="note-who">{page(words)}</p>
      <p class="gloss parts">
        {source !== null && (
          <span>
            {strings.givenBy} {page(source)}
          </span>
        )}{' '}
        {link !== null && (
          <span>
            {strings.linkTo} <bdi>{link}</bdi>
          </span>
        )}{' '}
        {caveat !== null && (
          <span>
            {strings.caveats[caveat].name}
            {caveatWords !== null && <>: {page(caveatWords)}</>}
          </span>
        )}{' '}
        {verifier !== null && (
          <span>
            {strings.checkedBy} {page(verifier)}
          </span>
        )}{' '}
        {notes.map((note) => (
          <span key={note}>{page(note)}</span>
        ))}
      </p>
    </>
  );
}
