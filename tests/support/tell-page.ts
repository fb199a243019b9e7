import type { OwnTab } from './browser-under-test';

/** What the scripts in pages answer to a call that one of the extension's pages makes to every tab; but one has such a script. */
export const tellPage = <T>(own: OwnTab, call: string, args: readonly unknown[]): Promise<T[]> =>
  own.evaluate(`chrome.tabs.query({})
    .then((tabs) => Promise.allSettled(tabs.map(({ id }) =>
      chrome.tabs.sendMessage(id, ${JSON.stringify({ whence: 'page', call, args })}, { frameId: 0 }))))
    .then((answers) => answers.flatMap(({ value }) => value?.value ?? []))`);
