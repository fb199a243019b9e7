import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judgements } from './banned-words';

const MESSAGES: Readonly<Record<string, { readonly message: string }>> = JSON.parse(
  readFileSync('assets/public/_locales/en/messages.json', 'utf8'),
);

it('has every string that the manifest asks for, and no other', () => {
  const asked = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
  expect(Object.keys(MESSAGES).sort()).toEqual([...new Set(asked)].sort());
});

it('keeps the description within what the stores take', () => {
  expect(MESSAGES.description?.message.length).toBeLessThanOrEqual(132);
});

it('judges nobody', () => {
  expect(Object.values(MESSAGES).flatMap(({ message }) => judgements(message))).toEqual([]);
});
