import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { BadOrder, readOrder } from '../../scripts/start/target';

const folder = mkdtempSync(join(tmpdir(), 'whence-target-'));
afterAll(() => rmSync(folder, { recursive: true }));
const put = (name: string, content: string | Buffer): void => writeFileSync(join(folder, name), content);
put('page.html', '<!doctype html><title>A</title>');
put('latin.htm', '<!doctype html><meta charset="windows-1252"><title>A</title>');
put('unnamed', '<!DOCTYPE HTML>\n<p>A');
put('notes.txt', 'The <b>council</b> met.');
put('script.svg', '<svg xmlns="http://www.w3.org/2000/svg"></svg>');
put('data.html', Buffer.from([0x3c, 0x00, 0x68, 0x00]));
mkdirSync(join(folder, 'issue'));

describe('npm start takes', () => {
  it('the sample article when nothing is named', () => {
    const { engine, target } = readOrder([], folder);
    expect(engine).toBe('chromium');
    expect(target).toMatchObject({ kind: 'file', type: 'text/html' });
  });

  it('Firefox when it is asked for, before or after the page', () => {
    expect(readOrder(['--firefox'], folder).engine).toBe('firefox');
    expect(readOrder(['page.html', '--firefox'], folder).engine).toBe('firefox');
  });

  it('an address as it is', () =>
    expect(readOrder(['https://news.example/a?b=1'], folder).target).toEqual({
      kind: 'address',
      url: 'https://news.example/a?b=1',
    }));

  const files = [
    ['page.html', 'text/html; charset=utf-8'],
    ['latin.htm', 'text/html'],
    ['unnamed', 'text/html; charset=utf-8'],
    ['notes.txt', 'text/plain; charset=utf-8'],
    ['script.svg', 'text/plain; charset=utf-8'],
    ['./page.html', 'text/html; charset=utf-8'],
  ] as const;
  it.each(files)('%s, served as %s', (path, type) =>
    expect(readOrder([path], folder).target).toMatchObject({ kind: 'file', type }),
  );

  it('a file: address as the file it names', () =>
    expect(readOrder([pathToFileURL(join(folder, 'page.html')).href], folder).target.kind).toBe('file'));
});

describe('npm start refuses', () => {
  const refused = [
    ['a file that is not there', ['nowhere.html'], 'There is no file nowhere.html.'],
    ['an address without its beginning', ['news.example/a'], 'write https:// in front'],
    ['a folder', ['issue'], 'is a folder'],
    ['bytes that are no text', ['data.html'], 'is not text'],
    ['another scheme', ['ftp://news.example/a'], 'ftp: addresses cannot be opened'],
    ['a script as an address', ['javascript:alert(1)'], 'javascript: addresses cannot be opened'],
    ['a browser’s own page', ['chrome://version'], 'chrome: addresses cannot be opened'],
    ['an address that is none', ['http://'], 'is not a valid address'],
    ['an unknown option', ['--safari'], "Unknown option '--safari'"],
    ['two pages', ['page.html', 'notes.txt'], 'One page at a time'],
  ] as const;
  it.each(refused)('%s, in one line', (_, args, words) => {
    const order = (): unknown => readOrder(args, folder);
    expect(order).toThrow(BadOrder);
    expect(order).toThrow(words);
    expect(order).toThrow(/^[^\n]+$/);
  });
});
