import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../components/languages';
import { judgements } from './banned-words';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const FOLDER = 'assets/public/_locales';
const messagesIn = (tag: string): Messages =>
  JSON.parse(readFileSync(`${FOLDER}/${tag}/messages.json`, 'utf8'));

it('the manifest speaks every language of the interface', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(LANGUAGES.map(({ tag }) => tag).sort());
});

describe.each(LANGUAGES)('the manifest in $name', ({ tag }) => {
  const messages = messagesIn(tag);

  it('has every string that it and the context menu ask for, and no other', () => {
    const asked = [
      ...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g),
      ...readFileSync('entrypoints/background/selection-menu.ts', 'utf8').matchAll(/getMessage\('(\w+)'\)/g),
    ].map(([, key]) => key);
    expect(Object.keys(messages).sort()).toEqual([...new Set(asked)].sort());
  });

  it('keeps the description within what the stores take', () => {
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  });

  it('judges nobody', () => {
    expect(Object.values(messages).flatMap(({ message }) => judgements(message))).toEqual([]);
  });
});

it('the manifest says nothing twice in one language but the name', () => {
  const [first, ...others] = LANGUAGES.map(({ tag }) => messagesIn(tag));
  for (const other of others) {
    const same = Object.keys(other).filter((key) => other[key]?.message === first?.[key]?.message);
    expect(same).toEqual(['name']);
  }
});
