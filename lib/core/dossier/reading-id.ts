import { hash } from './hash';

/** Raised with every change that can make the same text read differently: stored readings of another version hold no longer. */
const ENGINE_VERSION = 3;

/** The name under which page, worker and popup mean the same reading: hash of address, text and engine version. */
export function readingId(url: string | null, text: string): string {
  return hash(`${ENGINE_VERSION}\n${url ?? ''}\n${text}`);
}
