import { basename } from 'node:path';
import { serve } from '../../tests/support/server';
import type { Target } from './target';

/** A page that can be opened, for as long as it is not closed. */
export interface OpenPage {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Gives a target an address. A file is served from 127.0.0.1, it and nothing beside it, because an extension may read
 * `file:` pages only after a person has thrown a switch.
 */
export async function openPage(target: Target): Promise<OpenPage> {
  if (target.kind === 'address') return { url: target.url, close: async () => {} };
  const server = await serve();
  const url = server.put(`/${encodeURIComponent(basename(target.path))}`, {
    type: target.type,
    body: target.body,
  });
  return { url, close: () => server.close() };
}
