import type { PackText, WantedText } from '../../../lib/pack/schema/texts';
import { ofPage, ofText } from '../../read/article-of';
import { slurp, textOf } from '../../read/input';
import { Refusal } from '../../read/refusal';

/** Milliseconds for an address to answer. */
const PATIENCE = 30_000;

/** Words. A page with fewer holds a notice that the text is gone, or a summary of it. */
const LEAST_WORDS = 40;

/** A text that could not be had, and why, in a sentence. */
export interface NotHad {
  readonly id: string;
  readonly reason: string;
}

/** How addresses are asked: the name of the program, and whom those can reach who answer. */
export interface Asking {
  readonly agent: string;
  readonly fetch: typeof fetch;
}

/** The words that stand at an address. @throws {Refusal} where none do */
async function wordsAt(url: string, { agent, fetch }: Asking): Promise<string> {
  const response = await fetch(url, {
    headers: { 'user-agent': agent, accept: 'text/html, text/plain' },
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok || response.body === null) throw new Refusal(1, `The address answers ${response.status}.`);
  const bytes = await slurp(response.body as unknown as NodeJS.ReadableStream, url);
  const { text, kind } = textOf(bytes, null, url);
  const given = { url, published: null };
  const article = kind === 'html' ? ofPage(text, given) : ofText(text, given);
  const words = article.text.split(/\s+/).length;
  if (words < LEAST_WORDS) throw new Refusal(1, `The page holds no more than ${words} words.`);
  return article.text;
}

const reasonOf = (error: unknown): string => {
  if (error instanceof Refusal) return error.message;
  if (error instanceof DOMException) return 'The address did not answer in time.';
  const { cause } = error as { cause?: { message?: string } };
  return cause?.message ?? (error as Error).message;
};

/**
 * Fetches texts from where their issuers published them, one after another. One that cannot be had is named with its
 * reason and keeps no other from coming. `today` (`YYYY-MM-DD`) stands on each that came.
 */
export async function fetchTexts(
  wanted: readonly WantedText[],
  asking: Asking,
  today: string,
): Promise<{ readonly texts: readonly PackText[]; readonly missing: readonly NotHad[] }> {
  const texts: PackText[] = [];
  const missing: NotHad[] = [];
  for (const row of wanted) {
    try {
      texts.push({ ...row, fetched: today, text: await wordsAt(row.url, asking) });
    } catch (error) {
      missing.push({ id: row.id, reason: reasonOf(error) });
    }
  }
  return { texts, missing };
}
