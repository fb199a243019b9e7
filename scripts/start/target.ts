import { readFileSync, statSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Engine } from '../../tests/support/find-browser';

/** A page to open: an address, or the bytes of a file with the type under which they are served. */
export type Target =
  | { readonly kind: 'address'; readonly url: string }
  | { readonly kind: 'file'; readonly path: string; readonly type: string; readonly body: Buffer };

export interface Order {
  readonly engine: Engine;
  readonly target: Target;
}

/** What was asked for cannot be done; the message is one line for the person who asked. */
export class BadOrder extends Error {}

const SAMPLE = resolve(import.meta.dirname, '../../assets/sample/article.html');

const USAGE = 'usage: npm start [-- [--firefox] [address-or-file]]';

/** Nothing else is served, whatever a file calls itself: a browser shows both without running them as something else. */
const HTML = 'text/html';
const TEXT = 'text/plain; charset=utf-8';

/**
 * Reads the command line of `npm start`.
 * @param args what stands after `--`
 * @param folder against which a relative path is meant
 * @throws {BadOrder} for an unknown option, a missing or unreadable file, a folder, or an address that is not http(s)
 */
export function readOrder(args: readonly string[], folder: string): Order {
  const { values, positionals } = parsed(args);
  if (positionals.length > 1) throw new BadOrder(`One page at a time, please. ${USAGE}`);
  return {
    engine: values.firefox ? 'firefox' : 'chromium',
    target: targetOf(positionals[0] ?? SAMPLE, folder),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { firefox: { type: 'boolean' } } });
  } catch (thrown) {
    throw new BadOrder(`${thrown instanceof Error ? thrown.message.split('. ')[0] : thrown}. ${USAGE}`);
  }
}

function targetOf(given: string, folder: string): Target {
  // One letter before a colon is a Windows drive.
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(given)?.[1]?.toLowerCase();
  if (scheme === undefined) return fileAt(resolve(folder, given), given);
  const url = URL.canParse(given) ? new URL(given) : null;
  if (!url) throw new BadOrder(`${given} is not a valid address.`);
  if (scheme === 'file') return fileAt(pathOf(url), given);
  if (scheme !== 'http' && scheme !== 'https') {
    throw new BadOrder(`${scheme}: addresses cannot be opened; give an http(s) address or a file.`);
  }
  return { kind: 'address', url: url.href };
}

function pathOf(url: URL): string {
  try {
    return fileURLToPath(url);
  } catch {
    throw new BadOrder(`${url.href} does not name a file of this machine.`);
  }
}

function fileAt(path: string, given: string): Target {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) {
    throw new BadOrder(`There is no file ${given}. For an address, write https:// in front of it.`);
  }
  if (stat.isDirectory()) throw new BadOrder(`${given} is a folder; name one HTML or text file in it.`);
  if (!stat.isFile()) throw new BadOrder(`${given} is not a file.`);
  let body: Buffer;
  try {
    body = readFileSync(path);
  } catch (thrown) {
    throw new BadOrder(`${given} cannot be read (${(thrown as NodeJS.ErrnoException).code}).`);
  }
  if (body.subarray(0, 8192).includes(0))
    throw new BadOrder(`${given} is not text: give an HTML or text file.`);
  return { kind: 'file', path, type: typeOf(path, body), body };
}

function typeOf(path: string, body: Buffer): string {
  const head = body.subarray(0, 1024).toString('latin1');
  const isHtml =
    ['.html', '.htm', '.xhtml'].includes(extname(path).toLowerCase()) || /^\s*<(?:!doctype|html)/i.test(head);
  if (!isHtml) return TEXT;
  // A charset in the header would outdo the one that the file declares for itself.
  return /charset\s*=/i.test(head) ? HTML : `${HTML}; charset=utf-8`;
}
