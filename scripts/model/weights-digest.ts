import { createHash } from 'node:crypto';
import { digested } from '../../lib/core/tagger/weights';

/** The digest of a weights file, which its header names and its reader compares. */
export const digestOf = (bytes: Uint8Array): Uint8Array =>
  createHash('sha256').update(digested(bytes)).digest();
