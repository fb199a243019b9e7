import type { ContextView } from '../lib/core/model/popup-view';
import { dayWords } from './date-words';
import { Notice } from './kit/Notice';
import type { PopupCatalogue } from './strings';

/** What the reader should know of the pack and the article's day; nothing where there is nothing to say. */
export function PackNotice({ strings, context }: { strings: PopupCatalogue; context: ContextView }) {
  const { pack, day } = context;
  const said = strings.popup.context;
  const lines = [
    ...(day.state === 'stated' ? [] : [strings.known.days[day.state]]),
    ...(pack.version === null ? [said.noPack] : []),
    ...(pack.old ? [said.old(pack.age ?? 0)] : []),
    ...pack.refused.map(({ file, row, reason }) => said.refused(file, row, reason)),
  ];
  if (lines.length === 0) return null;
  return (
    <Notice title={said.packTitle}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {pack.version !== null && pack.date !== null && (
        <p>{strings.known.pack(pack.version, dayWords(pack.date, strings.language))}</p>
      )}
    </Notice>
  );
}
