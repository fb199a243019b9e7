import { expect, it } from 'vitest';
import { loadedBy } from '../../scripts/size/loaded-by';

/** A built page, with the size of each file in the number behind its name. */
const BUILT: Readonly<Record<string, string>> = {
  'popup.html':
    '<script type="module" crossorigin src="/chunks/popup-900.js"></script><link rel="stylesheet" href="/assets/popup-10.css">',
  'chunks/popup-900.js':
    'import{a}from"./dates-20.js";import`./early-5.js`;const x={en:()=>import(`./en-300.js`),he:()=>import("./he-310.js")}',
  'chunks/dates-20.js': 'export const a=1',
  'chunks/early-5.js': 'import"./dates-20.js"',
  'chunks/en-300.js': 'import{n}from"./numbers-40.js"',
  'chunks/he-310.js': 'import{a}from"./dates-20.js"',
  'chunks/numbers-40.js': '',
  'assets/popup-10.css': '@import "nothing.css"',
  // of another page
  'chunks/report-700.js': 'import"./dates-20.js"',
};
const textOf = (file: string): string => BUILT[file] ?? '';
const sizeOf = (file: string): number => Number(/\d+/.exec(file)?.[0]);

it('a page loads what its scripts import, once each, and the larger of what it may load later', () => {
  expect([...loadedBy('popup.html', textOf, sizeOf)].sort()).toEqual([
    'assets/popup-10.css',
    'chunks/dates-20.js',
    'chunks/early-5.js',
    'chunks/en-300.js',
    'chunks/numbers-40.js',
    'chunks/popup-900.js',
  ]);
});

it('a page without scripts loads nothing', () => {
  expect(loadedBy('options.html', textOf, sizeOf)).toEqual([]);
});
