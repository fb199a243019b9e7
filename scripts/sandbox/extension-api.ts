/** A window of the sandbox: it keeps the extension API for itself and for the frames in it. */
export interface SandboxWindow extends Window {
  whence: {
    apiOf(frame: Window): object;
    /** What a script that was put into the page ended with; `query` is that of its address. */
    entered(query: string, answer: unknown): void;
  };
}

/**
 * Stands where the browser's own extension API does, for whichever frame imports it: `serve.ts` puts it there. Undefined, as
 * in any page of the web, where a state is shown by itself.
 * @public
 */
export const browser: object | undefined = (window.parent as Partial<SandboxWindow>).whence?.apiOf(window);
