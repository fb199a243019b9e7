import { expect, it } from 'vitest';
import { languageTag } from '../../lib/view/language-tag';

const CASES: readonly (readonly [stated: string | null, tag: string | null])[] = [
  ['en', 'en'],
  ['EN-gb', 'en-GB'],
  ['zh-hant', 'zh-Hant'],
  [null, null],
  ['', null],
  ['en_US', null],
  ['English (British)', null],
  ['"><b>', null],
];

it.each(CASES)('reads %j as %j', (stated, tag) => expect(languageTag(stated)).toBe(tag));
