/** What the browser says of whoever sent a message; the sender itself cannot forge these. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

export type SenderKind = 'extension-page' | 'reader' | 'stranger';

/**
 * Tells an extension page from the script in a page's top frame; anything else is a stranger.
 * `own` is this extension's id and the address its pages begin with (`…-extension://…/`).
 * A script in a page is taken for hostile (its renderer may be), so an address decides nothing in its favour.
 */
export function senderKind(sender: Sender, own: { readonly id: string; readonly base: string }): SenderKind {
  if (sender.id !== own.id) return 'stranger';
  if (sender.url?.startsWith(own.base)) return 'extension-page';
  return sender.tab?.id !== undefined && sender.frameId === 0 ? 'reader' : 'stranger';
}

/** Which side may make which call of the worker. What is not listed is refused. */
const CALLERS: ReadonlyMap<string, SenderKind> = new Map([
  ['read', 'extension-page'],
  ['callOff', 'extension-page'],
  ['reveal', 'extension-page'],
  ['emphasise', 'extension-page'],
  ['highlight', 'extension-page'],
  ['correct', 'extension-page'],
  ['reading', 'extension-page'],
  ['compare', 'extension-page'],
  ['wantText', 'extension-page'],
  ['textWanted', 'extension-page'],
  ['giveText', 'extension-page'],
  ['takeText', 'extension-page'],
  ['selection', 'extension-page'],
  ['propose', 'reader'],
  ['card', 'reader'],
  ['arrived', 'reader'],
  ['stale', 'reader'],
]);

/** Whether a sender of this kind may make this call of the worker. */
export const mayCall = (kind: SenderKind, call: string): boolean => CALLERS.get(call) === kind;
