import type { CDPSession } from '@playwright/test';

interface Thrown {
  readonly exceptionDetails: {
    readonly text: string;
    readonly exception?: { readonly description?: string };
  };
}

interface Reply {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** The part of a CDP session that speaks any method: Playwright's types leave out the ones we need most. */
export interface LooseSession {
  send(method: string, parameters?: Record<string, unknown>): Promise<unknown>;
  on(event: string, listener: (parameters: { sessionId: string; message: string }) => void): unknown;
  off(event: string, listener: (parameters: { sessionId: string; message: string }) => void): unknown;
}

/** The session with its types loosened; the one cast for all callers. */
export const loosen = (session: CDPSession): LooseSession => session as unknown as LooseSession;

/**
 * A conversation with one target that Playwright does not know of (the popup is none of its pages).
 * Messages are carried inside the browser's session, so Playwright never meets a session id it has not given out.
 */
export class TargetSession {
  readonly #browser: LooseSession;
  readonly #sessionId: string;
  readonly #onThrown: (line: string) => void;
  readonly #waiting = new Map<number, (reply: Reply) => void>();
  #lastId = 0;
  #gone = false;

  private constructor(browser: LooseSession, sessionId: string, onThrown: (line: string) => void) {
    this.#browser = browser;
    this.#sessionId = sessionId;
    this.#onThrown = onThrown;
    browser.on('Target.receivedMessageFromTarget', this.#receive);
    browser.on('Target.detachedFromTarget', this.#lose);
  }

  /** @param onThrown told of each uncaught error in the target's page */
  static async attach(
    browser: LooseSession,
    targetId: string,
    onThrown: (line: string) => void,
  ): Promise<TargetSession> {
    const { sessionId } = (await browser.send('Target.attachToTarget', { targetId, flatten: false })) as {
      sessionId: string;
    };
    const session = new TargetSession(browser, sessionId, onThrown);
    await session.send('Runtime.enable');
    return session;
  }

  /** Sends a CDP method to the target. Rejects with the target's error, or when the target has gone. */
  async send<T>(method: string, params: Record<string, unknown> = {}): Promise<T> {
    if (this.#gone) throw new Error(`${method}: the target is gone`);
    this.#lastId += 1;
    const id = this.#lastId;
    const answered = new Promise<Reply>((resolve) => this.#waiting.set(id, resolve));
    await this.#browser.send('Target.sendMessageToTarget', {
      sessionId: this.#sessionId,
      message: JSON.stringify({ id, method, params }),
    });
    const reply = await answered;
    if (reply.error !== undefined) throw new Error(`${method}: ${reply.error.message}`);
    return reply.result as T;
  }

  /** Value of an expression in the target's page; a promise is waited for. */
  async evaluate<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await this.send<{
      result: { value: T };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  get isGone(): boolean {
    return this.#gone;
  }

  #receive = (event: { sessionId: string; message: string }): void => {
    if (event.sessionId !== this.#sessionId) return;
    const reply: Reply = JSON.parse(event.message);
    if (reply.method === 'Runtime.exceptionThrown') {
      const { exceptionDetails } = reply.params as Thrown;
      this.#onThrown(exceptionDetails.exception?.description ?? exceptionDetails.text);
    }
    if (reply.id === undefined) return;
    this.#waiting.get(reply.id)?.(reply);
    this.#waiting.delete(reply.id);
  };

  #lose = (event: { sessionId: string }): void => {
    if (event.sessionId !== this.#sessionId) return;
    this.#gone = true;
    this.#browser.off('Target.receivedMessageFromTarget', this.#receive);
    for (const settle of this.#waiting.values()) settle({ error: { message: 'the target is gone' } });
    this.#waiting.clear();
  };
}
