/** UTF-16 units of a title that a file's name takes: far below what any file system refuses, also in UTF-8. */
const LONGEST = 60;

/** Names that Windows keeps for devices. They cannot come up: every name has a beginning of ours. */
const BEGINNING = 'whence';

/**
 * A name for a file made of an article: `whence-` with the letters and digits of the title, whatever their script, and
 * `part` where one article gives several. Nothing in it leads out of a folder or hides the ending.
 */
export function fileName(title: string | null, part: string | null, ending: string): string {
  const words = (title ?? '')
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu);
  let name = BEGINNING;
  for (const word of words ?? []) {
    if (name.length + word.length > LONGEST) break;
    name += `-${word}`;
  }
  return `${name}${part === null ? '' : `-${part}`}.${ending}`;
}
