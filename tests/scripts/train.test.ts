import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { EVIDENCE } from '../../lib/core/tagger/confidence';
import { weightsOf } from '../../scripts/model/shipped-weights';
import { calibrate } from '../../scripts/train/calibrate';
import { encode } from '../../scripts/train/encode';
import { readGold } from '../../scripts/train/gold';
import { SETTINGS } from '../../scripts/train/learn';
import { exerciseOf, learnPasses } from '../../scripts/train/passes';
import { candidatesIn } from '../../scripts/train/read-by';
import { addScore, emptyScore, figures, isRight } from '../../scripts/train/score';

const BOUNDS = { own: 2_000, echo: 1_000, steps: 15 };
const quick = { ...SETTINGS, epochs: 4, runs: 1, rarest: 1 };

const TEXT = 'Ann Lee said the old bridge was unsafe. It rained in Dunmore all day.';
const at = (words: string): [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const ROW = {
  id: 'bridge',
  text: TEXT,
  quotes: [
    {
      spans: [at('the old bridge was unsafe')],
      kind: 'indirect',
      cueSpans: [at('said')],
      speakerSpans: [at('Ann Lee')],
    },
  ],
};

const folder = mkdtempSync(join(tmpdir(), 'whence-train-'));
const file = join(folder, 'gold.jsonl');
writeFileSync(file, `${Array.from({ length: 8 }, () => JSON.stringify(ROW)).join('\n')}\n`);
afterAll(() => rmSync(folder, { recursive: true }));

const exercises = readGold(file).map(exerciseOf);
const learned = (): Uint8Array => encode(learnPasses(exercises, quick), [], BOUNDS);

describe('training', () => {
  it('gives the same weights to the bit for the same articles', () => expect(learned()).toEqual(learned()));

  it('gives other weights from another seed', () => {
    const other = encode(learnPasses(exercises, { ...quick, seed: 7 }), [], BOUNDS);
    expect(other).not.toEqual(learned());
  });

  it('finds again what it has learned', () => {
    const [exercise] = exercises;
    if (!exercise) throw new Error('no exercise');
    const contents = candidatesIn(exercise, weightsOf(learned())).map(({ found }) =>
      found.pieces.flatMap(({ from, to }) => exercise.article.reading.words.slice(from, to)),
    );
    const texts = contents.map((words) => words.map(({ lower }) => lower).join(' '));
    expect(texts).toContain('the old bridge was unsafe');
  });

  describe('an annotation without its text', () => {
    const texts = join(folder, 'texts.jsonl');
    writeFileSync(texts, `${JSON.stringify({ id: 'bridge', text: `Dunmore\n\n${TEXT}` })}\n`);
    const sha256 = createHash('sha256').update(`Dunmore\n\n${TEXT}`).digest('hex');
    const page = join(folder, 'page.html');
    writeFileSync(page, `<article><h1>Dunmore</h1>${`<p>${TEXT}</p>`.repeat(8)}</article>`);
    const read = (source: object) => {
      const annotation = join(folder, 'annotation.jsonl');
      writeFileSync(annotation, `${JSON.stringify({ id: 'a', quotes: [], ...source })}\n`);
      return readGold(annotation)[0]?.text;
    };

    it('takes it from an article of a file', () =>
      expect(read({ of: `${texts}#bridge`, sha256 })).toBe(`Dunmore\n\n${TEXT}`));

    it('takes it from a saved page, paragraph by paragraph', () => {
      const text = ['Dunmore', ...Array.from({ length: 8 }, () => TEXT)].join('\n\n');
      expect(read({ of: page, sha256: createHash('sha256').update(text).digest('hex') })).toBe(text);
    });

    it.each([
      [
        'another text than was annotated',
        { of: `${texts}#bridge`, sha256: sha256.replace(/./g, '0') },
        'another text',
      ],
      ['a page that is read otherwise now', { of: page, sha256 }, 'another text'],
      ['an article that is not in the file', { of: `${texts}#ferry`, sha256 }, 'no article «ferry»'],
      ['a file that is not there', { of: join(folder, 'none.html'), sha256 }, 'no such file'],
    ])('refuses %s', (_, source, complaint) => expect(() => read(source)).toThrow(complaint));
  });

  it('reads an article of the corpus as it reads a line of JSON', () => {
    const [article] = readGold('tests/corpus/wire-lysa-front.txt');
    expect(article?.id).toBe('wire-lysa-front');
    expect(article?.attributions.every(({ content }) => content.length > 0)).toBe(true);
  });
});

describe('the score', () => {
  const [article] = readGold(file);
  if (!article) throw new Error('no article');
  const span = (words: string) => ({ start: at(words)[0], end: at(words)[1] });
  const found = (words: string) => [
    { kind: 'indirect' as const, content: [span(words)], cue: span('said'), source: null },
  ];

  it('counts a content that overlaps enough as right', () => {
    const score = emptyScore();
    expect(addScore(score, article, found('the old bridge was unsafe'))).toEqual([true]);
    expect(figures(score, 'all').f1).toBe(100);
    expect([score.cue, score.source]).toEqual([
      { asked: 1, right: 1 },
      { asked: 1, right: 0 },
    ]);
  });
  it('counts another content as wrong', () => {
    const score = emptyScore();
    expect(addScore(score, article, found('It rained in Dunmore all day'))).toEqual([false]);
    expect(figures(score, 'all')).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
  it('counts no content of fewer than five words', () =>
    expect(addScore(emptyScore(), article, found('the old bridge'))).toEqual([null]));
  it('knows a right content from one that only touches it', () => {
    expect(isRight(article, [span('old bridge was unsafe')])).toBe(true);
    expect(isRight(article, [span('Ann Lee said the')])).toBe(false);
  });
});

describe('the confidence', () => {
  const outcome = (strength: number, right: boolean) => {
    const evidence = new Float64Array(EVIDENCE);
    evidence[0] = 1;
    evidence[1] = strength;
    return { evidence, right };
  };
  it('grows with what spoke for the right ones', () => {
    const many = (strength: number, right: boolean) =>
      Array.from({ length: 20 }, () => outcome(strength, right));
    const factors = calibrate([...many(1, true), ...many(0.2, false)]);
    expect(factors[1]).toBeGreaterThan(1);
  });
  it('is even where there is nothing to learn from', () =>
    expect([...calibrate([])]).toEqual(new Array(EVIDENCE).fill(0)));
});
