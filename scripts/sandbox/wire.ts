/** A listener of `runtime.onMessage`: it answers later where it returns true. */
export type Listener = (message: unknown, from: object, respond: (answer: unknown) => void) => unknown;

/**
 * Messages between the frames of the sandbox, as the browser carries them between an extension's parts: each is a copy,
 * made in the world of whoever receives it.
 */
export function wire() {
  const listeners = new Map<Window, Set<Listener>>();
  let underWay = 0;

  const copied = (to: Window, value: unknown): unknown =>
    (to as typeof globalThis & Window).structuredClone(value);

  async function send(sender: Window, to: Window, message: unknown, from: object): Promise<unknown> {
    underWay += 1;
    try {
      return await new Promise((resolve) => {
        const respond = (answer: unknown): void => resolve(copied(sender, answer));
        const later = [...(listeners.get(to) ?? [])].map((each) => each(copied(to, message), from, respond));
        if (!later.includes(true)) resolve(undefined);
      });
    } finally {
      underWay -= 1;
    }
  }

  return {
    /** The first answer of those who listen at `to`; undefined where nobody answers. */
    send,
    /** Whether some message has not been answered yet. */
    get busy(): boolean {
      return underWay > 0;
    },
    listen(at: Window, listener: Listener): void {
      const here = listeners.get(at) ?? new Set();
      listeners.set(at, here.add(listener));
      // The page that comes next in the same frame hears nothing through the ears of this one.
      at.addEventListener('pagehide', () => here.delete(listener), { once: true });
    },
    unlisten(at: Window, listener: Listener): void {
      listeners.get(at)?.delete(listener);
    },
    /** Everybody who listens, but one. */
    others: (than: Window): readonly Window[] => [...listeners.keys()].filter((each) => each !== than),
  };
}
