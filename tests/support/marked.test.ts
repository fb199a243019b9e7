import { describe, expect, it } from 'vitest';
import { marked, textsOf } from './marked';

describe('the notation for spans', () => {
  it('gives the plain text and where each marked stretch stands in it', () => {
    const { text, spans } = marked('[content It works], [cue said] [source Ann Lee].');
    expect(text).toBe('It works, said Ann Lee.');
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['It works', 'said', 'Ann Lee']);
    expect(textsOf(spans, 'source')).toEqual(['Ann Lee']);
  });

  it('keeps a doubled bracket as a bracket of the text', () => {
    expect(marked('30 min[[ute] a day').text).toBe('30 min[ute] a day');
  });

  it.each(['[content It works', '[content It [cue works]]', '[content'])('refuses %s', (notation) => {
    expect(() => marked(notation)).toThrow();
  });
});
