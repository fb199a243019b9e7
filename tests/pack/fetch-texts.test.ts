import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { primaryText, type WantedText, wantedText } from '../../lib/pack/schema/texts';
import { SOURCES, shippedPack } from '../../scripts/pack/shipped';
import { readRows } from '../../scripts/pack/sources';
import { fetchTexts } from '../../scripts/pack/texts/fetch-texts';
import { html, type Server, serve } from '../support/server';

const WORDS =
  'The Harbour Minister spoke this morning with her Telurian colleague. The two agreed to share the readings of the tide gauges every hour until the storm has passed, and to speak again on Friday about what the ports of both countries still lack.';
const PAGE = `<!doctype html><title>Readout</title><nav>Home News</nav><article><h1>Readout of a call</h1><p>${WORDS}</p><p>${WORDS}</p></article>`;

let server: Server;
let agents: (string | undefined)[];

beforeAll(async () => {
  server = await serve({
    '/page': html(PAGE),
    '/plain': { type: 'text/plain; charset=utf-8', body: WORDS },
    '/short': html('<!doctype html><article><h1>Readout</h1><p>This page has moved.</p></article>'),
    '/pdf': { type: 'application/pdf', body: '%PDF-1.7 and more' },
    '/empty': { type: 'text/plain', body: '' },
    '/huge': { type: 'text/plain', body: 'a word '.repeat(2_500_000) },
    '/agent': (request, response) => {
      agents.push(request.headers['user-agent']);
      response.end(WORDS);
    },
  });
  agents = [];
});
afterAll(() => server.close());

const wanted = (id: string, path: string): WantedText => ({
  id,
  title: 'Readout of a call',
  issuer: 'or-gov',
  channel: 'readout',
  date: '2031-02-11',
  url: server.origin + path,
});
const run = (...rows: readonly WantedText[]) =>
  fetchTexts(rows, { agent: 'Whence/test (tests@example.org)', fetch }, '2031-03-01');

/** What stands at an address, and the reason for which it does not enter. */
const REFUSED: readonly (readonly [what: string, path: string, reason: RegExp])[] = [
  ['nothing', '/gone', /answers 404/],
  ['a notice', '/short', /no more than \d+ words|No article/],
  ['a PDF', '/pdf', /is a PDF/],
  ['an empty page', '/empty', /is empty/],
  ['more than an article has', '/huge', /more than 16 MB/],
];

describe('a primary text is fetched', () => {
  it('as the words of its article, without what stands around it', async () => {
    const { texts, missing } = await run(wanted('a', '/page'));
    expect(missing).toEqual([]);
    expect(texts).toHaveLength(1);
    expect(texts[0]).toMatchObject({ id: 'a', date: '2031-02-11', fetched: '2031-03-01' });
    expect(texts[0]?.text).toContain('share the readings of the tide gauges');
    expect(texts[0]?.text).not.toContain('Home News');
  });

  it('as it stands where it is plain', async () => {
    const { texts } = await run(wanted('a', '/plain'));
    expect(texts[0]?.text).toBe(WORDS);
  });

  it('under the name of the program and of those who run it', async () => {
    await run(wanted('a', '/agent'));
    expect(agents).toEqual(['Whence/test (tests@example.org)']);
  });

  it.each(REFUSED)('not from %s, which is said', async (_, path, reason) => {
    const { texts, missing } = await run(wanted('a', path));
    expect(texts).toEqual([]);
    expect(missing).toEqual([{ id: 'a', reason: expect.stringMatching(reason) }]);
  });

  it('where another could not be had', async () => {
    const { texts, missing } = await run(wanted('a', '/gone'), wanted('b', '/plain'));
    expect(texts.map(({ id }) => id)).toEqual(['b']);
    expect(missing.map(({ id }) => id)).toEqual(['a']);
  });

  it('not from where nobody answers, which is said', async () => {
    const shut = await serve();
    const url = `${shut.origin}/page`;
    await shut.close();
    const { missing } = await run({ ...wanted('a', ''), url });
    expect(missing).toEqual([{ id: 'a', reason: expect.stringMatching(/ECONNREFUSED|closed/) }]);
  });
});

describe('the addresses of primary texts', () => {
  const { rows, complaints } = readRows(
    'wanted-texts.jsonl',
    readFileSync(join(SOURCES, 'wanted-texts.jsonl'), 'utf8'),
    wantedText,
  );

  it('are sound, and each is of a body of the pack', async () => {
    const { bodies } = await shippedPack();
    expect(complaints).toEqual([]);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter(({ issuer }) => bodies.get(issuer) === undefined)).toEqual([]);
  });

  it('come without a word of the texts', () => {
    expect(rows.every((row) => !v.is(primaryText, row))).toBe(true);
  });
});
