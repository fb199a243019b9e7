import type { Plugin } from 'vite';

/** Where the rows are: every file of a language. */
const ROWS = /\/lib\/core\/language\/[a-z-]+\/[a-z-]+\.ts$/;

/** A shorter literal, in characters, is compiled about as fast as its text is parsed. */
const LEAST = 2_000;

/** As much of a syntax tree's node as is looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

/** The name of a plain property (`kind: …`, `'kind': …`), or null: `__proto__` means something else in a literal. */
function keyOf({ type, kind, computed, method, key }: Node): string | null {
  if (type !== 'Property' || kind !== 'init' || computed || method || !isNode(key)) return null;
  const name = key.type === 'Identifier' ? key.name : key.value;
  return typeof name === 'string' && name !== '__proto__' ? name : null;
}

/** What a literal stands for, or undefined where it is none that JSON can say. */
function literalOf(node: unknown): Json | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal') {
    const { value } = node;
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return plain || node.raw === 'null' ? (value as Json) : undefined;
  }
  if (node.type === 'ArrayExpression') {
    const values = (node.elements as unknown[]).map(literalOf);
    return values.includes(undefined) ? undefined : (values as Json[]);
  }
  if (node.type !== 'ObjectExpression') return undefined;
  const object: Record<string, Json> = {};
  for (const property of node.properties as Node[]) {
    const key = keyOf(property);
    const value = key === null ? undefined : literalOf(property.value);
    if (key === null || value === undefined) return undefined;
    object[key] = value;
  }
  return object;
}

/** The longest literals of a tree that JSON can say, with what they stand for, in order. */
function* literalsIn(node: unknown): Iterable<{ start: number; end: number; value: Json }> {
  if (Array.isArray(node)) for (const one of node) yield* literalsIn(one);
  if (!isNode(node)) return;
  const { type, start, end } = node;
  if ((type === 'ArrayExpression' || type === 'ObjectExpression') && end - start >= LEAST) {
    const value = literalOf(node);
    if (value !== undefined) {
      yield { start, end, value };
      return;
    }
  }
  for (const part of Object.values(node)) yield* literalsIn(part);
}

/**
 * Ships long tables of rows as JSON that is parsed when the script starts: an engine reads a string several times faster
 * than it compiles the same rows as a program. The sources stay what they are; rows that are reckoned stay programs.
 */
export const rowsAsJson = (): Plugin => ({
  name: 'rows-as-json',
  apply: 'build',
  transform: {
    filter: { id: ROWS },
    handler(code) {
      let rewritten = '';
      let done = 0;
      for (const { start, end, value } of literalsIn(this.parse(code))) {
        // Marked as without effect, so that a table that nobody asks for is still left out.
        rewritten += `${code.slice(done, start)}/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})`;
        done = end;
      }
      return done > 0 ? { code: rewritten + code.slice(done), map: null } : null;
    },
  },
});
