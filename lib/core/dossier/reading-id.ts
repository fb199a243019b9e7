import type { Engine } from '../model/dossier';
import { hash } from './hash';

/** Raised with every change that can make the same text read differently: stored readings of another version hold no longer. */
const ENGINE_VERSION = 3;

/** The name under which page, worker and popup mean the same reading: hash of address, text, engine and its version. */
export function readingId(url: string | null, text: string, engine: Engine): string {
  return hash(`${ENGINE_VERSION} ${engine}\n${url ?? ''}\n${text}`);
}
