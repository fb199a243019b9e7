import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  type Arrows,
  barrels,
  circles,
  fulfilling,
  illegalArrows,
  siblingImports,
  sourceFiles,
  specifiers,
} from './support/house';

const TOP = resolve(import.meta.dirname, '..');
const FOLDERS = ['components', 'entrypoints', 'lib'];

/** Where an arrow may point. Only entrypoints know several siblings; core knows nothing outside itself. */
const ARROWS: Arrows = {
  entrypoints: [
    'assets',
    'components',
    'lib/context',
    'lib/core/align',
    'lib/core/annotate',
    'lib/core/dossier',
    'lib/core/language',
    'lib/core/model',
    'lib/core/tagger',
    'lib/core/text',
    'lib/corrections',
    'lib/messages',
    'lib/pack',
    'lib/page',
    'lib/settings',
    'lib/view',
  ],
  assets: [],
  components: ['lib/core/model'],
  'lib/page': ['lib/core/model', 'lib/core/annotate'],
  // Joins the reading with what is known; each of those it joins knows nothing of the others.
  'lib/context': ['lib/core/model', 'lib/pack'],
  'lib/corrections': ['lib/core/model'],
  'lib/messages': ['lib/core/model'],
  'lib/pack': ['lib/core/model', 'lib/core/text'],
  'lib/settings': [],
  'lib/view': ['lib/core/model'],
  'lib/core/dossier': [
    'lib/core/source',
    'lib/core/attribute',
    'lib/core/tagger',
    'lib/core/detect',
    'lib/core/text',
    'lib/core/language',
    'lib/core/model',
  ],
  'lib/core/source': ['lib/core/text', 'lib/core/language', 'lib/core/model'],
  'lib/core/attribute': ['lib/core/text', 'lib/core/language', 'lib/core/model'],
  'lib/core/tagger': ['lib/core/text', 'lib/core/language', 'lib/core/model'],
  'lib/core/detect': ['lib/core/text', 'lib/core/language', 'lib/core/model'],
  // Added wall: quotations are compared with primary texts, which no reading of an article needs.
  'lib/core/align': ['lib/core/text', 'lib/core/language', 'lib/core/model'],
  'lib/core/text': ['lib/core/language', 'lib/core/model'],
  'lib/core/annotate': ['lib/core/model'],
  // Moved wall: rows of a language speak of the nouns (a cue's stance), and nouns are the ground floor.
  'lib/core/language': ['lib/core/model'],
  'lib/core/model': [],
};

/** What may stand at the top: what was given, and what tools demand by name. */
const TOP_LEVEL = [
  '.ci',
  '.gitignore',
  'CHANGELOG.md',
  'LICENSE',
  'NOTICE',
  'README.md',
  'SECURITY.md',
  'assets',
  'biome.json',
  'components',
  'entrypoints',
  'knip.json',
  'lib',
  'package-lock.json',
  'package.json',
  'playwright.config.ts',
  'scripts',
  'tests',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
];
/** Made by tools, never committed. */
const MADE = ['.artefacts', '.git', '.output', '.wxt', 'coverage', 'node_modules', 'test-results'];

/** A contract and the list that names all who fulfil it, in the order of their precedence. */
const LISTS = [
  { list: 'lib/core/detect/detectors.ts', contract: 'Detector' },
  { list: 'lib/core/attribute/patterns.ts', contract: 'Pattern' },
] as const;

const sources = sourceFiles(TOP, FOLDERS);

describe('the house', () => {
  it('has rooms to look into', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.flatMap((file) => file.imports).length).toBeGreaterThan(40);
  });

  it('lets every import point down', () => expect(illegalArrows(sources, ARROWS)).toEqual([]));
  it('has no circles', () => expect(circles(sources)).toEqual([]));
  it('has no barrels', () => expect(barrels(TOP, sources)).toEqual([]));

  it('keeps its top level as given', () => {
    const extra = readdirSync(TOP).filter((name) => !TOP_LEVEL.includes(name) && !MADE.includes(name));
    expect(extra).toEqual([]);
  });

  it('lets core import nothing but itself, not even a library', () => {
    const outside = sources
      .filter(({ path }) => path.startsWith('lib/core/'))
      .flatMap(({ path }) =>
        specifiers(readFileSync(join(TOP, path), 'utf8'))
          .filter((specifier) => !specifier.startsWith('.'))
          .map((specifier) => `${path} imports ${specifier}`),
      );
    expect(outside).toEqual([]);
  });

  it('calls no room a drawer', () => {
    const drawers = /(?:^|\/)(?:utils?|helpers?|common|shared|misc|managers?|services?)(?:\/|\.tsx?$)/;
    expect(sources.map(({ path }) => path).filter((path) => drawers.test(path))).toEqual([]);
  });

  describe.each(LISTS)('in $list', ({ list, contract }) => {
    const all = fulfilling(TOP, sources, contract);
    it('there is something to list', () => expect(all.length).toBeGreaterThan(2));
    it(`every ${contract} is named`, () => {
      const listed = sources.find(({ path }) => path === list)?.imports ?? [];
      expect(all.filter((path) => !listed.includes(path))).toEqual([]);
    });
    it(`no ${contract} knows another`, () => expect(siblingImports(sources, all)).toEqual([]));
  });
});

describe('the guard of the house bites', () => {
  const made = mkdtempSync(join(tmpdir(), 'whence-house-'));
  const write = (path: string, text: string): void => {
    mkdirSync(join(made, dirname(path)), { recursive: true });
    writeFileSync(join(made, path), text);
  };
  write('lib/core/model/span.ts', 'export interface Span { start: number }');
  write('lib/core/model/up.ts', "import type { A } from '../detect/a';\nexport type B = A;");
  write('lib/core/detect/a.ts', "import { b } from './b';\nexport type A = typeof b;");
  write('lib/core/detect/b.ts', "import './a';\nexport const b = 1;");
  write('lib/page/late.ts', "export const late = () => import('../messages/wire');");
  write('lib/messages/wire.ts', 'export const wire = 1;');
  write('lib/messages/barrel.ts', "export { wire } from './wire';");
  write('lib/core/detect/c.ts', 'export const c: Detector = 1;');
  write('lib/attic/box.ts', 'export const box = 1;');
  const bad = sourceFiles(made, FOLDERS);
  afterAll(() => rmSync(made, { recursive: true }));

  const cases: readonly (readonly [string, string])[] = [
    ['an arrow that points up, be it type-only', 'lib/core/model/up.ts must not import lib/core/detect/a.ts'],
    ['an arrow between siblings, be it dynamic', 'lib/page/late.ts must not import lib/messages/wire.ts'],
    ['a room nobody drew', 'lib/attic/box.ts stands in no room of the house'],
  ];
  it.each(cases)('sees %s', (_, sentence) => expect(illegalArrows(bad, ARROWS)).toContain(sentence));

  it('lets pass what points down', () => {
    expect(illegalArrows(bad, ARROWS).filter((line) => line.startsWith('lib/core/detect'))).toEqual([]);
  });
  it('sees a circle', () =>
    expect(circles(bad)).toContain('lib/core/detect/a.ts → lib/core/detect/b.ts → lib/core/detect/a.ts'));
  it('sees siblings that know each other', () =>
    expect(siblingImports(bad, ['lib/core/detect/a.ts', 'lib/core/detect/b.ts'])).toContain(
      'lib/core/detect/a.ts must not import its sibling lib/core/detect/b.ts',
    ));
  it('sees who fulfils a contract', () =>
    expect(fulfilling(made, bad, 'Detector')).toEqual(['lib/core/detect/c.ts']));
  it('sees a barrel', () =>
    expect(barrels(made, bad)).toEqual(["lib/messages/barrel.ts hands on another file's exports"]));
});
