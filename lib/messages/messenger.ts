import type { Checks } from './checks';
import { type Envelope, envelopeFor } from './envelope';
import type { Failure, Result } from './protocol';

/** An interface of `protocol.ts`, seen from the caller: every answer is a promise. */
export type Caller<Calls> = {
  [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Answer
    ? (...args: Args) => Promise<Answer>
    : never;
};

/** An interface of `protocol.ts`, seen from the one who answers; `from` is what the browser says of the sender. */
export type Handlers<Calls, From> = {
  readonly [Name in keyof Calls]: Calls[Name] extends (...args: infer Args) => infer Answer
    ? (from: From, ...args: Args) => Promise<Answer>
    : never;
};

/** A failed result with a technical line; what was thrown may be anything. */
export const failure = (reason: Failure['reason'], thrown: unknown = null): Result<never> => ({
  ok: false,
  error: {
    reason,
    detail: thrown === null ? null : thrown instanceof Error ? thrown.message : String(thrown),
  },
});

/**
 * Milliseconds to wait before each further try. A worker that is stopped in the middle of a call takes the answer with it,
 * and the browser starts a new one for the next message; every call of the protocol may be made twice.
 */
const TRIES = [60, 240, 600];

/** Milliseconds of silence after which the caller asks whether its call is still being worked on. */
const PATIENCE = 1_000;

/** The call that asks it, with name and id of the other one; answered with true or false, if that one is admitted. */
const UNDER_WAY = 'underWay';

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * The answer to a message. A worker that is stopped while it starts loses it without a word, so it is asked after: a
 * worker that knows nothing of it rejects.
 */
async function answerTo(send: (message: Envelope) => Promise<unknown>, message: Envelope): Promise<unknown> {
  // It need not be hard to guess; `randomUUID` is not there in pages without TLS.
  const id = String(Math.random());
  const asking: Envelope = { whence: message.whence, call: UNDER_WAY, args: [message.call, id] };
  let timer: ReturnType<typeof setInterval> | undefined;
  const lost = new Promise<never>((_, reject) => {
    timer = setInterval(() => {
      const answered = (known: unknown): void => {
        if (known === false) reject(new Error(`${message.call} was lost`));
      };
      // Nobody there to answer: then another one is, a second later.
      send(asking).then(answered, () => undefined);
    }, PATIENCE);
  });
  try {
    return await Promise.race([send({ ...message, id }), lost]);
  } finally {
    clearInterval(timer);
  }
}

/**
 * Makes calls to `side` through `send` (the browser's own sendMessage). Never rejects: an answer that does not come
 * after all tries is a result with reason `failed`.
 * @param retry whether the other side is started anew by a message (a worker is, a page is not)
 */
export function caller<Calls>(
  side: Envelope['whence'],
  send: (message: Envelope) => Promise<unknown>,
  retry: boolean,
): Caller<Calls> {
  const make =
    (call: string) =>
    async (...args: unknown[]): Promise<unknown> => {
      for (const pause of retry ? [...TRIES, null] : [null]) {
        try {
          const message = { whence: side, call, args };
          const answer = await (retry ? answerTo(send, message) : send(message));
          // No listener answered: the side is there but not listening yet.
          if (answer !== undefined && answer !== null) return answer;
          if (pause === null) return failure('failed', `no answer to ${call}`);
        } catch (thrown) {
          if (pause === null) return failure('failed', thrown);
        }
        await wait(pause);
      }
      return failure('failed');
    };
  return new Proxy({} as Caller<Calls>, { get: (_, name) => make(String(name)) });
}

/**
 * The listener for `runtime.onMessage` that answers the calls of `handlers`. A message for another side, an unknown call
 * or one that `admits` refuses is left unanswered, so that a stranger learns nothing; arguments that do not fit are
 * answered with a failure. Handlers that throw become failures too.
 */
export function listener<Calls, From>(
  side: Envelope['whence'],
  handlers: Handlers<Calls, From>,
  checks: Checks<Calls>,
  admits: (from: From, call: string) => boolean,
): (message: unknown, from: From, respond: (answer: unknown) => void) => true | undefined {
  const running = new Set<string>();
  return (message, from, respond) => {
    const envelope = envelopeFor(side, message);
    if (!envelope) return undefined;
    const asksAfter = envelope.call === UNDER_WAY;
    const call = String(asksAfter ? envelope.args[0] : envelope.call);
    if (!Object.hasOwn(handlers, call) || !admits(from, call)) return undefined;
    if (asksAfter) {
      respond(running.has(String(envelope.args[1])));
      return undefined;
    }
    const name = call as keyof Calls;
    const args = checks[name](envelope.args);
    if (!args) {
      respond(failure('failed', `bad arguments for ${call}`));
      return undefined;
    }
    const handle = handlers[name] as (from: From, ...args: unknown[]) => Promise<unknown>;
    const { id } = envelope;
    if (id) running.add(id);
    const answer = (given: unknown): void => {
      if (id) running.delete(id);
      respond(given);
    };
    handle(from, ...args).then(answer, (thrown) => answer(failure('failed', thrown)));
    // The answer comes later; this form of saying so is the one that every version of both browsers understands.
    return true;
  };
}
