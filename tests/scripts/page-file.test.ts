import { describe, expect, it } from 'vitest';
import { pageFile } from '../../scripts/sandbox/page-file';

describe('the pages that the sandbox reads', () => {
  it.each(['sample', 'hidden-text'])('has «%s»', (name) => expect(pageFile(name)).toMatch(/\.html$/));
  it.each(['', '.', '..', '../pages/hidden-text', 'hidden-text/..', 'HIDDEN-TEXT', 'no-such-page', 'a\0b'])(
    'has no «%s»',
    (name) => expect(pageFile(name)).toBeNull(),
  );
});
