import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { envelopeFor } from '../../lib/messages/envelope';
import { caller, failure, listener } from '../../lib/messages/messenger';
import type { Result } from '../../lib/messages/protocol';

interface Calls {
  double(n: string): Result<string>;
}

const handlers = {
  async double(_: string, word: string): Promise<Result<string>> {
    if (word === 'boom') throw new Error('it broke');
    return { ok: true, value: word + word };
  },
};

const CHECKS = {
  double: (args: readonly unknown[]) =>
    args.length === 1 && typeof args[0] === 'string' && args[0].length <= 100 ? [...args] : null,
};

/** Sends a message to a listener as the browser would; undefined where nobody answers. */
const ask = (message: unknown, from = 'friend'): Promise<unknown> =>
  new Promise((resolve) => {
    const later = listener<Calls, string>(
      'worker',
      handlers,
      CHECKS,
      (who) => who === 'friend',
    )(message, from, resolve);
    if (later === undefined) resolve(undefined);
  });

const message = (call: string, args: unknown, whence = 'worker'): unknown => ({ whence, call, args });

const answered: readonly (readonly [string, unknown, unknown])[] = [
  ['a call that fits', message('double', ['ab']), { ok: true, value: 'abab' }],
  ['a handler that throws', message('double', ['boom']), failure('failed', new Error('it broke'))],
  ['an argument of the wrong type', message('double', [7]), failure('failed', 'bad arguments for double')],
  ['too few arguments', message('double', []), failure('failed', 'bad arguments for double')],
  [
    'an argument that is too long',
    message('double', ['x'.repeat(101)]),
    failure('failed', 'bad arguments for double'),
  ],
];

const ignored: readonly (readonly [string, unknown])[] = [
  ['another side', message('double', ['ab'], 'page')],
  ['an unknown call', message('treble', ['ab'])],
  ['a call every object has', message('toString', [])],
  ['arguments that are no list', message('double', 'ab')],
  ['who asks after an unknown call', message('underWay', ['treble', 'x'])],
  ['who asks after no call', message('underWay', [])],
  ['a text', 'double'],
  ['nothing', null],
];

describe('the listener', () => {
  it.each(answered)('answers %s', async (_, sent, answer) => expect(await ask(sent)).toEqual(answer));
  it.each(ignored)('leaves unanswered %s', async (_, sent) => expect(await ask(sent)).toBeUndefined());
  it.each([message('double', ['ab']), message('underWay', ['double', 'x'])])(
    'leaves unanswered a caller who may not: %j',
    async (sent) => expect(await ask(sent, 'stranger')).toBeUndefined(),
  );

  it('throws at nothing that can be sent', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (anything) => {
        await ask(anything);
        await ask(message('double', anything));
        expect(() => envelopeFor('worker', anything)).not.toThrow();
      }),
    );
  });
});

describe('the caller', () => {
  const client = (send: () => Promise<unknown>, retry: boolean) => caller<Calls>('worker', send, retry);

  it('asks again when the worker dies with the answer', async () => {
    let asked = 0;
    const send = async (): Promise<unknown> => {
      asked += 1;
      if (asked === 1) throw new Error('message channel closed');
      return asked === 2 ? undefined : { ok: true, value: 'there' };
    };
    expect(await client(send, true).double('x')).toEqual({ ok: true, value: 'there' });
    expect(asked).toBe(3);
  });

  it('asks a page only once', async () => {
    let asked = 0;
    const send = async (): Promise<unknown> => {
      asked += 1;
      throw new Error('no receiver');
    };
    expect(await client(send, false).double('x')).toEqual(failure('failed', 'no receiver'));
    expect(asked).toBe(1);
  });

  it('gives up with a failure, never with an exception', async () => {
    const send = (): Promise<unknown> => Promise.reject('gone');
    expect(await client(send, true).double('x')).toEqual(failure('failed', 'gone'));
  });

  describe('of a worker that is stopped while it starts', () => {
    /** A worker that loses the first messages without a word, and what it heard. */
    function forgetful(losses: number, handle = handlers) {
      const heard: string[] = [];
      const hears = listener<Calls, string>('worker', handle, CHECKS, () => true);
      const send = (sent: { call: string }): Promise<unknown> =>
        new Promise((resolve) => {
          heard.push(sent.call);
          if (heard.length > losses) hears(sent, 'friend', resolve);
        });
      return { heard, worker: caller<Calls>('worker', send, true) };
    }

    beforeEach(() => void vi.useFakeTimers());
    afterEach(() => void vi.useRealTimers());

    it('asks after a call that is not answered, and makes it again where nobody knows of it', async () => {
      const { heard, worker } = forgetful(1);
      const answer = worker.double('ab');
      await vi.advanceTimersByTimeAsync(999);
      expect(heard).toEqual(['double']);
      await vi.advanceTimersByTimeAsync(1_000);
      expect(await answer).toEqual({ ok: true, value: 'abab' });
      expect(heard).toEqual(['double', 'underWay', 'double']);
    });

    it('asks on where the asking is lost too', async () => {
      const { heard, worker } = forgetful(2);
      const answer = worker.double('ab');
      await vi.advanceTimersByTimeAsync(3_000);
      expect(await answer).toEqual({ ok: true, value: 'abab' });
      expect(heard).toEqual(['double', 'underWay', 'underWay', 'double']);
    });

    it('leaves a call alone that takes long, and waits for nothing once it is answered', async () => {
      const slow = {
        double: (_: string, word: string): Promise<Result<string>> =>
          new Promise((resolve) => setTimeout(resolve, 5_500, { ok: true, value: word })),
      };
      const { heard, worker } = forgetful(0, slow);
      const answer = worker.double('ab');
      await vi.advanceTimersByTimeAsync(5_500);
      expect(await answer).toEqual({ ok: true, value: 'ab' });
      expect(heard.filter((call) => call === 'double')).toHaveLength(1);
      expect(vi.getTimerCount()).toBe(0);
    });
  });
});
