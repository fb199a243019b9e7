import type { Article } from '../model/article';
import type { Dossier } from '../model/dossier';
import { LONGEST_SELECTION, type SelectionRefusal } from '../model/selection';
import type { Weights } from '../tagger/weights';
import { languageOf } from '../text/language-of';
import { analyse } from './analyse';
import { fromPlainText } from './plain-text';

/**
 * Reads words that were selected in a page, by themselves. `selected`: whatever the browser gave for them. `page`: the
 * article of that page, where it was read, for its title, its dates and its language. Out: the dossier of these words,
 * or why they were not read. Never throws.
 */
export function readSelection(
  selected: unknown,
  page: Article | null,
  weights: Weights | null,
): Dossier | SelectionRefusal {
  if (typeof selected !== 'string' || selected.trim() === '') return 'blank';
  if (selected.length > LONGEST_SELECTION) return 'too-long';
  const plain = fromPlainText(selected);
  // A line that looks like a byline or a button was selected all the same: it is read as the reader asked.
  const blocks = plain.blocks.map((block) =>
    block.kind === 'byline' || block.kind === 'author-note' || block.kind === 'furniture'
      ? { ...block, kind: 'paragraph' as const }
      : block,
  );
  const { text, links, coverage, partial, posts } = plain;
  const article = { ...(page ?? plain), text, blocks, links, coverage, partial, posts };
  return languageOf(article) ? analyse(article, weights) : 'unsupported-language';
}
