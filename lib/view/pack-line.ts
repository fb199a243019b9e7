import type { PackLine } from '../core/model/card-view';
import type { Context } from '../core/model/context';

/** Which release of the pack stands behind a card, and whether the article is later; null where none was asked or none could be read. */
export function packLine(context: Context | null): PackLine | null {
  const { version = null, date = null } = context?.pack ?? {};
  return version === null || date === null
    ? null
    : { version, date, later: context?.day.state === 'after-pack' };
}
