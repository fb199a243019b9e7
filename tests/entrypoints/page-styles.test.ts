import { describe, expect, it } from 'vitest';
import { stylesFor } from '../../entrypoints/background/page-styles';

describe('the styles that go into a page', () => {
  it('show the card of the script that names itself', () =>
    expect(stylesFor('123-456')).toContain(':root { --whence-123-456: block; }'));

  // What comes from a page's process may be anything; none of it gets into a style sheet.
  const refused: readonly unknown[] = [
    null,
    undefined,
    true,
    123,
    '',
    '1: block } body { display: none',
    'a',
    '1\n2',
    '1'.repeat(41),
    { toString: () => '1' },
  ];
  it.each(refused.map((each) => [each]))('are not made for %j', (answer) =>
    expect(stylesFor(answer)).toBeNull(),
  );
});
