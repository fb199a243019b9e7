/**
 * Tabs whose reading was called off, until the next one is asked for. They are known as long as this worker lives: where
 * it ends, so does what it was reading.
 */
const tabs = new Set<number>();

/** A reading of the tab begins. */
export const begin = (tabId: number): void => void tabs.delete(tabId);

/** The tab's reading is not wanted any more. */
export const callOff = (tabId: number): void => void tabs.add(tabId);

/** Whether that was said, also of what was asked of the worker while it was busy reading and is heard only now. */
export async function isCalledOff(tabId: number): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve));
  return tabs.has(tabId);
}
