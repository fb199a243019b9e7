import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One thing that can be asked for: its bytes, or a function that answers for itself. */
export type Resource =
  | { readonly type: string; readonly body: string | Buffer; readonly headers?: Record<string, string> }
  | ((request: IncomingMessage, response: ServerResponse) => void);

export interface Server {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** Adds or replaces what stands at a path that begins with a slash. */
  put(path: string, resource: Resource): string;
  /** Paths asked for that nothing stands at, in order. */
  readonly missed: readonly string[];
  close(): Promise<void>;
}

/** A page of HTML as a resource. */
export const html = (body: string, headers: Record<string, string> = {}): Resource => ({
  type: 'text/html; charset=utf-8',
  body,
  headers,
});

/** Serves what it is given on a free port of 127.0.0.1, which no other machine can reach; anything else is 404. */
export async function serve(resources: Record<string, Resource> = {}): Promise<Server> {
  const known = new Map(Object.entries(resources));
  const missed: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
    const resource = known.get(path);
    if (resource === undefined) {
      missed.push(path);
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('not here');
    } else if (typeof resource === 'function') {
      resource(request, response);
    } else {
      const headers = {
        'content-type': resource.type,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
        ...resource.headers,
      };
      response.writeHead(200, headers).end(resource.body);
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    missed,
    put(path, resource) {
      known.set(path, resource);
      return origin + path;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
