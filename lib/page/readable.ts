/** Milliseconds. Some pages never finish arriving; after this long what is there is read. */
const PATIENCE = 1_500;

/** Resolves when the document has been parsed, when patience is at its end, or when `signal` aborts. */
export function readable(document: Document, signal: AbortSignal): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((resolve) => {
    const enough = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]);
    enough.addEventListener('abort', () => resolve(), { once: true });
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true, signal: enough });
  });
}
