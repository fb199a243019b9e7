import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MODEL } from '../../scripts/model/shipped-weights';
import { ofText } from '../../scripts/read/article-of';
import { open, textOf } from '../../scripts/read/input';
import { linesOf } from '../../scripts/read/lines';
import { optionsOf } from '../../scripts/read/options';
import { Refusal } from '../../scripts/read/refusal';
import { weightsFor } from '../../scripts/read/weights-for';
import { LIVE_POST } from '../cases/source/live-post';

const TOP = resolve(import.meta.dirname, '../..');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command as a shell does, with `input` on its standard input. */
const run = (
  args: readonly string[],
  input: string | Buffer = '',
  env: Record<string, string> = {},
): Promise<Ended> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(TOP, 'scripts/read.ts'), ...args], {
      cwd: TOP,
      env: { ...process.env, ...env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', fail);
    child.on('close', (code) =>
      done({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const TEXT = `Ferry pier to close

The harbour board of Port Ellery voted on Tuesday to close the old ferry pier.

“We cannot wait for somebody to fall in,” said Marta Quill, who chairs the board.  She named 14 piles.
`;

const PAGE = `<!doctype html><html lang="en"><head><title>Ferry pier to close</title>
<meta property="article:published_time" content="2024-03-05"></head><body><nav>Home</nav><article><h1>Ferry pier to close</h1>
<p>The harbour board of Port Ellery voted on Tuesday to close the old ferry pier, after engineers had found that many of its piles were rotten.</p>
<p>“We cannot wait for somebody to fall in,” said Marta Quill, who chairs the board. She told the meeting that the work would take eleven months, and that a smaller boat would run.</p>
</article></body></html>`;

describe('a plain text', () => {
  it('comes out to the letter, with its blocks', async () => {
    const { code, out } = await run(['--text', file('a.txt', TEXT)]);
    const { version, article } = JSON.parse(out);
    expect(code).toBe(0);
    expect(version).toBe(1);
    expect(article.text).toBe(TEXT);
    expect(article.coverage).toBeNull();
  });

  it('is known without a flag, and may come by standard input', async () => {
    const { code, out } = await run(['-'], TEXT);
    expect(code).toBe(0);
    expect(JSON.parse(out).article.text).toBe(TEXT);
  });

  it('takes address and day from the command line', async () => {
    const { out } = await run(
      ['--url', 'https://post.example/pier', '--published', '2023-11-30T10:15+02:00', '-'],
      TEXT,
    );
    const { url, published } = JSON.parse(out).article;
    expect(url).toBe('https://post.example/pier');
    expect(published).toEqual({ date: '2023-11-30T10:15+02:00', precision: 'minute', from: 'given' });
  });
});

describe('a page', () => {
  it('is known without a flag and read as the extension reads it', async () => {
    const { code, out } = await run([file('a.html', PAGE)]);
    const { article, attributions } = JSON.parse(out);
    expect(code).toBe(0);
    expect(article.text).not.toContain('Home');
    expect(article.published).toEqual({ date: '2024-03-05', precision: 'day', from: 'meta' });
    expect(attributions.length).toBeGreaterThan(0);
  });

  it('gives way to a day on the command line', async () => {
    const { out } = await run(['--published', '2024-03', file('b.html', PAGE)]);
    expect(JSON.parse(out).article.published).toEqual({ date: '2024-03', precision: 'month', from: 'given' });
  });

  it('in an old character set is read in it', async () => {
    const old = Buffer.from(
      PAGE.replace('<title>', '<meta charset="windows-1252"><title>')
        .replaceAll('“', '\u0093')
        .replaceAll('”', '\u0094'),
      'latin1',
    );
    const { out } = await run([file('old.html', old)]);
    expect(JSON.parse(out).article.text).toContain('“We cannot wait');
  });
});

describe('the formats', () => {
  it('pretty shows the words, who said them and the rule, without colour where it is not wanted', async () => {
    const path = file('c.html', PAGE);
    const plain = await run(['--format', 'pretty', path]);
    expect(plain.out).toContain('Marta Quill');
    expect(plain.out).toMatch(/ by [a-z-]+/);
    expect(plain.out).not.toContain('\u001b');
    expect((await run(['--format', 'pretty', path], '', { FORCE_COLOR: '1' })).out).toContain('\u001b[');
    expect(
      (await run(['--format', 'pretty', path], '', { FORCE_COLOR: '1', NO_COLOR: '1' })).out,
    ).not.toContain('\u001b');
  });

  it('pretty passes no command of the page on to the terminal', async () => {
    const { out } = await run(
      ['--format', 'pretty', '-'],
      TEXT.replace('Marta', '\u001b]0;owned\u0007Marta'),
    );
    expect([...out].filter((char) => char === '\u001b' || char === '\u0007')).toEqual([]);
  });

  it('markdown makes no link, tag or cell of the page’s words', async () => {
    const { code, out } = await run(
      ['--format', 'markdown', '-'],
      TEXT.replace('fall in', 'fall | [in](http://x.example) <b>'),
    );
    expect(code).toBe(0);
    expect(out).toContain('## Quotations and reported statements');
    expect(out).not.toMatch(/(?<!\\)\[in\]|(?<!\\)<b>/);
  });
});

/** What either format says of one article; Markdown is that of the report page. */
const LIVE_POST_SAYS: readonly (readonly [format: string, parts: readonly RegExp[]])[] = [
  [
    'pretty',
    [
      /readout\W+through Brand stressed\W+reports Ilse Brand/,
      /channels: readout 4, briefing 1, not stated 1/,
      /\d+ of \d+ words are somebody's/,
    ],
  ],
  [
    'markdown',
    [
      /reports Ilse Brand \|.*\| Readout; through Brand \|/,
      /Readout 4/,
      /\d+ of \d+ words are given as somebody’s/,
    ],
  ],
];

describe('how words came, in the formats for people', () => {
  it.each(LIVE_POST_SAYS)(
    'is said with whom they report, and what the outlet remarks: %s',
    async (format, parts) => {
      const { out } = await run(['--rules-only', '--format', format, '-'], LIVE_POST);
      for (const part of [...parts, /stopping short of calling for a second weir/]) expect(out).toMatch(part);
    },
  );
});

const LINKED =
  '<p>The pier stood over <a href="https://gauge-tables.example/piles">412 piles of oak</a>, all of them counted.</p></article>';

describe('where figures are from, in the formats for people', () => {
  const FLOOD = [
    'The Weir Board said 300 homes were flooded, a number that the union disputes.',
    'The mine said 45 men died, a number the Tarn Labour Board has confirmed. The toll includes guards.',
    'They hired 40 men and 30 women, a total of 90 workers.',
  ].join('\n\n');

  const FLOOD_SAYS: readonly (readonly [format: string, parts: readonly string[]])[] = [
    [
      'pretty',
      [
        'source: The Weir Board',
        'disputed: a number that the union disputes',
        'confirmed by the Tarn Labour Board',
        'note: includes guards',
        '40, 30, 90: 40 + 30 = 70 ≠ 90, by sum:total',
      ],
    ],
    [
      'markdown',
      [
        '(a number that the union disputes) | The Weir Board |',
        'said to be confirmed by the Tarn Labour Board | The mine; includes guards |',
        '40 + 30 = 70 ≠ 90 (sum:total)',
      ],
    ],
  ];

  it.each(FLOOD_SAYS)('is said part by part: %s', async (format, parts) => {
    const { out } = await run(['--rules-only', '--format', format, '-'], FLOOD);
    for (const part of parts) expect(out.replaceAll('\\', '')).toContain(part);
  });

  it.each([
    ['pretty', 'links to gauge-tables.example'],
    ['markdown', 'Linked to gauge-tables.example'],
  ])('is said with the host of a link: %s', async (format, says) => {
    const page = PAGE.replace('</article>', LINKED);
    expect(page).toContain('gauge-tables.example');
    const { out } = await run(['--rules-only', '--format', format, file('linked.html', page)]);
    expect(out).toContain(says);
  });

  it('stands in Markdown with the numbers as they are', async () => {
    const { out } = await run(['--rules-only', '--format', 'markdown', '-'], FLOOD);
    expect(out).toContain('| 300 | 300 | homes |');
    expect(out).not.toMatch(/\\\d/);
  });
});

describe('what reads', () => {
  const REPORTED =
    'The harbour master of Port Ellery said on Friday that the old ferry pier would be closed for good.';

  it('is rules and tagger, which finds what is reported without quotation marks', async () => {
    const { out, err } = await run(['-'], REPORTED);
    const { engine, attributions } = JSON.parse(out);
    expect(err).toBe('');
    expect(engine).toBe('rules+tagger');
    expect(attributions).toHaveLength(1);
  });

  it('is the rules alone where that is asked for, and the reading says so', async () => {
    expect(JSON.parse((await run(['--rules-only', '-'], REPORTED)).out).engine).toBe('rules');
    const { out } = await run(['--rules-only', '--format', 'pretty', '-'], REPORTED);
    expect(out).toContain('read by the rules alone');
    const stream = `${JSON.stringify({ id: 1, text: REPORTED })}\n`;
    expect(JSON.parse((await run(['--rules-only', '--jsonl', '-'], stream)).out).dossier.engine).toBe(
      'rules',
    );
    expect(JSON.parse((await run(['--jsonl', '-'], stream)).out).dossier.engine).toBe('rules+tagger');
  });

  const UNUSABLE: readonly (readonly [string, () => string, RegExp])[] = [
    ['missing', () => join(folder, 'gone.bin'), /ENOENT/],
    ['empty', () => file('empty.bin', ''), /end too early/],
    ['another file', () => file('text.bin', TEXT), /no weights file/],
    ['cut short', () => file('short.bin', readFileSync(MODEL).subarray(0, 1_000)), /damaged/],
  ];
  it.each(UNUSABLE)(
    'is the rules alone where the weights are %s, and that is complained of',
    (_, path, why) => {
      const complaints: string[] = [];
      expect(weightsFor(false, (message) => complaints.push(message), path())).toBeNull();
      expect(complaints).toEqual([expect.stringMatching(why)]);
    },
  );

  it('asks for no file where the rules alone are wanted', () => {
    const complain = (message: string): never => expect.fail(message);
    expect(weightsFor(true, complain, join(folder, 'gone.bin'))).toBeNull();
    expect(weightsFor(false, complain)?.passes).toHaveLength(2);
  });
});

describe('what the context pack knows', () => {
  const NAMED = `Ferry talks

US Secretary of State Antony Blinken visited the ferry pier at Port Ellery on Tuesday, and later flew home.

“We cannot wait for somebody to fall in,” said Marta Quill, who chairs the harbour board.
`;
  const asked = ['--context', '--today', '2026-11-22', '--published', '2023-11-30', '--rules-only'];

  it('stands beside the dossier, with the office of that day', async () => {
    const { code, out } = await run([...asked, '-'], NAMED);
    expect(code).toBe(0);
    const { dossier, context } = JSON.parse(out);
    const people = dossier.entities.map(({ id }: { id: string }) => context.entities[id]);
    expect(context.day).toEqual({ day: '2023-11-30', state: 'stated' });
    expect(people).toMatchObject([
      { resolved: { id: 'antony-blinken' }, offices: [{ office: 'united-states-secretary-of-state' }] },
      { resolved: null, candidates: [] },
    ]);
    expect(Object.keys(context.references).length).toBeGreaterThan(0);
  });

  it('is asked of the day that is given: an article of a later one is from the future', async () => {
    const { out } = await run(
      ['--context', '--today', '2023-11-01', '--published', '2023-11-30', '-'],
      NAMED,
    );
    expect(JSON.parse(out).context.day).toEqual({ day: '2023-11-30', state: 'future' });
  });

  it('stands in the formats for people', async () => {
    const pretty = await run([...asked, '--format', 'pretty', '-'], NAMED);
    expect(pretty.out).toContain('\nPeople\n  Antony Blinken = Antony Blinken (antony-blinken): in-office');
    const markdown = await run([...asked, '--format', 'markdown', '-'], NAMED);
    expect(markdown.out).toContain('\n## People\n\n- Antony Blinken');
  });

  it('says how a quotation stands in a text that it is compared with', async () => {
    const minutes = file(
      'minutes.txt',
      'The board met. We cannot wait for somebody to fall in, unless it rains.\n',
    );
    const { out } = await run([...asked, '--against', minutes, '--format', 'json', '-'], NAMED);
    const { dossier, context } = JSON.parse(out);
    const states = dossier.attributions.map(
      ({ id }: { id: string }) => context.attributions[id].fidelity?.state,
    );
    expect(states).toEqual(['trimmed']);
    const pretty = await run([...asked, '--against', minutes, '--format', 'pretty', '-'], NAMED);
    expect(pretty.out).toContain(
      '\nBeside primary texts\n  trimmed: “We cannot wait for somebody to fall in,”',
    );
  });

  it('is refused where a text to compare with is not there', async () => {
    const { code, err } = await run([...asked, '--against', join(folder, 'nowhere.txt'), '-'], NAMED);
    expect(code).toBe(2);
    expect(err).toContain('was not found');
  });

  it('goes with each line of a stream', async () => {
    const rows = [
      { id: 1, text: NAMED, published: '2023-11-30' },
      { id: 2, text: NAMED },
    ];
    const { out } = await run(
      ['--jsonl', '--context', '--rules-only', '-'],
      rows.map((row) => `${JSON.stringify(row)}\n`).join(''),
    );
    const read = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(read.map(({ id, context }) => [id, context.day.state])).toEqual([
      [1, 'stated'],
      [2, 'no-date'],
    ]);
  });
});

describe('a stream of articles', () => {
  const line = (value: unknown): string => `${JSON.stringify(value)}\n`;

  it('comes out line by line in the same order', async () => {
    const input = ['b', 'a', 7]
      .map((id) => line({ id, text: `${id}: ${TEXT}`, published: '2023', title: 'T' }))
      .join('');
    const { code, out } = await run(['--jsonl', '-'], input);
    const rows = out
      .trim()
      .split('\n')
      .map((row) => JSON.parse(row));
    expect(code).toBe(0);
    expect(rows.map(({ id }) => id)).toEqual(['b', 'a', 7]);
    expect(rows.map(({ dossier }) => dossier.article.text)).toEqual(
      ['b', 'a', '7'].map((id) => `${id}: ${TEXT}`),
    );
    expect(rows[0].dossier.article).toMatchObject({
      title: 'T',
      published: { date: '2023', precision: 'year', from: 'given' },
    });
  });

  it('says the number of each bad line and still reads the others', async () => {
    const bad = [
      '{"id": "x", ',
      '[]',
      '{"text": "no id"}',
      '{"id": 1}',
      '{"id": 1, "text": " "}',
      '{"id":1,"text":"a","published":"May"}',
      '{"id":1,"text":"a","url":7}',
    ];
    const input = Buffer.concat([
      Buffer.from(line({ id: 'first', text: TEXT })),
      ...bad.map((row) => Buffer.from(`${row}\n`)),
      Buffer.from([0x22, 0xff, 0xfe, 0x22, 0x0a]),
      Buffer.from(`\r\n${line({ id: 'last', text: TEXT }).trim()}`),
    ]);
    const { code, out, err } = await run(['--jsonl', '-'], input);
    expect(code).toBe(2);
    expect(
      out
        .trim()
        .split('\n')
        .map((row) => JSON.parse(row).id),
    ).toEqual(['first', 'last']);
    expect([...err.matchAll(/^line (\d+): /gm)].map(([, number]) => Number(number))).toEqual([
      2, 3, 4, 5, 6, 7, 8, 9,
    ]);
  });

  it('ends quietly when nobody reads on', async () => {
    const input = line({ id: 1, text: TEXT }).repeat(3_000);
    const child = spawn(process.execPath, ['--import', 'tsx', join(TOP, 'scripts/read.ts'), '--jsonl', '-'], {
      cwd: TOP,
    });
    const err: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const code = await new Promise((done) => {
      child.on('close', done);
      child.stdout.once('data', () => child.stdout.destroy());
    });
    expect(code).toBe(0);
    expect(Buffer.concat(err).toString()).not.toMatch(/EPIPE|Error/);
  });
});

describe('what cannot be read', () => {
  const REFUSED: readonly (readonly [string, () => string[], number, RegExp])[] = [
    ['an empty file', () => [file('empty.txt', '')], 1, /empty/],
    [
      'twenty megabytes',
      () => [file('long.txt', 'The pier is old. '.repeat(1_200_000))],
      1,
      /more than .*--jsonl/s,
    ],
    [
      'a page without an article',
      () => [file('no.html', '<html><body><p>No.</p></body></html>')],
      1,
      /No article.*\.txt/s,
    ],
    ['an empty stream', () => ['--jsonl', file('none.jsonl', '')], 1, /no lines/],
    ['a file that is not there', () => [join(folder, 'gone.txt')], 2, /not found/],
    ['bad usage', () => ['--colour', 'a'], 2, /usage/],
  ];

  it.each(REFUSED)('is refused with what to do: %s', async (_, args, exitCode, says) => {
    const { code, out, err } = await run(args());
    expect({ code, out }).toEqual({ code: exitCode, out: '' });
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n {4}at /);
  });

  it('is explained where help is asked for', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    expect(out).toContain('--jsonl');
  });
});

const refusal = (act: () => unknown): Refusal => {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('the arguments', () => {
  const REFUSED: readonly (readonly [string[], RegExp])[] = [
    [[], /usage/],
    [[''], /usage/],
    [['a.txt', 'b.txt'], /One file/],
    [['https://post.example/pier'], /save the page/],
    [['--text', '--html', 'a'], /exclude/],
    [['--format', 'xml', 'a'], /json, pretty, markdown/],
    [['--format', 'json', '--format', 'pretty', 'a'], /more than once/],
    [['--published', '2023-02-30', 'a'], /not a date/],
    [['--published', '30 November 2023', 'a'], /not a date/],
    [['--published', '1701339300', 'a'], /not a date/],
    [['--published', '2023/11/30', 'a'], /not a date/],
    [['--url', 'post.example', 'a'], /not an address/],
    [['--url', 'javascript:alert(1)', 'a'], /not an address/],
    [['--jsonl', '--published', '2023', 'a'], /each line/],
    [['--jsonl', '--url', 'https://post.example', 'a'], /each line/],
    [['--jsonl', '--format', 'pretty', 'a'], /JSON only/],
    [['--today', '2026-11-22', 'a'], /belongs to --context/],
    [['--against', 'b', 'a'], /belongs to --context/],
    [['--context', '--against', '-', 'a'], /standard input/],
    [['--context', '--today', '2026-11', 'a'], /not a day/],
    [['--context', '--today', '2026-02-30', 'a'], /not a day/],
  ];

  it.each(REFUSED)('%j are refused', (args, says) => {
    const { exitCode, message } = refusal(() => optionsOf(args));
    expect(exitCode).toBe(2);
    expect(message).toMatch(says);
  });

  it.each([
    '2023',
    '2023-11',
    '2023-11-30',
    '2023-11-30T10:15',
    '2023-11-30 10:15:07Z',
    '2023-11-30T10:15+02:00',
  ])('take the day %s', (day) => {
    expect(optionsOf(['--published', day, 'a'])?.published).toBe(day);
  });

  it('leave open what is not asked for', () => {
    expect(optionsOf(['-'])).toEqual({
      file: '-',
      kind: null,
      url: null,
      published: null,
      format: null,
      rulesOnly: false,
      context: false,
      against: [],
      today: null,
    });
    expect(optionsOf(['-h'])).toBeNull();
  });
});

describe('the bytes of a file', () => {
  const REFUSED: readonly (readonly [string, Buffer, RegExp])[] = [
    ['blanks', Buffer.from(' \n\n '), /empty/],
    ['binary data', Buffer.from([1, 0, 2, 0, 255, 254, 0, 7]), /binary/],
    ['a PDF', Buffer.from('%PDF-1.7 x'), /PDF.*\.txt/],
    ['an office file', Buffer.from('PK\u0003\u0004xx'), /ZIP/],
    ['an unknown character set', Buffer.from([0x54, 0xe9, 0xe9, 0x74]), /UTF-8.*iconv/s],
  ];

  it.each(REFUSED)('are refused where they are %s', (_, bytes, says) => {
    const { exitCode, message } = refusal(() => textOf(bytes, null, 'It'));
    expect(exitCode).toBe(1);
    expect(message).toMatch(says);
  });

  it('of more characters than an article has are refused', () => {
    const given = { url: null, published: null };
    expect(refusal(() => ofText('x '.repeat(2_100_000), given)).message).toMatch(/characters.*--jsonl/s);
  });

  it('are refused where a folder is named', () => {
    expect(refusal(() => open(folder))).toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('folder'),
    });
  });

  it.each([
    ['<!doctype html><p>x', 'html'],
    ['\n <!-- saved --> <html><body>', 'html'],
    ['<?xml version="1.0"?>\n<html>', 'html'],
    ['<p>One', 'html'],
    ['<3 is a heart, and 2 < 3.', 'text'],
    ['<name> said', 'text'],
    ['He wrote <p> on the wall.', 'text'],
    ['<!-- never closed', 'text'],
  ])('«%s» are taken for %s', (content, kind) => {
    expect(textOf(Buffer.from(content), null, 'It').kind).toBe(kind);
  });

  it('may be in UTF-16 with its mark', () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('“Pier”', 'utf16le')]);
    expect(textOf(bytes, null, 'It').text).toBe('“Pier”');
  });
});

describe('the lines of a stream', () => {
  const lines = async (chunks: readonly string[], longest?: number): Promise<(string | null)[]> => {
    const found: (string | null)[] = [];
    for await (const { bytes } of linesOf(
      Readable.from(chunks.map((chunk) => Buffer.from(chunk))),
      longest,
    )) {
      found.push(bytes?.toString() ?? null);
    }
    return found;
  };

  it('are the same however the stream is cut', async () => {
    const row = fc.string({ unit: 'grapheme' }).map((text) => text.replaceAll('\n', ' '));
    await fc.assert(
      fc.asyncProperty(fc.array(row), fc.integer({ min: 1, max: 9 }), async (rows, step) => {
        const whole = Buffer.from(rows.map((text) => `${text}\n`).join(''));
        const chunks: Buffer[] = [];
        for (let at = 0; at < whole.length; at += step) chunks.push(whole.subarray(at, at + step));
        const found: string[] = [];
        for await (const { bytes } of linesOf(Readable.from(chunks))) found.push(bytes?.toString() ?? '');
        expect(found).toEqual(rows);
      }),
    );
  });

  it('that are too long are let go, and the next is whole again', async () => {
    expect(await lines(['abc', 'def\ngh\n', 'ijklmnop\n', 'q'], 5)).toEqual([null, 'gh', null, 'q']);
  });
});
