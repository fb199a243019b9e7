/** A file that does not stand anywhere yet: its name with the ending, its media type, and what it says. */
export interface UnsavedFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Hands a file to the browser to be saved, as a link does; no permission is needed for that. */
export function saveFile({ name, type, text }: UnsavedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
