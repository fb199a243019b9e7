import type { CDPSession } from '@playwright/test';

interface DomNode {
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  /** Of a frame: the page in it. */
  readonly contentDocument?: DomNode;
  readonly shadowRootType?: 'user-agent' | 'open' | 'closed';
}

const UNSEEN = new Set(['STYLE', 'SCRIPT', 'TEMPLATE']);

/** Text nodes below a node, in document order, without styles. */
function* textsIn(node: DomNode): Generator<string> {
  if (UNSEEN.has(node.nodeName)) return;
  if (node.nodeName === '#text') yield node.nodeValue;
  for (const child of node.children ?? []) yield* textsIn(child);
}

/** Closed roots below a node that an author, not the browser, put there. */
function* closedRoots(node: DomNode): Generator<DomNode> {
  for (const root of node.shadowRoots ?? []) if (root.shadowRootType === 'closed') yield root;
  if (node.contentDocument) yield* closedRoots(node.contentDocument);
  for (const child of node.children ?? []) yield* closedRoots(child);
}

/** Text in the page's closed shadow roots, which CDP alone can see into; null where there is none. */
export async function shadowText(cdp: CDPSession): Promise<string | null> {
  const { root } = (await cdp.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: DomNode };
  const texts = [...closedRoots(root)].map((each) =>
    [...textsIn(each)].join(' ').replace(/\s+/g, ' ').trim(),
  );
  return texts.find((text) => text !== '') ?? null;
}
