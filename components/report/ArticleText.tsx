import type { ReportBlock, ReportPiece } from '../../lib/core/model/report-view';
import { Note } from './Note';
import { notesOf } from './notes';
import type { ReadReportProps } from './report-props';

/** The element for each kind of block: within a report the article's own headings stand below those of its parts. */
const ELEMENTS: Readonly<Partial<Record<ReportBlock['kind'], 'h3' | 'h4' | 'blockquote'>>> = {
  headline: 'h3',
  heading: 'h4',
  blockquote: 'blockquote',
};

/** The article's text, each block with its notes beside it, or below it where the window is narrow. */
export function ArticleText(props: ReadReportProps) {
  const { strings, read, onCopy } = props;
  const { blocks, article } = read.view;
  const notes = notesOf(read.view);
  const said = strings.report;
  return (
    <section class="article-text" aria-labelledby="part-text">
      <h2 id="part-text">{said.parts.text}</h2>
      {blocks.map((block, at) => {
        const Element = ELEMENTS[block.kind] ?? 'p';
        return (
          <div class="beside" key={at}>
            <Element class={`words words-${block.kind}`} dir="auto" lang={article.language ?? undefined}>
              {block.pieces.map((piece, place) => (
                <Piece key={place} piece={piece} label={said.note} />
              ))}
            </Element>
            {block.notes.length > 0 && (
              <ul class="notes">
                {block.notes.flatMap((number) => {
                  const note = notes.get(number);
                  return note === undefined
                    ? []
                    : [
                        <Note
                          key={number}
                          strings={strings}
                          note={note}
                          language={article.language}
                          onCopy={onCopy}
                        />,
                      ];
                })}
              </ul>
            )}
          </div>
        );
      })}
    </section>
  );
}

function Piece({ piece, label }: { piece: ReportPiece; label: (n: number) => string }) {
  const { text, layer, notes } = piece;
  return (
    <>
      {layer === null ? text : <span class={`mark mark-${layer}`}>{text}</span>}
      {notes.map((number) => (
        <sup key={number}>
          <a id={`ref-${number}`} href={`#note-${number}`} aria-label={label(number)}>
            {number}
          </a>
        </sup>
      ))}
    </>
  );
}
