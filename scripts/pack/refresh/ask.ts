import * as v from 'valibot';

/** Where the query service of Wikidata stands. */
export const ENDPOINT = 'https://query.wikidata.org/sparql';

/** An answer that is larger is no answer to one country's question. */
const MOST_BYTES = 64 * 2 ** 20;
/** The service ends a query after sixty seconds; what takes longer hangs. */
const MOST_MS = 90_000;
/** Seconds to wait before asking again, where the service does not say. */
const WAITS = [5, 30, 90];

const value = v.object({ type: v.string(), value: v.string() });
const answer = v.object({
  head: v.object({ vars: v.array(v.string()) }),
  results: v.object({ bindings: v.array(v.record(v.string(), value)) }),
});

/** A row of an answer: the variables that have a value. */
export type Binding = Readonly<Record<string, { readonly type: string; readonly value: string }>>;

/** How questions get to the service. */
export interface Line {
  readonly endpoint: string;
  /** Name of the program and where to reach those who run it; the service refuses what does not say. */
  readonly agent: string;
  /** Waits some seconds. */
  readonly pause: (seconds: number) => Promise<void>;
}

/** A question that was not answered; the message says what was asked, what came, and what to do. */
export class Unanswered extends Error {}

/** Whether asking again may help: too many questions, or a service that is down for a moment. */
const passes = (status: number): boolean => status === 429 || status >= 500;

async function textOf(response: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > MOST_BYTES) throw new Unanswered(`more than ${MOST_BYTES / 2 ** 20} MB came`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** A query that runs out of time is cut off in the middle of its answer, with status 200. */
function bindingsOf(text: string): readonly Binding[] {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    throw new Unanswered(`what came is no JSON; it ends with “${text.slice(-60).trim()}”`);
  }
  const { success, output } = v.safeParse(answer, given);
  if (!success) throw new Unanswered('what came is no answer to a query');
  return output.results.bindings;
}

/**
 * Asks the service one question; questions are to be asked one after another.
 * @throws {Unanswered} where no sound answer came, after waiting as long as the service asks where waiting may help
 */
export async function ask(
  { endpoint, agent, pause }: Line,
  what: string,
  query: string,
): Promise<readonly Binding[]> {
  for (const wait of [...WAITS, null]) {
    let reason: string;
    let after: number | null = wait;
    try {
      const response = await fetch(endpoint, {
        method: 'POST',
        headers: { accept: 'application/sparql-results+json', 'user-agent': agent },
        body: new URLSearchParams({ query, format: 'json' }),
        redirect: 'error',
        signal: AbortSignal.timeout(MOST_MS),
      });
      const text = await textOf(response);
      if (response.ok) return bindingsOf(text);
      reason = `status ${response.status}: ${text.slice(0, 200).split('\n')[0]}`;
      if (!passes(response.status)) throw new Unanswered(reason);
      const asked = Number(response.headers.get('retry-after'));
      if (wait !== null && asked > 0) after = asked;
    } catch (error) {
      if (error instanceof Unanswered) throw new Unanswered(`${what}: ${error.message}`);
      const { cause } = error as { cause?: { message?: string } };
      reason = cause?.message ?? (error as Error).message;
    }
    if (after === null) throw new Unanswered(`${what}: ${reason}; try again later`);
    await pause(after);
  }
  throw new Unanswered(what);
}
