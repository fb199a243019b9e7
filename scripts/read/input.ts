import { createReadStream, statSync } from 'node:fs';
import { Refusal } from './refusal';

/** Bytes. The longest single article, with all the scripts that a saved page carries, has a tenth of it. */
const MOST_BYTES = 16_000_000;

/** Beginnings of files that are no text, and what to do with each. */
const SIGNATURES: readonly { readonly bytes: string; readonly advice: string }[] = [
  { bytes: '%PDF-', advice: 'is a PDF; save its text as a .txt file and read that' },
  { bytes: 'PK\u0003\u0004', advice: 'is a ZIP or office file; save its text as a .txt file and read that' },
  { bytes: '\u001f\u008b', advice: 'is packed with gzip; unpack it first: gunzip' },
];

/**
 * The file as a stream of bytes; `-` is standard input.
 * @throws {Refusal} where there is no such file, or it is a folder
 */
export const open = (file: string): NodeJS.ReadableStream => {
  if (file === '-') return process.stdin;
  try {
    if (statSync(file).isDirectory()) throw new Refusal(2, `${file} is a folder; name a file in it.`);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EACCES') throw new Refusal(2, `${file} may not be read: its permissions do not allow it.`);
    throw new Refusal(2, `${file} was not found. Check the name, or use - to read standard input.`);
  }
  return createReadStream(file);
};

/**
 * All bytes of a stream.
 * @throws {Refusal} where it ends in an error or there are more than an article has
 */
export const slurp = async (stream: NodeJS.ReadableStream, name: string): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk as Buffer);
      size += bytes.length;
      if (size > MOST_BYTES) {
        throw new Refusal(
          1,
          `${name} has more than ${MOST_BYTES / 1_000_000} MB, which is more than an article. Cut it into articles, and read them with --jsonl.`,
        );
      }
      chunks.push(bytes);
    }
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const { code = 'an error' } = error as NodeJS.ErrnoException;
    throw new Refusal(2, `${name} could not be read (${code}).`);
  }
  return Buffer.concat(chunks);
};

/** The character set that a page declares in its first bytes, where Node knows it; Windows-1252 otherwise, as browsers do. */
const declared = (bytes: Buffer): string => {
  const head = bytes.subarray(0, 4096).toString('latin1');
  const label = /charset\s{0,5}=\s{0,5}["']?([\w-]{2,30})/i.exec(head)?.[1] ?? 'windows-1252';
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return 'windows-1252';
  }
};

/** What Windows-1252 has from 0x80 to 0x9f; five of them are nothing. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Some versions of Node decode Windows-1252 as Latin-1; what differs is put right, and is left alone where it is right. */
const asWindows = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (char) => WINDOWS[char.charCodeAt(0) - 0x80] ?? char);

const decoded = (bytes: Buffer, encoding: string): string | null => {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return encoding === 'windows-1252' ? asWindows(text) : text;
  } catch {
    return null;
  }
};

/** A byte order mark decides; else UTF-8, which nothing else looks like; else null. */
const unicode = (bytes: Buffer): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  return bytes.includes(0) ? null : decoded(bytes, 'utf-8');
};

/** Whether a text is a page: its first tag is one that begins a page or a part of one. */
const looksLikeHtml = (text: string): boolean => {
  let rest = text.slice(0, 4_000).trimStart();
  // What may stand before: a declaration of XML, comments.
  while (rest.startsWith('<!--') || rest.startsWith('<?xml')) {
    const end = rest.indexOf('>', rest.startsWith('<!--') ? Math.max(rest.indexOf('-->'), 0) : 0);
    if (end < 0) return false;
    rest = rest.slice(end + 1).trimStart();
  }
  return FIRST_TAG.test(rest);
};

const FIRST_TAG = /^<(?:!doctype html|html|head|body|main|article|section|div|p|h1|meta|title)[\s>/]/i;

/**
 * The bytes as text, and what kind of text it is. Plain text comes out to the letter.
 * @throws {Refusal} for a file that is empty or no text
 */
export const textOf = (
  bytes: Buffer,
  kind: 'text' | 'html' | null,
  name: string,
): { readonly text: string; readonly kind: 'text' | 'html' } => {
  const head = bytes.subarray(0, 8).toString('latin1');
  const known = SIGNATURES.find((signature) => head.startsWith(signature.bytes));
  if (known) throw new Refusal(1, `${name} ${known.advice}.`);
  const text = unicode(bytes);
  if (text !== null) {
    if (text.trim() === '') throw new Refusal(1, `${name} is empty: there is nothing to read.`);
    return { text, kind: kind ?? (looksLikeHtml(text) ? 'html' : 'text') };
  }
  if (bytes.includes(0))
    throw new Refusal(1, `${name} is not a text: it holds binary data. Give a web page or a plain text.`);
  const old = decoded(bytes, declared(bytes)) ?? bytes.toString('latin1');
  if (kind === 'html' || (kind === null && looksLikeHtml(old))) return { text: old, kind: 'html' };
  throw new Refusal(
    1,
    `${name} is not in UTF-8. Convert it first, for example: iconv -f WINDOWS-1252 -t UTF-8`,
  );
};
