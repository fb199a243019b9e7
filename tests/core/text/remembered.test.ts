import { expect, it } from 'vitest';
import { remembered } from '../../../lib/core/text/remembered';

/** A function that tells how often it was asked. */
function counting(): { of: (form: string) => number; asked: () => number } {
  let asked = 0;
  return { of: remembered((form) => form.length + 0 * ++asked), asked: () => asked };
}

it('asks of a form once', () => {
  const { of, asked } = counting();
  expect([of('weir'), of('mill'), of('weir'), of('weir')]).toEqual([4, 4, 4, 4]);
  expect(asked()).toBe(2);
});

it('forgets all forms when there are more than any article has, and answers still', () => {
  const { of, asked } = counting();
  for (let at = 0; at < 50_000; at++) of(`weir ${at}`);
  of('weir 0');
  expect(asked()).toBe(50_000);
  of('mill');
  expect(of('weir 0')).toBe(6);
  expect(asked()).toBe(50_002);
});

it('remembers apart what two of them gave', () => {
  const length = remembered((form) => form.length);
  const first = remembered((form) => form.charAt(0));
  expect([length('weir'), first('weir')]).toEqual([4, 'w']);
});
