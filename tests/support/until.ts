import { setTimeout as rest } from 'node:timers/promises';

/**
 * Asks again and again until the answer is neither null nor undefined nor false, and gives that answer back.
 * @param what named in the error when time is up: «the popup to open»
 * @param timeout in milliseconds
 */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  timeout = 10_000,
): Promise<T> {
  const end = performance.now() + timeout;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== undefined && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited ${timeout} ms in vain for ${what}.`);
    await rest(25);
  }
}
