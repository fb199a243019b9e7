import type { BlockKind } from '../core/model/article';

/** A link inside a draft; offsets into the draft's text. */
export interface DraftLink {
  readonly element: Element;
  readonly host: string;
  readonly start: number;
  end: number;
}

/**
 * A block while it is being read: its text and where each stretch of it stands in the page. Not yet decided:
 * whether it is article text at all.
 */
export interface Draft {
  readonly kind: BlockKind;
  /** The innermost element that begins and ends with the block. */
  readonly element: Element;
  text: string;
  /** Stretches in order, four numbers each: start in `text`, index of the text node, start in the node, length. */
  readonly runs: number[];
  readonly links: DraftLink[];
}

/** Text nodes by the index that runs name them with, and what each read when it was read. */
export interface NodeList {
  readonly nodes: readonly Text[];
  readonly datas: readonly string[];
}

/** Characters that show nothing unless a line breaks there: soft hyphen, zero-width space, word joiner, byte order mark. */
const SOLID = /[^\s\u00ad\u200b\u2060]+/g;
const SPACE = /[^\S\ufeff]/;
const EMPTY_LINE = /\n[^\S\n]*\n/;

export interface DraftWriter extends NodeList {
  readonly drafts: readonly Draft[];
  /** The next words begin a new block. */
  breakBlock(kind: BlockKind, element: Element): void;
  /** A gap that no text node holds: a line break, the next cell. */
  gap(): void;
  /** Adds a text node's words. `lines`: its empty lines are shown, and part blocks. */
  write(node: Text, link: { element: Element; host: string } | null, lines: boolean): void;
  /** Characters so far. */
  readonly length: number;
}

/**
 * Writes text nodes into drafts as the page shows them: white space folded to one space and none at a block's edges,
 * what is never shown left out; each solid stretch remembers where it came from. Little is written beyond `most`
 * characters, however long a single node is.
 */
export const draftWriter = (most: number): DraftWriter => {
  const drafts: Draft[] = [];
  const nodes: Text[] = [];
  const datas: string[] = [];
  let opening: { kind: BlockKind; element: Element } | null = null;
  let length = 0;
  /** White space that becomes one space if more words of the block follow: its node and place, or null for a mere gap. */
  let pending: { node: number; at: number } | 'gap' | null = null;

  const append = (draft: Draft, node: number, at: number, text: string): void => {
    const runs = draft.runs;
    const last = runs.length - 4;
    const start = draft.text.length;
    const follows =
      last >= 0 &&
      runs[last + 1] === node &&
      (runs[last + 2] ?? 0) + (runs[last + 3] ?? 0) === at &&
      (runs[last] ?? 0) + (runs[last + 3] ?? 0) === start;
    if (follows) runs[last + 3] = (runs[last + 3] ?? 0) + text.length;
    else runs.push(start, node, at, text.length);
    draft.text += text;
    length += text.length;
  };

  const current = (): Draft | null => {
    if (opening !== null) {
      drafts.push({ ...opening, text: '', runs: [], links: [] });
      opening = null;
      pending = null;
    }
    return drafts.at(-1) ?? null;
  };

  return {
    drafts,
    nodes,
    datas,
    get length() {
      return length;
    },
    breakBlock(kind, element) {
      opening = { kind, element };
    },
    gap() {
      pending ??= 'gap';
    },
    write(node, link, lines) {
      const data = node.data;
      let index = -1;
      let end = 0;
      for (const found of data.matchAll(SOLID)) {
        if (index < 0) {
          index = nodes.push(node) - 1;
          datas.push(data);
        }
        const between = data.slice(end, found.index);
        const space = between.search(SPACE);
        const before = drafts.at(-1);
        if (lines && opening === null && before !== undefined && EMPTY_LINE.test(between)) {
          opening = { kind: before.kind, element: before.element };
        }
        if (space >= 0) pending ??= { node: index, at: end + space };
        const draft = current();
        if (draft === null) return;
        if (draft.text !== '' && pending === 'gap') {
          draft.text += ' ';
          length += 1;
        } else if (draft.text !== '' && pending !== null) {
          const { node: of, at } = pending as { node: number; at: number };
          append(draft, of, at, ' ');
        }
        pending = null;
        if (link !== null) linkTo(draft, link, found[0].length);
        append(draft, index, found.index, found[0]);
        end = found.index + found[0].length;
        if (length > most) return;
      }
      const rest = data.slice(end);
      const space = rest.search(SPACE);
      if (space >= 0 && pending === null) pending = index < 0 ? 'gap' : { node: index, at: end + space };
    },
  };
};

const linkTo = (draft: Draft, link: { element: Element; host: string }, length: number): void => {
  const last = draft.links.at(-1);
  const start = draft.text.length;
  if (last?.element === link.element) last.end = start + length;
  else draft.links.push({ ...link, start, end: start + length });
};
