import { describe, expect, it } from 'vitest';
import { plain } from '../../lib/page/plain';
import { cleanTitle } from '../../lib/page/title';

const site = {
  publisher: 'The Ellery Post',
  host: 'ellerypost.example',
  heading: 'Ferry pier to close - again',
};

const CLEANED: readonly (readonly [string, string])[] = [
  ['Ferry pier to close | The Ellery Post', 'Ferry pier to close'],
  ['Ferry pier to close - Ellery Post', 'Ferry pier to close'],
  ['The Ellery Post – Ferry pier to close', 'Ferry pier to close'],
  ['Ferry pier to close - again | Harbour | Ellery Post', 'Ferry pier to close - again'],
  // What is no site's name is part of the title.
  ['Ferry pier to close - again', 'Ferry pier to close - again'],
  ['Pier: the long goodbye – in pictures', 'Pier: the long goodbye – in pictures'],
  ['Follow-up on the pier', 'Follow-up on the pier'],
  ['The Ellery Post', 'The Ellery Post'],
];

describe('a title', () => {
  it.each(CLEANED)('«%s» reads «%s»', (title, cleaned) => {
    expect(cleanTitle(title, site)).toBe(cleaned);
  });

  it('is left as it is where nothing is known of the site', () => {
    const unknown = { publisher: null, host: null, heading: null };
    expect(cleanTitle('Ferry pier to close | Ellery Post', unknown)).toBe(
      'Ferry pier to close | Ellery Post',
    );
  });
});

const PLAIN: readonly (readonly [unknown, string | null])[] = [
  ['  Ferry\n pier ', 'Ferry pier'],
  ['Quill &amp; Sons', 'Quill & Sons'],
  ['the board&#8217;s pier', 'the board’s pier'],
  ['the board&amp;#x2019;s pier', 'the board’s pier'],
  ['<b>Ferry</b> pier', 'Ferry pier'],
  ['3 < 4 and 5 > 4', '3 < 4 and 5 > 4'],
  ['&unknown; &#0; &#xFFFFFFF;', '&unknown; &#0; &#xFFFFFFF;'],
  ['', null],
  [' \n ', null],
  [7, null],
  [null, null],
  [{ name: 'x' }, null],
];

describe('a value of the metadata', () => {
  it.each(PLAIN)('%j is the text %j', (value, text) => {
    expect(plain(value)).toBe(text);
  });
});
