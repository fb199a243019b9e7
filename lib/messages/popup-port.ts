const PREFIX = 'popup:';

/** The name of the port that a popup holds open to the worker as long as it stands, for the tab it speaks of. */
export const popupPort = (tabId: number): string => `${PREFIX}${tabId}`;

/** The tab of which the popup speaks that holds a port of this name; null: it is no popup's. */
export function tabOfPopup(name: string): number | null {
  const id = name.startsWith(PREFIX) ? name.slice(PREFIX.length) : '';
  return /^\d{1,10}$/.test(id) ? Number(id) : null;
}
