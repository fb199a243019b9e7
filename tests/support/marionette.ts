import { connect, type Socket } from 'node:net';

/** A command's answer: `[1, id, error | null, result]`. */
type Answer = [1, number, { error: string; message: string } | null, unknown];

/** Firefox said no. `name` is Marionette's own name of the error. */
class MarionetteError extends Error {
  constructor(
    override readonly name: string,
    message: string,
  ) {
    super(`${name}: ${message}`);
  }
}

/**
 * Firefox's own remote protocol: JSON over TCP, each message preceded by its length in bytes and a colon
 * (firefox-source-docs, «Marionette / Protocol»). Needed because no other way reaches the toolbar and the popup.
 */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #received = Buffer.alloc(0);
  #lastId = 0;
  #closed = false;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk: Buffer) => this.#take(chunk));
    socket.on('close', () => {
      this.#closed = true;
      for (const [id, settle] of this.#waiting)
        settle([1, id, { error: 'closed', message: 'Firefox went away' }, null]);
      this.#waiting.clear();
    });
    socket.on('error', () => socket.destroy());
  }

  /** Connects to a Firefox that listens on `port` of this machine; rejects where none does. */
  static open(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('error', reject);
      // The greeting comes first; it has no id and nobody waits for it.
      socket.once('connect', () => {
        socket.off('error', reject);
        resolve(new Marionette(socket));
      });
    });
  }

  /**
   * Sends a command, such as `WebDriver:Navigate` with `{url}`, and gives back its result.
   * @throws {MarionetteError} when Firefox refuses or has gone away
   */
  async send<T = unknown>(command: string, parameters: Record<string, unknown> = {}): Promise<T> {
    if (this.#closed) throw new MarionetteError('closed', 'Firefox went away');
    this.#lastId += 1;
    const id = this.#lastId;
    const text = JSON.stringify([0, id, command, parameters]);
    const answer = await new Promise<Answer>((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
    const [, , error, result] = answer;
    if (error !== null) throw new MarionetteError(error.error, `${command}: ${error.message}`);
    return result as T;
  }

  close(): void {
    this.#socket.destroy();
  }

  #take(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const colon = this.#received.indexOf(0x3a);
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString('latin1'));
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString('utf8'));
      this.#received = this.#received.subarray(end);
      if (!Array.isArray(message)) continue;
      const answer = message as Answer;
      this.#waiting.get(answer[1])?.(answer);
      this.#waiting.delete(answer[1]);
    }
  }
}
