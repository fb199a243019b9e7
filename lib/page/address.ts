/** The part of the Navigation API used here; older browsers have none. */
interface NavigationLike {
  addEventListener(type: 'currententrychange', listener: () => void, options: { signal: AbortSignal }): void;
}

/** The window's address without its fragment; a jump within the page is the same page. */
export const addressOf = ({ location: { href } }: Window): string => href.split('#', 1)[0] ?? href;

/** Calls `heard` when the page may have another address without having been loaded, until `signal` aborts. */
export function hearMoves(view: Window, heard: () => void, signal: AbortSignal): void {
  for (const type of ['popstate', 'hashchange', 'pageshow'] as const)
    view.addEventListener(type, heard, { signal });
  (view as { navigation?: NavigationLike }).navigation?.addEventListener('currententrychange', heard, {
    signal,
  });
}
