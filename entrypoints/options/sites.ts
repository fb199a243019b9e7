import type { OptionsProps } from '../../components/options/options-props';

/** The host of a match pattern (`*://news.example/*`); null for one that means every host. */
const hostOf = (origin: string): string | null => {
  const host = /^[^:]+:\/\/([^/]+)\//.exec(origin)?.[1] ?? '*';
  return host === '*' ? null : host;
};

/** Sites as the page lists them, by the patterns of the browser's permissions. */
export const sitesOf = (origins: readonly string[] = []): OptionsProps['sites'] =>
  origins.map((origin) => ({ origin, host: hostOf(origin) }));
