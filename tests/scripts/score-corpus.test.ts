import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fromPlainText } from '../../lib/core/dossier/plain-text';
import type { Attribution } from '../../lib/core/model/attribution';
import type { Dossier } from '../../lib/core/model/dossier';
import type { Figure } from '../../lib/core/model/figure';
import { LEAST_SHOWN } from '../../lib/core/model/shown';
import type { Span } from '../../lib/core/model/span';
import { measure } from '../../scripts/score-corpus/measure';
import { sameName } from '../../scripts/score-corpus/names';
import { pairUp } from '../../scripts/score-corpus/pairs';
import { f1, noTally, precision, recall } from '../../scripts/score-corpus/rates';
import { addAttributions, noAttributionScore } from '../../scripts/score-corpus/score-attributions';
import { addFigures, noFigureScore } from '../../scripts/score-corpus/score-figures';
import { sureLines } from '../../scripts/score-corpus/sure-lines';
import { tablesOf } from '../../scripts/score-corpus/tables';
import { withoutTooFew } from '../../scripts/score-corpus/too-few';
import { ARTICLE, OTHER_NAMES, SAME_NAMES } from '../cases/score-corpus';
import { parseCorpusFile } from '../support/corpus';
import { NO_VOICES } from '../support/dossier-of';

const article = parseCorpusFile('wire-weir.txt', ARTICLE);

/** A reading that says what the gold says. */
function perfect(): Dossier {
  const entities = [...new Set(article.attributions.map((one) => one.resolved as string))];
  return {
    version: 1,
    engine: 'rules',
    article: fromPlainText(article.text),
    entities: entities.map((name) => ({
      id: name,
      kind: 'person',
      name,
      mentions: [],
      unnamed: null,
      by: 'case',
    })),
    attributions: article.attributions.map(
      (one): Attribution => ({
        id: String(one.number),
        kind: one.kind,
        content: one.content,
        cue: one.cue && { span: one.cue, lemma: 'say', stance: 'neutral' },
        confidence: 1,
        source: one.source,
        speaker: one.resolved,
        principal: null,
        chain: [],
        channel: null,
        repeated: null,
        continues: null,
        by: 'case',
      }),
    ),
    figures: article.figures.map(
      (one): Figure => ({
        id: String(one.number),
        span: one.span,
        quantity: { low: one.low, high: one.high, hedge: one.hedge, unit: one.unit },
        of: null,
        status: one.status,
        source: one.source,
        attribution: null,
        caveat: one.caveat,
        caveatKind: one.caveat && 'unverified',
        verifier: null,
        notes: [],
        by: 'case',
        rules: { source: null, caveat: null, verifier: null, notes: [] },
        repeats: null,
      }),
    ),
    observations: [],
    voices: [],
    counts: NO_VOICES,
    sums: [],
    credits: [],
  };
}

function attributionScore(change: (one: Attribution, at: number) => Attribution | null) {
  const dossier = perfect();
  const attributions = dossier.attributions.flatMap((one, at) => change(one, at) ?? []);
  const score = noAttributionScore();
  addAttributions(score, article, { ...dossier, attributions });
  return score;
}

function figureScore(change: (one: Figure, at: number) => Figure | null) {
  const dossier = perfect();
  const score = noFigureScore();
  addFigures(score, article, {
    ...dossier,
    figures: dossier.figures.flatMap((one, at) => change(one, at) ?? []),
  });
  return score;
}

const first = (change: Partial<Attribution>) => (one: Attribution, at: number) =>
  at === 0 ? { ...one, ...change } : one;
const nowhere: Span = { start: 0, end: 1 };

describe('what is sure', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whence-sure-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is counted apart, and so is what is shown', () => {
    const { id, text, attributions } = article;
    const quotes = attributions.map(({ content, kind, source, resolved }) => ({
      spans: content.map(({ start, end }) => [start, end]),
      kind,
      speaker: source && [source.start, source.end],
      resolved,
    }));
    const dossier = perfect();
    const confidences = [0.95, LEAST_SHOWN, LEAST_SHOWN - 0.1, 0.2];
    const predicted = {
      ...dossier,
      attributions: dossier.attributions.map((one, at) => ({ ...one, confidence: confidences[at] ?? 0 })),
    };
    writeFileSync(join(folder, 'gold'), JSON.stringify({ id, text, quotes }));
    writeFileSync(join(folder, 'found'), JSON.stringify({ id, dossier: predicted }));
    expect(sureLines(join(folder, 'gold'), join(folder, 'found'))).toEqual([
      'everything found: P 100.0 R 100.0 F1 100.0 (3 found)',
      `shown, from ${LEAST_SHOWN} on: P 100.0 R 66.7 F1 80.0 (2 found)`,
      'sure, from 0.9 on: 33.3 % of what is found, 100.0 % of them right',
    ]);
  });
});

describe('the score of attributions', () => {
  it('is whole for a reading that says what the gold says; the short one counts for nothing', () => {
    const score = attributionScore((one) => one);
    expect(score.all).toEqual({ gold: 3, met: 3, found: 3, right: 3 });
    expect(score.names).toEqual({ right: 3, wrong: 0, open: 0 });
    expect([score.source, score.cue]).toEqual([
      { yes: 3, of: 3 },
      { yes: 3, of: 3 },
    ]);
  });

  it('loses recall by what is missing and precision by what is too much', () => {
    const missing = attributionScore((one, at) => (at === 0 ? null : one)).all;
    expect([precision(missing), recall(missing)]).toEqual([100, (100 * 2) / 3]);
    const twice = attributionScore((one) => one);
    const dossier = perfect();
    const again = {
      ...dossier,
      attributions: [...dossier.attributions, dossier.attributions[0] as Attribution],
    };
    const score = noAttributionScore();
    addAttributions(score, article, again);
    expect([precision(score.all), recall(score.all)]).toEqual([75, 100]);
    expect(f1(twice.all)).toBe(100);
  });

  it('takes a content for the same only where more than half is shared', () => {
    const half = attributionScore((one, at) =>
      at === 0
        ? { ...one, content: [{ start: one.content[0]?.start ?? 0, end: (one.content[0]?.end ?? 0) + 60 }] }
        : one,
    );
    expect(half.all.met).toBe(2);
  });

  it('tells kinds apart on both sides', () => {
    const { direct, mixed } = attributionScore(first({ kind: 'mixed' })).kinds;
    expect([recall(direct.tally), precision(direct.tally)]).toEqual([100, null]);
    expect([recall(mixed.tally), precision(mixed.tally)]).toEqual([100, 100]);
  });

  it.each([
    ['another source', { source: nowhere }, 'source'],
    ['no source', { source: null }, 'source'],
    ['no cue', { cue: null }, 'cue'],
  ] as const)('counts %s', (_, change, share) => {
    expect(attributionScore(first(change))[share]).toEqual({ yes: 2, of: 3 });
  });

  it('tells a wrong name from none', () => {
    expect(attributionScore(first({ speaker: 'Bo Marsh' })).names).toEqual({ right: 2, wrong: 1, open: 0 });
    expect(attributionScore(first({ speaker: null })).names).toEqual({ right: 2, wrong: 0, open: 1 });
  });
});

describe('the score of figures', () => {
  it('is whole for a reading that says what the gold says', () => {
    const score = figureScore((one) => one);
    expect(score.all).toEqual({ gold: 2, met: 2, found: 2, right: 2 });
    expect([score.value, score.hedge, score.status].map(({ yes, of }) => yes / of)).toEqual([1, 1, 1]);
    expect([score.source, score.invented]).toEqual([
      { yes: 1, of: 1 },
      { yes: 0, of: 1 },
    ]);
  });

  it('takes values within half a hundredth for the same, and no others', () => {
    const with_ = (low: number) =>
      figureScore((one, at) => (at === 0 ? { ...one, quantity: { ...one.quantity, low } } : one)).value.yes;
    expect([with_(40.1), with_(41)]).toEqual([2, 1]);
  });

  it('counts a source that nobody is', () => {
    expect(figureScore((one, at) => (at === 1 ? { ...one, source: nowhere } : one)).invented.yes).toBe(1);
  });

  it('counts a state once against its own and once against the other', () => {
    const { states, status } = figureScore((one, at) => (at === 0 ? { ...one, status: 'verified' } : one));
    expect(status).toEqual({ yes: 1, of: 2 });
    expect(recall(states.attributed)).toBe(0);
    expect(precision(states.verified)).toBe(0);
  });
});

describe('what the scores are made of', () => {
  it('pairs the likest first, one to one', () => {
    const likeness = [
      [3, 2],
      [4, 0],
    ];
    expect(pairUp([0, 1], [0, 1], (a, b) => likeness[a]?.[b] ?? 0)).toEqual([
      expect.objectContaining({ gold: 1, found: 0 }),
      expect.objectContaining({ gold: 0, found: 1 }),
    ]);
  });

  it('has no rate where nothing was asked', () => {
    expect([precision(noTally()), recall(noTally()), f1(noTally())]).toEqual([null, null, null]);
  });

  it.each(SAME_NAMES)('takes %s and %s for one name', (one, other) => {
    expect(sameName(one, other)).toBe(true);
  });
  it.each(OTHER_NAMES)('takes %s and %s for two names', (one, other) => {
    expect(sameName(one, other)).toBe(false);
  });

  it('keeps transcripts out of the sum', () => {
    const transcript = { ...article, genre: 'transcript' as const };
    expect(measure([article, transcript], null).map(({ name, articles }) => [name, articles])).toEqual([
      ['prose', 1],
      ['transcript', 1],
      ['wire', 1],
    ]);
  });

  it('says «not measured» of a state with fewer than ten cases', () => {
    expect(tablesOf(measure([article], null)).filter((line) => line.includes('not measured'))).toHaveLength(
      8,
    );
  });
});

describe('the table of the shared score tool', () => {
  const TABLE = [
    'P 95.3  R 96.6  F1 95.9 | given match: value 99.7',
    '  attributed    gold  146  P 95.4  R 70.5',
    '  caveated      gold    7  P 100.0  R 57.1',
    '  verified      gold    0  P –  R –',
    '',
  ];

  it('says «not measured» of a state with fewer than ten cases, and is the same otherwise', () => {
    expect(withoutTooFew(TABLE.join('\n')).split('\n')).toEqual([
      TABLE[0],
      TABLE[1],
      '  caveated      gold    7  not measured',
      '  verified      gold    0  not measured',
      '',
    ]);
  });
});
