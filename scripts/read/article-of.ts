import { fromPlainText } from '../../lib/core/dossier/plain-text';
import { PAGE_WORDS } from '../../lib/core/language/en/page-words';
import type { Article, StatedDate } from '../../lib/core/model/article';
import { readIsoDate } from '../../lib/page/iso-date';
import { readArticle } from '../../lib/page/read-article';
import { declaredSight } from '../../lib/page/visibility';
import { documentOf } from '../dom';
import { Refusal } from './refusal';

/** What a caller states of an article; it goes before what the page says. */
export interface Given {
  readonly url: string | null;
  /** A date that `isDate` takes. */
  readonly published: string | null;
  readonly title?: string | null;
}

/** Characters of plain text. What is longer is a collection; the reading itself would stop at a quarter of it. */
const MOST_TEXT = 4_000_000;

const givenDate = (published: string | null): StatedDate | null => {
  const read = published === null ? null : readIsoDate(published);
  return read && { date: read.date, precision: read.precision, from: 'given' };
};

/**
 * A plain text as an article; `article.text` is the text to the letter.
 * @throws {Refusal} where it is longer than any article
 */
export const ofText = (text: string, { url, published, title }: Given): Article => {
  if (text.length > MOST_TEXT) {
    throw new Refusal(
      1,
      `The text has ${text.length} characters; the most that is read as one article is ${MOST_TEXT}. Cut it into articles, and read them with --jsonl.`,
    );
  }
  const article = fromPlainText(text, { url, ...(title ? { title } : {}) });
  return { ...article, published: givenDate(published) };
};

/**
 * A saved page as an article.
 * @throws {Refusal} where it holds none, or cannot be read
 */
export const ofPage = (html: string, given: Given): Article => {
  const read = readArticle(documentOf(html), {
    words: PAGE_WORDS,
    sightOf: declaredSight,
    url: given.url,
  });
  if (read.ok) return { ...read.article, published: givenDate(given.published) ?? read.article.published };
  if (read.reason === 'failed') throw new Refusal(1, `The page could not be read (${read.detail}).`);
  throw new Refusal(
    1,
    `No article was found in the page (${read.detail}). If it holds one, save the article's text as a .txt file and read that.`,
  );
};
