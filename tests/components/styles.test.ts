import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, DICHROMACIES, distance } from './colours';

const SHEETS = ['assets', 'components', 'components/kit', 'components/report'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.css'))
    .map((name) => `${folder}/${name}`),
);
const sheet = (path: string): string =>
  readFileSync(path, 'utf8').replace(/\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\//g, '');

/** The two colours of each token, light and dark. */
const TOKENS: ReadonlyMap<string, readonly [light: string, dark: string]> = new Map(
  [...sheet('assets/tokens.css').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, [light, dark]],
  ),
);
const colour = (name: string, look: 0 | 1): string => {
  const found = TOKENS.get(name);
  if (found === undefined) throw new Error(`there is no token --${name}`);
  return found[look];
};

const KINDS = ['direct', 'mixed', 'indirect', 'figure', 'observation', 'credit'];
const PAIRS = KINDS.flatMap((a, i) => KINDS.slice(i + 1).map((b) => [a, b] as const));
const LOOKS = [
  ['light', 0],
  ['dark', 1],
] as const;

describe.each(LOOKS)('the palette, %s', (_, look) => {
  it('has text at 4.5 to 1 on both grounds', () => {
    for (const text of ['ink', 'soft', ...KINDS]) {
      for (const ground of ['paper', 'raised']) {
        expect(contrast(colour(text, look), colour(ground, look)), `${text} on ${ground}`).toBeGreaterThan(
          4.5,
        );
      }
    }
  });

  it('has signs of sources and states at 4.5 to 1, since words stand beside them in their colour', () => {
    const signs = [...TOKENS.keys()].filter((name) => /^(?:source|status)-/.test(name));
    expect(signs).toHaveLength(10);
    for (const sign of signs) {
      for (const ground of ['paper', 'raised']) {
        expect(contrast(colour(sign, look), colour(ground, look)), `${sign} on ${ground}`).toBeGreaterThan(
          4.5,
        );
      }
    }
  });

  it('has edges of controls at 3 to 1', () => {
    expect(contrast(colour('edge', look), colour('paper', look))).toBeGreaterThan(3);
  });

  it.each(PAIRS)('keeps %s and %s apart', (a, b) => {
    expect(distance(colour(a, look), colour(b, look))).toBeGreaterThan(20);
  });

  it.each(Object.entries(DICHROMACIES))(
    'keeps the figures apart from what is said, for %s',
    (_name, matrix) => {
      for (const kind of ['direct', 'mixed', 'indirect']) {
        expect(distance(colour(kind, look), colour('figure', look), matrix), kind).toBeGreaterThan(20);
      }
    },
  );

  it.each(Object.entries(DICHROMACIES))(
    'keeps the kinds of what is said noticeably apart, for %s',
    (_name, matrix) => {
      for (const [a, b] of PAIRS) {
        expect(distance(colour(a, look), colour(b, look), matrix), `${a}, ${b}`).toBeGreaterThan(15);
      }
    },
  );
});

describe('the measure', () => {
  it('knows black from white and sees red and green as one where they are', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
    expect(distance('#a03030', '#506010')).toBeGreaterThan(40);
    expect(distance('#a03030', '#506010', DICHROMACIES.deuteranopia)).toBeLessThan(20);
  });
});

/** Sides and sizes that stay where they are when the writing turns round. */
const PHYSICAL =
  /(?:^|[\s;{])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|left|right|top|bottom|(?:min-|max-)?(?:width|height)|float|clear)\s*:|text-align\s*:\s*(?:left|right)/;

/** Four values of which the second and the fourth differ, or padding that names a side. */
const LOPSIDED = /(?:margin|padding|inset)\s*:\s*[^\s;]+\s+([^\s;]+)\s+[^\s;]+\s+(?!\1\s*;)[^\s;]+\s*;/;

describe('the style sheets', () => {
  it.each(SHEETS)('turn round with the writing: %s', (path) => {
    expect(PHYSICAL.exec(sheet(path))?.[0] ?? null).toBeNull();
    expect(LOPSIDED.exec(sheet(path))?.[0] ?? null).toBeNull();
  });
  it.each(['a { left: 0 }', 'a{margin-right:1px}', 'a { max-width: 3em; }', 'a { text-align: left }'])(
    'would be found out: %s',
    (css) => expect(css).toMatch(PHYSICAL),
  );
  it('would be found out where four sides are lopsided', () => {
    expect('a { margin: 1px 2px 3px 4px; }').toMatch(LOPSIDED);
    expect('a { margin: 1px 2px 3px 2px; }').not.toMatch(LOPSIDED);
  });

  it.each(SHEETS)('fetch nothing: %s', (path) => {
    expect(sheet(path)).not.toMatch(/url\(|@import (?!"\.{1,2}\/[\w/-]+\.css")|@font-face/);
  });

  it('measure the card in pixels, since the page decides what a rem is', () => {
    for (const path of ['components/card.css', 'components/glyph.css', 'components/unseen.css'])
      expect(sheet(path)).not.toMatch(/\drem/);
    expect(sheet('assets/tokens.css').match(/\drem/g)).toHaveLength(1);
  });

  it('mark every kind in the page, in colours and without', () => {
    const marks = sheet('assets/highlights.css');
    const names = [...KINDS, 'active'].map((kind) => `::highlight(whence-${kind})`);
    const [coloured = '', forced = ''] = marks.split('@media (forced-colors: active)');
    for (const name of names) expect([coloured, forced].every((part) => part.includes(name))).toBe(true);
    const lines = [...coloured.matchAll(/text-decoration: underline ((?:overline )?\w+ \w+)/g)].map(
      ([, line]) => line,
    );
    expect(new Set(lines).size).toBe(names.length);
  });

  it('draw lines that show on a white page and on a black one', () => {
    const [coloured = ''] = sheet('assets/highlights.css').split('@media');
    const lines = [...coloured.matchAll(/underline [\w ]+ (#\w{6})/g)].map(([, line = '']) => line);
    expect(lines).toHaveLength(KINDS.length + 1);
    for (const line of lines) {
      for (const page of ['#ffffff', '#111111'])
        expect(contrast(line, page), `${line} on ${page}`).toBeGreaterThan(3);
    }
  });

  it('leave the page its text colour outside forced colours', () => {
    expect(sheet('assets/highlights.css').split('@media')[0]).not.toMatch(/[^-]color\s*:(?!.*background)/);
  });
});
