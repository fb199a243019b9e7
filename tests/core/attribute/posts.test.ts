import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { textOf } from '../../../lib/core/model/span';
import { NO_POSTS, POSTS } from '../../cases/core/posts';

/** Speaker, words and channel of every post in a paragraph between two others. */
function postsIn(paragraph: string) {
  const text = `Two towns met by the mill.\n\n${paragraph}\n\nIt rained all day.`;
  const { attributions, entities } = analyse(fromPlainText(text));
  return attributions
    .filter(({ by }) => by === 'post')
    .map(({ speaker, content, channel }) => ({
      speaker: entities.find(({ id }) => id === speaker)?.name ?? null,
      said: content.map((span) => textOf(text, span)),
      channel: channel?.kind ?? null,
    }));
}

describe('posts that a page shows', () => {
  it.each(POSTS.map((one) => [one.what, one] as const))('are read: %s', (_, { paragraph, speaker, said }) => {
    expect(postsIn(paragraph)).toEqual([{ speaker, said: [said], channel: 'social-post' }]);
  });

  it.each(NO_POSTS)('are not read into %s', (_, paragraph) => {
    expect(postsIn(paragraph)).toEqual([]);
  });
});
