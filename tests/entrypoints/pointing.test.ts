import { expect, it } from 'vitest';
import { pointing } from '../../entrypoints/popup/pointing';

/** A page that hears each telling and answers it when it is let, and the line that is held meanwhile. */
function page() {
  const heard: (string | null)[] = [];
  const answers: ((heard: boolean) => void)[] = [];
  const lines: (() => void)[] = [];
  const point = pointing(
    (id) => {
      heard.push(id);
      return new Promise<boolean>((resolve) => answers.push(resolve));
    },
    (gone) => lines.push(gone),
  );
  const answer = async (well = true): Promise<void> => {
    answers.shift()?.(well);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { heard, point, answer, lines };
}

it('tells the page at once', () => {
  const { heard, point } = page();
  point('a');
  expect(heard).toEqual(['a']);
});

it('tells of those that were passed by while it waited nothing but the last', async () => {
  const { heard, point, answer } = page();
  for (const id of ['a', 'b', null, 'c']) point(id);
  await answer();
  expect(heard).toEqual(['a', 'c']);
});

it('ends with nothing pointed at where the pointer left meanwhile', async () => {
  const { heard, point, answer } = page();
  point('a');
  point(null);
  await answer();
  await answer();
  point('b');
  expect(heard).toEqual(['a', null, 'b']);
});

it('says nothing twice', async () => {
  const { heard, point, answer } = page();
  point('a');
  point('b');
  point('a');
  await answer();
  point('a');
  expect(heard).toEqual(['a']);
});

it('takes back at first what an earlier popup may have left', () => {
  const { heard, point } = page();
  point(null);
  expect(heard).toEqual([null]);
});

it('holds one line, and none where nobody heard', async () => {
  const { point, answer, lines } = page();
  point('a');
  await answer(false);
  expect(lines).toHaveLength(0);
  point('b');
  await answer();
  point('c');
  await answer();
  expect(lines).toHaveLength(1);
});

it('tells again, over a new line, when the old one ended while something is pointed at', async () => {
  const { heard, point, answer, lines } = page();
  point('a');
  await answer();
  lines[0]?.();
  await answer();
  expect([heard, lines.length]).toEqual([['a', 'a'], 2]);
});

it('lets a line end in silence where nothing is pointed at', async () => {
  const { heard, point, answer, lines } = page();
  point('a');
  point(null);
  await answer();
  await answer();
  lines[0]?.();
  expect(heard).toEqual(['a', null]);
});
