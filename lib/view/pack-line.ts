import type { PackLine } from '../core/model/card-view';
import type { Context } from '../core/model/context';

/** Which release of the pack stands behind a card, and how the article's day stands to it; null where none was asked or none could be read. */
export function packLine(context: Context | null): PackLine | null {
  if (context === null) return null;
  const { version, date } = context.pack;
  return version === null || date === null ? null : { version, date, day: context.day.state };
}
