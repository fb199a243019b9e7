/** What crosses the wire: which side is meant, which call, with what. Plain values only. */
export interface Envelope {
  readonly whence: 'worker' | 'page';
  readonly call: string;
  readonly args: readonly unknown[];
  /** Tells this sending from all others; not there where nobody will ask after it. */
  readonly id?: string;
}

/** Reads an envelope for `side` out of whatever arrived, or null. Never throws. */
export function envelopeFor(side: Envelope['whence'], message: unknown): Envelope | null {
  if (typeof message !== 'object' || message === null) return null;
  const { whence, call, args, id } = message as Record<string, unknown>;
  if (whence !== side || typeof call !== 'string' || !Array.isArray(args)) return null;
  return { whence: side, call, args, ...(typeof id === 'string' ? { id } : {}) };
}
