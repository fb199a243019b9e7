import { Glyph, type GlyphKind } from '../Glyph';
import { Button } from '../kit/Button';
import { PageWords } from '../PageWords';
import type { ReportCatalogue } from '../report-strings';
import { SupplierWords } from '../SupplierWords';
import { FigureNote } from './FigureNote';
import type { NoteOf } from './notes';
import { QuoteNote } from './QuoteNote';

interface NoteProps {
  readonly strings: ReportCatalogue;
  readonly note: NoteOf;
  readonly language: string | null;
  readonly onCopy: (id: string, number: number) => void;
}

/** A note beside the text: its number, which leads back, what it is, and what is known of it. */
export function Note({ strings, note, language, onCopy }: NoteProps) {
  const { id, number, by } = note.of;
  const said = strings.report;
  const kind = kindOf(note);
  return (
    <li class={`note note-${kind}`} id={`note-${number}`}>
      <p class="note-head">
        <a class="note-number" href={`#ref-${number}`} aria-label={said.back(number)}>
          {number}
        </a>
        <Glyph kind={kind} />
        <span>{nameOf(strings, note)}</span>
      </p>
      {note.type === 'quote' && <QuoteNote strings={strings} quote={note.of} language={language} />}
      {note.type === 'figure' && <FigureNote strings={strings} figure={note.of} language={language} />}
      {note.type === 'remark' && (
        <p>
          <PageWords text={note.of.words} language={language} />
        </p>
      )}
      {note.type === 'credit' && (
        <p>
          <PageWords text={note.of.words} language={language} />{' '}
          <SupplierWords strings={strings} suppliers={note.of.suppliers} />
        </p>
      )}
      <p class="gloss note-foot">
        <code>{by}</code>
        <Button weight="quiet" onPress={() => onCopy(id, number)}>
          {said.copy}
        </Button>
      </p>
    </li>
  );
}

function kindOf(note: NoteOf): GlyphKind {
  if (note.type === 'quote') return note.of.kind;
  return note.type === 'remark' ? 'observation' : note.type;
}

function nameOf(strings: ReportCatalogue, note: NoteOf): string {
  if (note.type === 'quote') return strings.kinds[note.of.kind].name;
  if (note.type === 'figure') return strings.statuses[note.of.status].name;
  return note.type === 'credit' ? strings.credit.name : strings.observation.name;
}
