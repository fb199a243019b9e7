import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { createServer, type Plugin } from 'vite';
import { SHIPPED } from '../build/shipped';
import { pageFile } from './page-file';

const TOP = resolve(import.meta.dirname, '../..');
const API = resolve(import.meta.dirname, 'extension-api.ts');

/**
 * What stands in the package as `/NAME.js` and `/assets/NAME.css` where an entrypoint is a script by itself, with a page
 * among the public files: the script's source, or the style sheet; null for any other path.
 */
function scriptOf(path: string): string | null {
  const [, name, css] = /^\/(?:assets\/)?([a-z-]+)\.(?:js|(css))$/.exec(path) ?? [];
  if (!name || !existsSync(resolve(TOP, 'assets/public', `${name}.html`))) return null;
  return css ? path : `/entrypoints/${name}/index.tsx`;
}

/**
 * Puts the start page at the root, beside it what the extension loads out of its package, and pages to read as they are,
 * byte for byte: Vite would put scripts of its own into them.
 */
const ownFiles = (): Plugin => ({
  name: 'whence-sandbox',
  configureServer(server) {
    const files = new Map(SHIPPED.map(([from, to]) => [`/${to}`, resolve(TOP, from)]));
    server.middlewares.use((request, response, next) => {
      const [path = '', query = ''] = (request.url ?? '').split('?', 2);
      const page = path.startsWith('/read/') ? pageFile(decodeURIComponent(path.slice(6))) : null;
      const file = page ?? files.get(path);
      if (file) {
        const type = page ? 'text/html; charset=utf-8' : 'application/octet-stream';
        response
          .writeHead(200, { 'content-type': type, 'cache-control': 'no-store' })
          .end(readFileSync(file));
        return;
      }
      const script = scriptOf(path);
      if (script) {
        // Vite makes a style sheet a part of the script that asks for it; in the package it is a file beside it.
        const body = script.endsWith('.css')
          ? ''
          : `import('${script}').then(({ default: { main } }) => main());`;
        const type = script.endsWith('.css') ? 'text/css' : 'text/javascript';
        response.writeHead(200, { 'content-type': type }).end(body);
        return;
      }
      if (path === '/') request.url = `/scripts/sandbox/index.html?${query}`;
      if (path === '/window') request.url = `/scripts/sandbox/window.html?${query}`;
      next();
    });
  },
});

/**
 * Serves the sandbox on 127.0.0.1 at `port`, or any free one. Out: its address, ending in `/`, and the way to end it.
 * What imports the browser's extension API gets the one that the sandbox keeps in the page.
 */
export async function serveSandbox(port = 0): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server = await createServer({
    configFile: false,
    root: TOP,
    appType: 'mpa',
    publicDir: 'assets/public',
    cacheDir: resolve(TOP, '.artefacts/vite'),
    plugins: [preact(), ownFiles()],
    resolve: { alias: { 'wxt/browser': API, '@wxt-dev/browser': API } },
    // All at once before the first page: found one by one, each would load the pages anew.
    optimizeDeps: {
      entries: [
        'scripts/sandbox/*.html',
        'scripts/sandbox/reader-frame.ts',
        'entrypoints/*/index.{html,ts,tsx}',
      ],
    },
    logLevel: 'warn',
    server: {
      host: '127.0.0.1',
      port,
      watch: null,
      hmr: false,
      // The name under which pictures show it.
      allowedHosts: ['harbour-dispatch.example'],
    },
  });
  await server.listen();
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('the sandbox has no address');
  return { url, close: () => server.close() };
}
