import { type Browser, chromium, expect, test } from '@playwright/test';
import { bundledProbe, isolated } from '../../scripts/pages/isolated';
import type { Probed } from '../../scripts/pages/probe';
import { FILLER, filler } from '../page/reading-of';
import { findBrowser } from '../support/find-browser';
import { html, type Server, serve } from '../support/server';

/* What only a browser can show of reading a page: computed style, forms that name over the DOM, size, time. */

const executablePath = findBrowser('chromium');

test.skip(executablePath === null, 'no Chromium is installed');

let browser: Browser;
let server: Server;
let script: string;

test.beforeAll(async () => {
  script = await bundledProbe();
  server = await serve();
  browser = await chromium.launch({
    executablePath: executablePath as string,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});

test.afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** Reads a page in a world of its own, and whether all its blocks stand where they are said to. */
const read = async (body: string, head = ''): Promise<Probed & { misplaced: unknown }> => {
  const address = server.put(
    '/page',
    html(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`),
  );
  const page = await browser.newPage();
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    const run = await isolated(page, script);
    const probed = (await run('read', null)) as Probed;
    const spans = probed.ok ? probed.article.blocks.map(({ span }) => span) : [];
    return { ...probed, misplaced: await run('check', spans) };
  } finally {
    await page.close();
  }
};

const textOf = (read: Probed): string => (read.ok ? read.article.text : `${read.reason}: ${read.detail}`);

/** Names of properties that a reading asks of elements, its libraries' included. */
const NAMES =
  'firstElementChild nextElementSibling tagName textContent getAttribute hasAttribute removeAttribute querySelectorAll getElementsByTagName removeChild parentNode attributes childNodes firstChild lastChild nextSibling previousSibling nodeType nodeName localName children innerHTML className id style appendChild replaceChild insertBefore ownerDocument parentElement classList isConnected checkVisibility setAttribute cloneNode remove append contains compareDocumentPosition'.split(
    ' ',
  );

test.describe('a form that names over the DOM', () => {
  const CONTROLS: readonly (readonly [string, (name: string) => string])[] = [
    ['inputs', (name) => `<input type="hidden" name="${name}">`],
    ['buttons', (name) => `<button name="${name}" hidden></button>`],
    ['selects', (name) => `<select id="${name}" hidden></select>`],
    ['objects', (name) => `<object name="${name}" hidden></object>`],
    ['pictures', (name) => `<img name="${name}" alt="" hidden>`],
  ];
  for (const [kind, control] of CONTROLS) {
    test(`does not keep the article around it and in it from being read: ${kind}`, async () => {
      const controls = NAMES.map(control).join('');
      const result = await read(
        `<form>${controls}<article><h1>Ferry pier to close</h1>${filler}</article></form><form>${controls}</form>`,
      );
      expect(textOf(result)).toBe(['Ferry pier to close', ...FILLER].join('\n\n'));
      expect(result).toMatchObject({ changed: false, misplaced: [] });
    });
  }

  test('is really one: the page’s own form does answer with its control', async () => {
    const page = await browser.newPage();
    await page.setContent('<form><input name="tagName"></form>');
    expect(await page.evaluate(() => typeof document.querySelector('form')?.tagName)).toBe('object');
    await page.close();
  });
});

const WORDS = 'These words are in sight or they are out of it, and nothing else is asked here.';

test.describe('words', () => {
  const HIDDEN: readonly (readonly [string, string])[] = [
    ['display', 'display: none'],
    ['visibility', 'visibility: hidden'],
    ['opacity', 'opacity: 0'],
    ['size', 'font-size: 0'],
    ['a place off the screen', 'position: absolute; left: -10000px'],
    ['indentation', 'text-indent: -9999px'],
    ['clip', 'position: absolute; clip: rect(0 0 0 0)'],
    ['clip-path', 'position: absolute; clip-path: inset(50%)'],
    ['a box of one pixel', 'position: absolute; width: 1px; height: 1px; overflow: hidden'],
    ['content-visibility', 'content-visibility: hidden'],
  ];
  for (const [how, style] of HIDDEN) {
    test(`hidden by the style sheet's ${how} are not read`, async () => {
      const head = `<style>.x { ${style} }</style>`;
      const result = await read(`<article>${filler}<div class="x"><p>${WORDS}</p></div></article>`, head);
      expect(textOf(result)).toBe(FILLER.join('\n\n'));
    });
  }

  const SHOWN: readonly (readonly [string, string, string])[] = [
    ['in a box without a box of its own', '.x { display: contents }', `<div class="x"><p>${WORDS}</p></div>`],
    [
      'in a list that closes its gaps',
      'ul.x { font-size: 0 } .x li { font-size: 16px; display: inline-block }',
      `<ul class="x"><li>${WORDS}</li></ul>`,
    ],
    [
      'given back in a hidden box',
      '.x { visibility: hidden } .x p { visibility: visible }',
      `<div class="x"><p>${WORDS}</p></div>`,
    ],
    ['faded a little', '.x { opacity: 0.5 }', `<p class="x">${WORDS}</p>`],
  ];
  for (const [where, style, body] of SHOWN) {
    test(`${where} are read`, async () => {
      const result = await read(`<article>${filler}${body}</article>`, `<style>${style}</style>`);
      expect(textOf(result)).toContain(WORDS);
    });
  }

  test('of a page that waits for its scripts are read all the same', async () => {
    const result = await read(
      `<article>${filler}</article>`,
      '<style>body { visibility: hidden; opacity: 0 }</style>',
    );
    expect(textOf(result)).toBe(FILLER.join('\n\n'));
  });

  test('on lines of their own by style alone are blocks of their own, and a drop cap is part of its word', async () => {
    const head = '<style>x-line { display: block } .cap { float: left; font-size: 4em }</style>';
    const lines = FILLER.map(
      (line) => `<x-line><span class="cap">${line[0]}</span>${line.slice(1)}</x-line>`,
    );
    expect(textOf(await read(`<article>${lines.join('')}</article>`, head))).toBe(FILLER.join('\n\n'));
  });
});

test.describe('a page that is too much ends within two seconds', () => {
  const PAGES: readonly (readonly [string, () => string, RegExp])[] = [
    [
      '100,000 elements',
      () => `<article>${`<p>${FILLER[0]} <b>It is old</b>.</p>`.repeat(50_000)}</article>`,
      /^too-(?:large|slow|long)$/,
    ],
    [
      '120,000 cells',
      () => `<table>${`<tr>${'<td>12 boats</td>'.repeat(10)}</tr>`.repeat(12_000)}</table>`,
      /too-large|not-article/,
    ],
    ['5,000 levels', () => `${'<div>'.repeat(5_000)}${filler}${'</div>'.repeat(5_000)}`, /^whole$/],
    [
      'ten megabytes in one node',
      () => `<article><p>${`${FILLER[0]} `.repeat(60_000)}</p></article>`,
      /^too-long$/,
    ],
    [
      '50,000 spaces between words',
      () => `<article>${filler}<p>One${' \n'.repeat(25_000)}more.</p></article>`,
      /^whole$/,
    ],
    [
      '20,000 hidden boxes',
      () => `<article>${filler}</article>${'<div hidden><p>x</p></div>'.repeat(20_000)}`,
      /^whole$/,
    ],
  ];
  for (const [what, body, ends] of PAGES) {
    test(what, async () => {
      const result = await read(body());
      const end = result.ok ? (result.article.partial ?? 'whole') : result.reason;
      expect(end).toMatch(ends);
      expect(result.ok ? result.milliseconds : 0).toBeLessThan(2_000);
      expect(result).toMatchObject({ changed: false, misplaced: [] });
    });
  }
});

test.describe('a page without', () => {
  const PAGES: readonly (readonly [string, string, string])[] = [
    ['words', 'text/html', '<!doctype html><html><body></body></html>'],
    ['a body', 'text/html', '<html><frameset><frame src="about:blank"></frameset></html>'],
    ['HTML', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><text>It is a picture.</text></svg>'],
    ['markup', 'text/xml', '<a><b>It is data.</b></a>'],
  ];
  for (const [what, type, body] of PAGES) {
    test(`${what} is said to hold no article`, async () => {
      const address = server.put('/other', { type, body });
      const page = await browser.newPage();
      await page.goto(address);
      const run = await isolated(page, script);
      expect(await run('read', null)).toMatchObject({ ok: false, reason: 'not-article', changed: false });
      await page.close();
    });
  }
});
