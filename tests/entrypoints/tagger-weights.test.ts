import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keptWeights } from '../../entrypoints/background/tagger-weights';

const FILE = new Uint8Array(readFileSync('assets/model/en.bin'));

/** A loader that gives these one after the other, and counts how often it was asked. */
function inTurn(...answers: readonly (Uint8Array<ArrayBuffer> | Error)[]) {
  const asked = { times: 0 };
  const load = async (): Promise<Uint8Array<ArrayBuffer>> => {
    const answer = answers[asked.times++];
    if (answer instanceof Uint8Array) return answer;
    throw answer ?? new Error('asked too often');
  };
  return { asked, load };
}

describe('the weights in the worker', () => {
  it('are loaded once for all who ask, at the same time or later', async () => {
    const { asked, load } = inTurn(FILE);
    const weights = keptWeights(load);
    const [one, two] = await Promise.all([weights(), weights()]);
    expect(one?.passes).toHaveLength(2);
    expect(two).toBe(one);
    expect(await weights()).toBe(one);
    expect(asked.times).toBe(1);
  });

  it('are not asked for before somebody wants them', () => {
    const { asked, load } = inTurn(FILE);
    keptWeights(load);
    expect(asked.times).toBe(0);
  });

  const UNUSABLE: readonly (readonly [string, Uint8Array<ArrayBuffer> | Error])[] = [
    ['missing', new TypeError('Failed to fetch')],
    ['empty', new Uint8Array(0)],
    ['cut short', FILE.slice(0, FILE.length - 4)],
    ['changed in one byte', FILE.map((byte, at) => (at === 5_000 ? byte ^ 1 : byte))],
  ];
  it.each(UNUSABLE)(
    'are null where the file is %s, and are asked for again at the next reading',
    async (_, answer) => {
      const { asked, load } = inTurn(answer, FILE);
      const weights = keptWeights(load);
      expect(await weights()).toBeNull();
      expect((await weights())?.passes).toHaveLength(2);
      expect(asked.times).toBe(2);
    },
  );
});
