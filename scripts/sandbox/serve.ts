import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { createServer } from 'vite';

/** Serves the sandbox on 127.0.0.1 at any free port. Out: its address, ending in `/`, and the way to end it. */
export async function serveSandbox(): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: import.meta.dirname,
    cacheDir: resolve('.artefacts/vite'),
    plugins: [preact()],
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: 0, watch: null, hmr: false, fs: { allow: [resolve('.')] } },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the sandbox has no address');
  return { url, close: () => server.close() };
}
