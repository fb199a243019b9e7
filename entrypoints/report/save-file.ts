import type { ReportFile } from './files';

/** Hands a file to the browser to be saved, as a link does; no permission is needed for that. */
export function saveFile({ name, type, text }: ReportFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
