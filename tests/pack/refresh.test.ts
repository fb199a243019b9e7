import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TABLES } from '../../lib/pack/schema/tables';
import { inconsistencies } from '../../scripts/pack/compile';
import { ask, type Binding, type Line } from '../../scripts/pack/refresh/ask';
import { wordsOf } from '../../scripts/pack/refresh/office-rows';
import { dateIn, idOf, itemIn, labelIn } from '../../scripts/pack/refresh/read-binding';
import { type Refreshed, refresh } from '../../scripts/pack/refresh/refresh';
import { readRows, writeFetched } from '../../scripts/pack/sources';
import { type Server, serve } from '../support/server';
import { SMALL } from '../support/small-pack';

const TODAY = '2032-06-01';
const PREFERRED = 'http://wikiba.se/ontology#PreferredRank';

const uri = (item: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${item}` });
const literal = (value: string) => ({ type: 'literal', value });
const time = (name: string, day: string, precision = '11'): Binding => ({
  [name]: literal(`${day}T00:00:00Z`),
  [`${name}P`]: literal(precision),
});

/** A statement as the service gives it: who held which office, from a day in 2030 to one in 2031. */
const held = (st: string, more: Binding = {}): Binding => ({
  st: uri(st),
  person: uri('Q71'),
  personLabel: literal('Wen Tallis'),
  office: uri('Q81'),
  officeLabel: literal('Minister of Ports of Orvania'),
  rank: literal('http://wikiba.se/ontology#NormalRank'),
  ...time('start', '2030-05-02'),
  ...time('end', '2031-06-03'),
  ...more,
});

const without = (binding: Binding, ...names: string[]): Binding =>
  Object.fromEntries(Object.entries(binding).filter(([name]) => !names.includes(name)));

const medium = (item: string, label: string, site: string, owner?: string): Binding => ({
  outlet: uri(item),
  outletLabel: literal(label),
  site: { type: 'uri', value: site },
  ...(owner ? { owner: uri('Q99'), ownerLabel: literal(owner) } : {}),
});

/** What the service answers about Orvania; nothing is known of other places. */
let answers: { heads: Binding[]; ministers: Binding[]; media: Binding[] };
/** Answers for themselves, before the others. */
let first: ((response: ServerResponse) => void)[];
let asked: { query: string; agent: string }[];
let waited: number[];
let server: Server;
let line: Line;

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

const sparql = (bindings: readonly Binding[]): string =>
  JSON.stringify({ head: { vars: ['st'] }, results: { bindings } });

beforeAll(async () => {
  server = await serve({
    '/sparql': async (request, response) => {
      const query = new URLSearchParams(await bodyOf(request)).get('query') ?? '';
      asked.push({ query, agent: request.headers['user-agent'] ?? '' });
      const own = first.shift();
      if (own) return own(response);
      const kind = query.includes('?outlet ') ? 'media' : query.includes('wd:Q83307') ? 'ministers' : 'heads';
      response.end(sparql(query.includes('"OR"') ? answers[kind] : []));
    },
  });
  line = {
    endpoint: `${server.origin}/sparql`,
    agent: 'Whence/test (tests@example.org)',
    pause: async (seconds) => void waited.push(seconds),
  };
});
afterAll(() => server.close());
beforeEach(() => {
  answers = { heads: [], ministers: [], media: [] };
  first = [];
  asked = [];
  waited = [];
});

const run = (): Promise<Refreshed> => refresh(line, SMALL, TODAY, () => {});

describe('a holding enters', () => {
  const TERMS: readonly (readonly [string, Binding, string | null, string | null])[] = [
    ['with its days', held('s1'), '2030-05-02', '2031-06-03'],
    ['with a month', held('s1', time('start', '2030-05-01', '10')), '2030-05', '2031-06-03'],
    ['with a year', held('s1', time('end', '2031-01-01', '9')), '2030-05-02', '2031'],
    [
      'as open where it is stated to go on',
      { ...without(held('s1'), 'end', 'endP'), openEnd: literal('true') },
      '2030-05-02',
      null,
    ],
    [
      'as open where it is the preferred one of today',
      { ...without(held('s1'), 'end', 'endP'), rank: literal(PREFERRED) },
      '2030-05-02',
      null,
    ],
  ];
  it.each(TERMS)('%s', async (_, binding, start, end) => {
    answers.ministers = [binding];
    const { rows } = await run();
    expect(rows.terms).toMatchObject([
      { person: 'wen-tallis', start, end, asOf: end === null ? TODAY : null },
    ]);
    expect(rows.people).toMatchObject([{ name: 'Wen Tallis', wikidata: 'Q71', place: 'OR', party: null }]);
    expect(rows.offices).toMatchObject([{ words: ['minister of ports'], single: false, body: 'or-gov' }]);
  });

  const LEFT: readonly (readonly [string, Binding, string])[] = [
    [
      'no end and not said to go on',
      without(held('s1'), 'end', 'endP'),
      'no end is stated, nor that it goes on',
    ],
    [
      'an end on an unknown day',
      {
        ...without(held('s1'), 'end', 'endP'),
        endRaw: { type: 'bnode', value: 't1' },
        rank: literal(PREFERRED),
      },
      'ended on a day that is not known',
    ],
    [
      'a start of a decade',
      held('s1', time('start', '2030-01-01', '8')),
      'the year in which it began is not stated',
    ],
    ['no start', without(held('s1'), 'start', 'startP'), 'the year in which it began is not stated'],
    ['an end long ago', held('s1', time('end', '1999-12-31')), 'ended before 2000'],
    ['a nameless holder', held('s1', { personLabel: literal('Q71') }), 'has no English name'],
    [
      'an unknown holder',
      held('s1', { person: { type: 'bnode', value: 't2' } }),
      'the holder or the office is not known',
    ],
  ];
  it.each(LEFT)('not with %s', async (_, binding, reason) => {
    answers.ministers = [binding];
    const { rows, leftOut } = await run();
    expect(rows).toMatchObject({ people: [], terms: [], offices: [], references: [] });
    expect(leftOut).toMatchObject([{ table: 'terms', reason, rows: 1 }]);
  });

  it('once, however many rows its statement comes in, and with the later of two days of death', async () => {
    answers.ministers = [held('s1', time('died', '2033-01-01', '9')), held('s1', time('died', '2034-02-01'))];
    const { rows } = await run();
    expect(rows.terms).toHaveLength(1);
    expect(rows.people).toMatchObject([{ died: '2034-02-01' }]);
  });
});

describe('a row that a person wrote', () => {
  it('is not changed, and its office takes the terms of others', async () => {
    answers.heads = [
      held('s1', {
        officeLabel: literal('Prime Minister of Orvania'),
        ...time('start', '2026-01-01'),
        ...time('end', '2030-02-01'),
      }),
    ];
    const { rows } = await run();
    expect(rows.offices).toEqual([]);
    expect(rows.terms).toMatchObject([{ office: 'or-pm', person: 'wen-tallis' }]);
  });

  it('rules out a second holder at the same time', async () => {
    answers.heads = [held('s1', { officeLabel: literal('Prime Minister of Orvania') })];
    const { rows, leftOut } = await run();
    expect(rows.terms).toEqual([]);
    expect(rows.people).toEqual([]);
    expect(leftOut).toMatchObject([{ reason: 'overlaps the term of another holder in the pack' }]);
  });

  const NAMES: readonly (readonly [string, string, object])[] = [
    ['may be the one of its name and country', 'Per Solheim', { people: [], namesakes: [], terms: [] }],
    [
      'gets a namesake of another country',
      'Tam Okrel',
      { people: [], terms: [], namesakes: [{ person: 'tam-okrel', place: 'OR' }] },
    ],
  ];
  it.each(NAMES)('%s', async (_, name, expected) => {
    answers.ministers = [held('s1', { personLabel: literal(name) })];
    expect((await run()).rows).toMatchObject(expected);
  });

  it('is found by its item, whatever the name', async () => {
    const people = SMALL.people.map((row) => (row.id === 'per-solheim' ? { ...row, wikidata: 'Q71' } : row));
    answers.ministers = [held('s1')];
    const { rows } = await refresh(line, { ...SMALL, people }, TODAY, () => {});
    expect(rows).toMatchObject({ people: [], terms: [{ person: 'per-solheim' }] });
  });
});

it('two of one name are both left out', async () => {
  answers.ministers = [held('s1'), held('s2', { person: uri('Q72') })];
  const { rows, leftOut } = await run();
  expect(rows.people).toEqual([]);
  expect(leftOut).toMatchObject([{ reason: 'shares the name with another one', rows: 2 }]);
});

describe('a medium', () => {
  const ENTER: readonly (readonly [string, Binding[], object[]])[] = [
    [
      'enters with its host and owners',
      [
        medium('Q1', 'Orvania Post', 'https://www.orvaniapost.example/', 'Brell Holding'),
        medium('Q1', 'Orvania Post', 'https://www.orvaniapost.example/', 'Ash & Sons'),
      ],
      [
        {
          id: 'orvania-post',
          domains: ['orvaniapost.example'],
          owners: [{ name: 'Ash & Sons' }, { name: 'Brell Holding' }],
        },
      ],
    ],
    ['stays out on another’s host', [medium('Q1', 'Weekly', 'https://blogs.example.org/weekly')], []],
    [
      'stays out where two share the host',
      [medium('Q1', 'Post', 'https://post.example/'), medium('Q2', 'Sunday Post', 'http://post.example')],
      [],
    ],
    ['stays out without a web address', [medium('Q1', 'Post', 'gopher://post.example/')], []],
    ['stays out without a name', [medium('Q1', 'Q1', 'https://post.example/')], []],
  ];
  it.each(ENTER)('%s', async (_, media, expected) => {
    answers.media = media;
    const { rows } = await run();
    expect(rows.outlets).toHaveLength(expected.length);
    expect(rows.outlets).toMatchObject(expected);
  });
});

it('what is added is sound beside what was there, and is read back as written', async () => {
  answers.ministers = [held('s1'), held('s2', { person: uri('Q72'), personLabel: literal('Bo Quill') })];
  answers.media = [medium('Q3', 'Orvania Post', 'https://orvaniapost.example')];
  const { rows, leftOut } = await run();
  const all = Object.fromEntries(
    Object.entries(SMALL).map(([table, list]) => [
      table,
      [...list, ...(rows[table as keyof typeof rows] ?? [])],
    ]),
  ) as unknown as typeof SMALL;
  expect(inconsistencies(all).filter((complaint) => !inconsistencies(SMALL).includes(complaint))).toEqual([]);
  const folder = await mkdtemp(join(tmpdir(), 'whence-refresh-'));
  try {
    writeFetched(folder, rows, leftOut);
    const text = readFileSync(join(folder, 'people.jsonl'), 'utf8');
    const read = readRows('people.jsonl', text, TABLES.people);
    expect(read).toEqual({ rows: [...rows.people].sort((a, b) => (a.id < b.id ? -1 : 1)), complaints: [] });
  } finally {
    await rm(folder, { recursive: true });
  }
});

describe('the service', () => {
  it('is asked country by country, one question after another, by somebody who says who it is', async () => {
    await run();
    expect(asked).toHaveLength(6);
    for (const { agent } of asked) expect(agent).toBe('Whence/test (tests@example.org)');
  });

  const status =
    (code: number, headers: Record<string, string> = {}, body = '<html>busy</html>') =>
    (response: ServerResponse): void => {
      response.writeHead(code, headers).end(body);
    };
  const cut = (response: ServerResponse): void => {
    response.end(
      '{"head":{"vars":["st"]},"results":{"bindings":[{"st":{"ty java.util.concurrent.TimeoutException',
    );
  };

  it.each([
    ['as long as it says', status(429, { 'retry-after': '7' }), [7]],
    ['a while where it does not say', status(429), [5]],
    ['a while where it is down', status(504), [5]],
  ] as const)('is asked again after %s', async (_, answer, waits) => {
    first = [answer];
    expect(await ask(line, 'it', 'SELECT')).toEqual([]);
    expect(waited).toEqual(waits);
  });

  it.each([
    [
      'a query that it does not understand',
      [status(400, {}, 'MalformedQueryException: line 1\n at java')],
      /^it: status 400: MalformedQueryException: line 1$/,
    ],
    ['an answer that is cut off', [cut], /^it: what came is no JSON; it ends with “.*TimeoutException”$/],
    [
      'an answer to something else',
      [status(200, {}, '{"boolean":true}')],
      /^it: what came is no answer to a query$/,
    ],
    [
      'four answers that it is busy',
      [status(503), status(503), status(503), status(503)],
      /try again later$/,
    ],
  ] as const)('is given up after %s', async (_, given, message) => {
    first = [...given];
    await expect(ask(line, 'it', 'SELECT')).rejects.toThrow(message);
    expect(waited).toHaveLength(given.length - 1);
  });

  it('has to answer everything, or nothing is added', async () => {
    answers.ministers = [held('s1')];
    first = [(response) => response.end(sparql([])), cut];
    await expect(run()).rejects.toThrow(/^ministers of Orvania: /);
  });
});

describe('a value', () => {
  it('of any shape is read or is none', () => {
    const strings = fc.string({ unit: 'binary', maxLength: 40 });
    const binding = fc.dictionary(
      fc.constantFrom('a', 'aP', 'aLabel'),
      fc.record({
        type: strings,
        value: fc.oneof(strings, fc.constantFrom('9', '11', '2030-05-02T00:00:00Z')),
      }),
    );
    fc.assert(
      fc.property(binding, (each) => {
        expect(itemIn(each, 'a') ?? 'Q1').toMatch(/^Q\d+$/);
        expect(dateIn(each, 'a') ?? '2030').toMatch(/^\d{4}(?:-\d\d){0,2}$/);
        expect(labelIn(each, 'a')).not.toBe('');
        expect(idOf(each.a?.value ?? '')).toMatch(/^[a-z0-9-]*$/);
      }),
    );
  });

  const place = {
    ...SMALL.places[0],
    names: ['Orvania'],
    demonyms: ['Orvanian'],
  } as (typeof SMALL.places)[number];
  it.each([
    ['President of Orvania', 'president'],
    ['President of the Orvania', 'president'],
    ['Orvanian Minister of Ports', 'minister of ports'],
    ['Minister of Ports (Orvania)', 'minister of ports'],
    ['Secretary of State for Harbours', 'secretary of state for harbours'],
    ['President of Orvaniana', 'president of orvaniana'],
  ])('%s is called %s', (title, words) => {
    expect(wordsOf(title, place)).toBe(words);
  });
});
