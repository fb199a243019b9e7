import type { Block, Link } from '../core/model/article';
import type { Draft, NodeList } from './draft';
import type { TextMap } from './text-map';
import { makeTextMap } from './text-map';

const SEPARATOR = '\n\n';

/** The text of record made of the drafts that are article text, and the way back to the page. */
export interface Assembled {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly links: readonly Link[];
  readonly map: TextMap;
}

/** Joins drafts by a blank line. Only the text nodes that drafts still speak of go into the map. */
export const assemble = (drafts: readonly Draft[], list: NodeList, root: Element): Assembled => {
  const blocks: Block[] = [];
  const links: Link[] = [];
  const runs: number[] = [];
  const nodes: Text[] = [];
  const datas: string[] = [];
  const texts: string[] = [];
  let offset = 0;
  let last = -1;
  for (const draft of drafts) {
    if (texts.length > 0) offset += SEPARATOR.length;
    texts.push(draft.text);
    blocks.push({
      kind: draft.kind,
      span: { start: offset, end: offset + draft.text.length },
      repeats: null,
    });
    for (const { start, end, host } of draft.links) {
      links.push({ span: { start: offset + start, end: offset + end }, host });
    }
    for (let run = 0; run < draft.runs.length; run += 4) {
      const [start = 0, node = 0, at = 0, length = 0] = draft.runs.slice(run, run + 4);
      if (node !== last) {
        nodes.push(list.nodes[node] as Text);
        datas.push(list.datas[node] as string);
        last = node;
      }
      runs.push(offset + start, nodes.length - 1, at, length);
    }
    offset += draft.text.length;
  }
  const text = texts.join(SEPARATOR);
  return {
    text,
    blocks,
    links,
    map: makeTextMap({ text, runs: Int32Array.from(runs), nodes, datas, root }),
  };
};
