/** Resolves when the page is on the screen, or when `signal` aborts: a tab behind others, or a page made ahead, can wait. */
export function visible(document: Document, signal: AbortSignal): Promise<void> {
  if (document.visibilityState === 'visible') return Promise.resolve();
  return new Promise((resolve) => {
    const seen = new AbortController();
    const look = (): void => {
      if (!signal.aborted && document.visibilityState !== 'visible') return;
      seen.abort();
      resolve();
    };
    document.addEventListener('visibilitychange', look, { signal: seen.signal });
    signal.addEventListener('abort', look, { signal: seen.signal });
  });
}
