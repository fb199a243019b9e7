/** The host of an address, lower case, without `www.`; null where the address leads to nothing on the web. */
export const hostOf = (href: string, base: string | null): string | null => {
  const url = parse(href.trim(), base);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  return url.hostname.replace(/^www\./, '') || null;
};

const parse = (href: string, base: string | null): URL | null => {
  try {
    return base === null ? new URL(href) : new URL(href, base);
  } catch {
    return null;
  }
};
