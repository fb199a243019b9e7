import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignQuotation } from '../../../lib/core/align/align-quotation';
import { readDocuments } from '../../../lib/core/align/read-documents';
import type { Language } from '../../../lib/core/language/language';
import { LANGUAGES } from '../../../lib/core/language/languages';
import type { DiffStep, Fidelity, FidelityState } from '../../../lib/core/model/fidelity';
import { BY_HAND } from '../../cases/core/align/by-hand';
import { LOST, VARIANCES } from '../../cases/core/align/differences';
import { SPEECHES } from '../../cases/core/align/speeches';
import { alterationsOf } from '../../support/alterations';
import { spent } from '../../support/spent';

const [ENGLISH] = LANGUAGES as readonly [Language];
const documents = readDocuments(SPEECHES, ENGLISH);
const SEED = 20_261_122;

function aligned(pieces: readonly string[]): Fidelity {
  const fidelity = alignQuotation(pieces, documents);
  if (!fidelity) throw new Error('nothing was compared');
  return fidelity;
}

const written = ({ op, said, quoted }: DiffStep): string => {
  if (op === 'kept') return quoted ?? '';
  if (op === 'apart') return '{…}';
  return `{${said ?? ''}|${quoted ?? ''}}`;
};

/** Fewest cases of a state: no state may be right by never being asked for. */
const FEWEST: Readonly<Record<FidelityState, number>> = {
  identical: 50,
  trimmed: 50,
  joined: 20,
  altered: 60,
  'not-found': 30,
};

describe('the quotations compared by hand', () => {
  it('are each of a speech that is there, and stand in the table once', () => {
    const ids = new Set(SPEECHES.map(({ id }) => id));
    const quoted = BY_HAND.map(([, pieces]) => pieces.join(' | '));
    expect(BY_HAND.filter(([from]) => !ids.has(from))).toEqual([]);
    expect(quoted.filter((each, at) => quoted.indexOf(each) !== at)).toEqual([]);
  });

  it.each(Object.entries(FEWEST))('hold enough that are %s', (state, fewest) => {
    expect(BY_HAND.filter(([, , each]) => each === state).length).toBeGreaterThanOrEqual(fewest);
  });

  it.each(BY_HAND.map(([, pieces, state]) => [pieces.join(' | '), state, pieces] as const))(
    '«%s» is %s',
    (_, state, pieces) => expect(aligned(pieces).state).toBe(state),
  );
});

describe('quotations altered at random', () => {
  const made = SPEECHES.flatMap(({ text }, at) => alterationsOf(text, SEED + at));

  it('are many, of every kind', () => {
    expect(made.length).toBeGreaterThan(300);
    expect(new Set(made.map(({ kind }) => kind)).size).toBe(21);
  });

  it('are told for what they are, and none that was altered passes for identical', () => {
    const answers = made.map((each) => ({ ...each, got: aligned(each.pieces).state }));
    const wrong = answers.filter(({ state, got }) => state !== got);
    expect(answers.filter(({ state, got }) => state === 'altered' && got === 'identical')).toEqual([]);
    expect(wrong.length / made.length).toBeLessThanOrEqual(0.03);
  });

  it('are not found where their text is not', () => {
    for (const { id, text } of SPEECHES) {
      const others = readDocuments(
        SPEECHES.filter((other) => other.id !== id),
        ENGLISH,
      );
      const found = alterationsOf(text, SEED)
        .filter(({ kind }) => kind === 'as it is')
        .filter(({ pieces }) => alignQuotation(pieces, others)?.state !== 'not-found');
      expect(found).toEqual([]);
    }
  });
});

describe('what is shown of a quotation', () => {
  it('is where it stands and the sentence around it', () => {
    const { document, passages, searched } = aligned(['stone by stone']);
    const [passage] = passages;
    const speech = SPEECHES.find(({ id }) => id === document);
    expect(searched).toBe(SPEECHES.length);
    expect(speech?.text.slice(passage?.span.start, passage?.span.end)).toBe('stone by stone');
    expect(speech?.text.slice(passage?.around.start, passage?.around.end)).toBe(passage?.sentence);
    expect(passage?.sentence).toMatch(/^We built .* villages\.$/);
  });

  const diffs: readonly (readonly [pieces: readonly string[], diff: string])[] = [
    [['They agreed to speak again next week.'], 'They agreed to speak again next week'],
    [['They agree to speak again next week.'], 'They {agreed|agree} to speak again next week'],
    [['We did wait for help from the capital.'], 'We did {not|} wait for help from the capital'],
    [['I would certainly do the same again.'], 'I would {|certainly} do the same again'],
    [['the docks are not for sale'], '{My answer is simple|} the docks are not for sale'],
    [
      ['[The docks] belong to the people who rebuilt them.'],
      '{They|[The docks]} belong to the people who rebuilt them',
    ],
    [['They agree[d] to speak … next week.'], 'They agree[d] to speak {again|} next week'],
    [['Patience we have. I would do the same again.'], 'Patience we have {…} I would do the same again'],
    [['Patience we have. Yes.'], 'Patience we have {|Yes}'],
  ];
  it.each(diffs)('is, word by word, %j', (pieces, diff) =>
    expect(aligned(pieces).diff.map(written).join(' ')).toBe(diff),
  );

  it.each(LOST)('of %j is what limits it and is gone', (pieces, lost) =>
    expect(aligned(pieces).lost.map(({ word, words }) => `${word}: ${words}`)).toEqual(lost),
  );

  it.each(VARIANCES)('of «%s» is how it is spelt', (piece, variances) => {
    const { state, variances: found } = aligned([piece]);
    expect([state, found]).toEqual(['identical', variances]);
  });

  it('is nothing where nothing is compared', () => {
    expect(alignQuotation([], documents)).toBeNull();
    expect(alignQuotation(['… — ?'], documents)).toBeNull();
    expect(alignQuotation(['Patience we have.'], readDocuments([], ENGLISH))).toBeNull();
    expect(alignQuotation(['Never again. '.repeat(1_000)], documents)).toBeNull();
  });

  it('says how many texts were searched where nothing is found', () => {
    expect(aligned(['marmalade'])).toMatchObject({
      state: 'not-found',
      document: null,
      searched: 5,
      passages: [],
    });
  });
});

describe('any text', () => {
  const anything = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.lorem({ maxCount: 40 }));

  it('can be compared with any other, and every passage lies in its document', () => {
    fc.assert(
      fc.property(
        fc.array(anything, { maxLength: 3 }),
        fc.array(anything, { maxLength: 3 }),
        (pieces, texts) => {
          const given = texts.map((text, at) => ({ id: `d${at}`, title: null, text }));
          const fidelity = alignQuotation(pieces, readDocuments(given, ENGLISH));
          for (const { document, span, around, sentence } of fidelity?.passages ?? []) {
            const text = given.find(({ id }) => id === document)?.text ?? '';
            expect(text.slice(around.start, around.end)).toBe(sentence);
            expect(around.start <= span.start && span.end <= around.end).toBe(true);
          }
        },
      ),
    );
  });

  it('is found in itself, and no run of its words is altered', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 8 }), fc.nat(), fc.nat(), (text, a, b) => {
        const words = text.split(' ');
        const [from, to] = [a % words.length, b % words.length].sort((x, y) => x - y) as [number, number];
        const read = readDocuments([{ id: 'd', title: null, text }], ENGLISH);
        const state = alignQuotation([words.slice(from, to + 1).join(' ')], read)?.state;
        expect(['identical', 'trimmed']).toContain(state);
        expect(alignQuotation([text], read)?.state).toBe('identical');
      }),
    );
  });
});

describe('a long text', () => {
  const many = (times: number): string =>
    Array.from({ length: times }, (_, at) =>
      SPEECHES.map(({ text }) =>
        text.replace(/\b(?:harbour|ferry|dam|valley|merger|audit|docks)\b/g, `$&${at}`),
      ).join('\n\n'),
    ).join('\n\n');
  const asked = BY_HAND.filter((_, at) => at % 4 === 0).map(([, pieces]) => pieces);
  const compare = (text: string): void => {
    const read = readDocuments([{ id: 'long', title: null, text }], ENGLISH);
    for (const pieces of asked) alignQuotation(pieces, read);
  };

  it('of four times the length takes hardly more than four times as long', () => {
    compare(many(20));
    const short = spent(() => compare(many(20)));
    const long = spent(() => compare(many(80)));
    expect(long / short).toBeLessThan(10);
  });

  it('of one word, or of one sentence, is no trap', () => {
    const plain = spent(() => compare(many(60)));
    const traps = [
      ['a '.repeat(50_000), 'a '.repeat(1_000)],
      ['a b c d. '.repeat(12_000), 'a b d c. '.repeat(300)],
      ['not a word '.repeat(20_000), '[a] word … '.repeat(300)],
    ] as const;
    for (const [text, quoted] of traps) {
      const read = readDocuments([{ id: 'trap', title: null, text }], ENGLISH);
      expect(spent(() => alignQuotation([quoted], read))).toBeLessThan(plain * 20);
    }
  });
});
