/** The sources of the extension's pages, from the project's folder: built by WXT, or public as they are. */
export const EXTENSION_PAGES: readonly string[] = Object.keys(
  import.meta.glob(['/entrypoints/*/index.html', '/assets/public/*.html']),
);
