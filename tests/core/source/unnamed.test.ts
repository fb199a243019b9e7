import { describe, expect, it } from 'vitest';
import type { Span } from '../../../lib/core/model/span';
import { unnamedOf } from '../../../lib/core/source/unnamed';
import { NO_REASON, UNNAMED } from '../../cases/source/unnamed';
import { marked, textsOf } from '../../support/marked';
import { readingOf } from '../../support/reading-of';

function asked(notation: string) {
  const { text, spans } = marked(notation);
  const one = (kind: string): Span | null => spans.find((span) => span.kind === kind) ?? null;
  const { type, reason } = unnamedOf(readingOf(text), { source: one('source') as Span, cue: one('cue') });
  return { type, reason: reason && text.slice(reason.start, reason.end) };
}

describe('a source without a name', () => {
  it.each(UNNAMED)('is told by what it is called: %s', (_, notation, type) => {
    const [reason = null] = textsOf(marked(notation).spans, 'reason');
    expect(asked(notation)).toEqual({ type, reason });
  });

  it.each(NO_REASON)('has no reason in %s', (_, notation) => {
    expect(asked(notation).reason).toBeNull();
  });
});
