import type { TextRefusal } from '../../components/report-strings';
import { LONGEST_TEXT, type PrimaryText } from '../../lib/core/model/fidelity';

/** Texts at once, as many as the worker takes. */
const MOST = 10;

/** UTF-8 needs no more than this for a character. */
const BYTES = 4;

/** A text to compare with, or why it is not taken. */
export type Taken =
  | { readonly text: PrimaryText; readonly refusal: null }
  | { readonly text: null; readonly refusal: TextRefusal };

const refused = (refusal: TextRefusal): Taken => ({ text: null, refusal });

/** Words of a text, as white space parts them. */
export const countWords = (text: string): number => text.match(/\S+/g)?.length ?? 0;

/** A text under an id of its own, beside the `others` that were given before. */
export function takeText(text: string, title: string | null, others: readonly PrimaryText[]): Taken {
  if (text.trim() === '') return refused('empty');
  if (text.length > LONGEST_TEXT) return refused('too-long');
  if (others.length >= MOST) return refused('too-many');
  if (text.includes('\0')) return refused('binary');
  const number = Math.max(0, ...others.map(({ id }) => Number(id.replace('text-', '')) || 0)) + 1;
  return { text: { id: `text-${number}`, title, text }, refusal: null };
}

/** The text of a file: UTF-8, or UTF-16 with its mark. Anything else is no plain text. */
export async function takeFile(
  file: Blob & { readonly name: string },
  others: readonly PrimaryText[],
): Promise<Taken> {
  if (file.size > LONGEST_TEXT * BYTES) return refused('too-long');
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return refused('unread');
  const [first, second] = new Uint8Array(bytes);
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return takeText(text, file.name.slice(0, 200), others);
  } catch {
    return refused('binary');
  }
}
