/**
 * Words of the page: kept apart from the interface's own direction, so that a name written from right to left neither
 * turns what stands beside it nor is turned. `language` is the page's, or null.
 */
export function PageWords({
  text,
  language,
  lead = '',
  rest = '',
}: {
  text: string;
  language: string | null;
  /** What stands before and after `text` in the page, set back. */
  lead?: string;
  rest?: string;
}) {
  return (
    <bdi class="page-words" dir="auto" lang={language ?? undefined}>
      {lead !== '' && <span class="set-back">{lead}</span>}
      {lead === '' && rest === '' ? text : <b>{text}</b>}
      {rest !== '' && <span class="set-back">{rest}</span>}
    </bdi>
  );
}
