/** The one thing we put into a page: a host with a closed shadow root, there only while a card is open. */
export interface ShadowHost {
  /** The element inside the closed root into which the card is drawn and which is placed on the page. */
  readonly surface: HTMLElement;
  readonly attached: boolean;
  attach(): void;
  detach(): void;
  /** Whether a node of the page's own tree is our host; the page sees nothing deeper. */
  isHost(node: EventTarget | null): boolean;
}

/**
 * Inside a shadow tree an important `:host` rule wins over any rule of the page, so no page style reaches the host.
 * It is a manual popover: the top layer keeps it above the page's own layers without a z-index race.
 */
const HOST_CSS = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  margin: 0 !important; padding: 0 !important; border: 0 !important; background: none !important;
  inline-size: 0 !important; block-size: 0 !important; overflow: visible !important; }
.surface { position: fixed; inset-block-start: 0; inset-inline-start: auto; left: 0; top: 0; inline-size: max-content; max-inline-size: calc(100vw - 16px); }
`;

/**
 * Makes the host, unattached. `css` styles the card, which is seen while the page's root has the custom property `shows`
 * with the value `block`. Detached for good when `signal` aborts.
 */
export function shadowHost(document: Document, css: string, shows: string, signal: AbortSignal): ShadowHost {
  const host = document.createElement('div');
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = `${HOST_CSS}.surface { display: var(${shows}, none); }\n${css}`;
  const surface = document.createElement('div');
  surface.className = 'surface';
  root.append(style, surface);
  const detach = (): void => host.remove();
  signal.addEventListener('abort', detach, { once: true });
  return {
    surface,
    get attached() {
      return host.isConnected;
    },
    attach() {
      if (signal.aborted || host.isConnected) return;
      document.documentElement.append(host);
      host.showPopover();
    },
    detach,
    isHost: (node) => node === host,
  };
}
