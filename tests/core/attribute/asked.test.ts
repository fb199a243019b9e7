import { describe, expect, it } from 'vitest';
import { isAsked } from '../../../lib/core/attribute/frame/asked';
import { readingOf } from '../../support/reading-of';

/** `*` stands before the participle. Everybody is invented. */
const ASKED = [
  '*Asked whether the weir would hold, Sarah Orlin said it would.',
  'It rained. *Pressed on the weir, Orlin left.',
  'Orlin left when *asked about the weir.',
];

const NOT_ASKED = [
  '*Asked by the coroner whether the weir would hold, Orlin said it would.',
  '*Asked once by a pupil whether the weir would hold, Orlin left.',
  'Sarah Orlin *asked whether the weir would hold.',
  '*Said Sarah Orlin: “The weir holds.”',
  '*Ask Sarah Orlin whether the weir would hold.',
  '*Added Sarah Orlin: “The weir holds.”',
];

function asked(marked: string): boolean {
  const at = marked.indexOf('*');
  const reading = readingOf(marked.replace('*', ''));
  return isAsked(
    reading,
    reading.words.findIndex(({ start }) => start === at),
  );
}

describe('a participle at the head of a sentence', () => {
  it.each(ASKED)('says of whom is asked: %s', (text) => expect(asked(text)).toBe(true));
  it.each(NOT_ASKED)('does not in %s', (text) => expect(asked(text)).toBe(false));
});
