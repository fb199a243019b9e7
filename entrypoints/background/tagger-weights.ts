import { digested, type Weights, weightsFrom } from '../../lib/core/tagger/weights';

async function weightsOf(bytes: Uint8Array<ArrayBuffer>): Promise<Weights> {
  const digest = await crypto.subtle.digest('SHA-256', digested(bytes));
  return weightsFrom(bytes, new Uint8Array(digest));
}

/**
 * The tagger's weights, loaded once and kept for all tabs while the worker lives. `load` gets the bytes of the file.
 * What comes back never rejects: where the file is missing or damaged it gives null, the rules read alone, and the next
 * reading asks again.
 */
export function keptWeights(load: () => Promise<Uint8Array<ArrayBuffer>>): () => Promise<Weights | null> {
  let kept: Promise<Weights | null> | null = null;
  return () => {
    kept ??= load()
      .then(weightsOf)
      .catch(() => {
        kept = null;
        return null;
      });
    return kept;
  };
}
