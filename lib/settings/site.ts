/** A site as the browser's permissions name it. */
export interface Site {
  readonly host: string;
  /** Match pattern for all its pages, without its subdomains. */
  readonly origin: string;
}

/** The site of an address; null where it has none that can be read (the browser's own pages, files) or is not known. */
export function siteOf(url: string | undefined): Site | null {
  const at = url && URL.canParse(url) ? new URL(url) : null;
  if (!at || !/^https?:$/.test(at.protocol)) return null;
  return { host: at.hostname, origin: `*://${at.hostname}/*` };
}
