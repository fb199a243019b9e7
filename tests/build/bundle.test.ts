import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const OUTPUT = resolve(import.meta.dirname, '../../.output');

interface Danger {
  readonly name: string;
  readonly in: (node: ts.Node) => boolean;
}

const called = (node: ts.Node, name: string): boolean =>
  (ts.isCallExpression(node) || ts.isNewExpression(node)) &&
  (ts.isIdentifier(node.expression)
    ? node.expression.text === name
    : ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === name);

/** A call on something that is called a document; other things may be written to. */
const onDocument = (node: ts.Node, name: string): boolean =>
  called(node, name) &&
  ts.isCallExpression(node) &&
  ts.isPropertyAccessExpression(node.expression) &&
  /document$/i.test(node.expression.expression.getText());

/** The first argument of a call as it stands there, up to its first gap. */
const firstText = (node: ts.Node): string | null => {
  const first = ts.isCallExpression(node) ? node.arguments[0] : undefined;
  if (!first) return null;
  if (ts.isTemplateExpression(first)) return first.head.text;
  return ts.isStringLiteralLike(first) ? first.text : null;
};

/** A fetch whose address begins, as it stands there, in a folder of the package that the script came with. */
const fetchesOwn = (node: ts.Node): boolean =>
  called(node, 'fetch') && /^\/[a-z]+\//.test(firstText(node) ?? '');

/** What a bundle must not do, by the shape of its code. */
const DANGERS: readonly Danger[] = [
  { name: 'runs text as code', in: (node) => called(node, 'eval') || called(node, 'Function') },
  {
    name: 'writes into a document',
    in: (node) =>
      onDocument(node, 'write') || onDocument(node, 'writeln') || called(node, 'insertAdjacentHTML'),
  },
  {
    name: 'listens to messages of the page',
    in: (node) => called(node, 'addEventListener') && firstText(node) === 'message',
  },
  { name: 'posts messages to the page', in: (node) => called(node, 'postMessage') },
  { name: 'fetches a file of its own', in: fetchesOwn },
  {
    name: 'connects',
    in: (node) =>
      !fetchesOwn(node) &&
      ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'importScripts'].some((name) =>
        called(node, name),
      ),
  },
  {
    name: 'assigns markup',
    in: (node) =>
      ts.isBinaryExpression(node) &&
      node.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      ts.isPropertyAccessExpression(node.left) &&
      /^(?:innerHTML|outerHTML|srcdoc)$/.test(node.left.name.text),
  },
];

/** Each danger in a script's text with how often it stands there. */
function dangersIn(text: string): Record<string, number> {
  const found: Record<string, number> = {};
  const visit = (node: ts.Node): void => {
    for (const danger of DANGERS) if (danger.in(node)) found[danger.name] = (found[danger.name] ?? 0) + 1;
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('bundle.js', text, ts.ScriptTarget.Latest, true));
  return found;
}

/**
 * Reviewed. What our libraries bring: Preact's `dangerouslySetInnerHTML`, which no component uses and which the worker,
 * who has no document, comes with and never calls, and the places where Readability rewrites the clone it is given,
 * which is never shown. What is ours: the worker takes the tagger's weights and the context
 * pack out of its package, and the options page takes the pack to say what it holds.
 */
const ACCEPTED: Readonly<Record<string, Record<string, number>>> = {
  'reader.js': { 'assigns markup': 4 },
  pages: { 'assigns markup': 2 },
  'report.js': { 'assigns markup': 2 },
  'options.js': { 'assigns markup': 2, 'fetches a file of its own': 1 },
  'welcome.js': { 'assigns markup': 2 },
  'selection.js': { 'assigns markup': 2 },
  'background.js': { 'assigns markup': 1, 'fetches a file of its own': 2 },
};

/** Pages share their chunks, whose names are the bundler's: what they may do is counted over all of them. */
const groupOf = (name: string): string => (name.replaceAll('\\', '/').startsWith('chunks/') ? 'pages' : name);

/** Where a link leads that only the reader opens: nothing of ours asks it for anything. */
const LINKED = /^https:\/\/www\.wikidata\.org$/;

/** Addresses that name a vocabulary and are never asked for. */
const NAMESPACES = /^https?:\/\/(?:www\.w3\.org|schema\.org|preactjs\.com)\b/;

function scripts(target: string): [string, string][] {
  const folder = join(OUTPUT, target);
  if (!existsSync(folder)) throw new Error(`.output/${target} is not there: run "npm run build" first`);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
}

describe.each(['chrome-mv3', 'firefox-mv3'])('the scripts of %s', (target) => {
  const all = scripts(target);

  it('are there', () =>
    expect(all.map(([name]) => name)).toEqual(expect.arrayContaining(['background.js', 'reader.js'])));

  it.each([...new Set(all.map(([name]) => groupOf(name)))])('%s: nothing that was not reviewed', (group) => {
    const found = new Map<string, number>();
    for (const [name, text] of all) {
      if (groupOf(name) !== group) continue;
      for (const [danger, times] of Object.entries(dangersIn(text))) {
        found.set(danger, (found.get(danger) ?? 0) + times);
      }
    }
    for (const [danger, times] of found) {
      expect(`${danger}: ${times}`).toBe(`${danger}: ${Math.min(times, ACCEPTED[group]?.[danger] ?? 0)}`);
    }
  });

  it.each(all)('%s names no address and no source map', (_, text) => {
    const addresses = text.match(/https?:\/\/[\w.-]+/g) ?? [];
    expect(addresses.filter((address) => !NAMESPACES.test(address) && !LINKED.test(address))).toEqual([]);
    expect(text).not.toContain('sourceMappingURL');
  });
});

describe('the guard of the scripts bites', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['eval("1")', 'runs text as code'],
    ['new Function("a", "return a")', 'runs text as code'],
    ['window.addEventListener("message", f)', 'listens to messages of the page'],
    ['top.postMessage(1, "*")', 'posts messages to the page'],
    ['fetch(`https://x.example`)', 'connects'],
    ['fetch("//x.example/model/en.bin")', 'connects'],
    ['fetch("/" + address)', 'connects'],
    [`fetch(\`/\${folder}/en.bin\`)`, 'connects'],
    ['fetch("/model/en.bin")', 'fetches a file of its own'],
    [`fetch(\`/pack/\${name}.jsonl\`)`, 'fetches a file of its own'],
    ['navigator.sendBeacon(u)', 'connects'],
    ['element.innerHTML = name', 'assigns markup'],
    ['document.write(a)', 'writes into a document'],
  ];
  it.each(cases)('on %s', (text, danger) => expect(dangersIn(text)).toEqual({ [danger]: 1 }));

  const harmless = [
    'element.textContent = name',
    'port.onMessage.addListener(f)',
    'const evaluate = 1',
    'a.innerHTML === b',
    'writer.write(a)',
    'view.addEventListener("keydown", f)',
  ];
  it.each(harmless)('and not on %s', (text) => expect(dangersIn(text)).toEqual({}));
});
