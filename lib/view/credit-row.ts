import type { Context } from '../core/model/context';
import type { Credit } from '../core/model/credit';
import type { CreditRow } from '../core/model/popup-view';
import { bodyView } from './known-view';
import { words } from './passage';

/** A photo credit with who supplied the picture, by the pack if one was asked; nothing where no letter of it can be seen. */
export function creditRow(context: Context | null, { id, span }: Credit, text: string): readonly CreditRow[] {
  const written = words(text, span);
  if (written === null) return [];
  const suppliers = (context?.credits[id]?.suppliers ?? []).map((one) => {
    const body = context?.bodies[one.body ?? ''];
    return { name: one.name, class: one.class, body: body ? bodyView(body, text) : null };
  });
  return [{ id, words: written, suppliers }];
}
