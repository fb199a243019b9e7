import type { KnownSaid } from './known-strings';
import { PageWords } from './PageWords';

/** Words of the page between the quotation marks of the interface's language. */
export function QuotedWords({
  strings,
  text,
  language,
}: {
  strings: Pick<KnownSaid, 'quotationMarks'>;
  text: string;
  language: string | null;
}) {
  const [open, close] = strings.quotationMarks;
  return (
    <span class="quoted">
      {open}
      <PageWords text={text} language={language} />
      {close}
    </span>
  );
}
