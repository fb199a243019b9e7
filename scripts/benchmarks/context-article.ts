import { fromPlainText } from '../../lib/core/dossier/plain-text';
import type { Article } from '../../lib/core/model/article';
import { standing } from '../../lib/pack/offices-at';
import type { Pack } from '../../lib/pack/pack';
import { articleOf, wordsIn } from './core-article';

/** A day on which many terms of the pack were held. */
const DAY = '2023-11-30';

/** One name in so many words: as many as news has of them. */
const SHARE = 20;

/**
 * An article of about so many words in which officials of the pack are named with the office they held: facts of the pack,
 * each in a sentence, among the paragraphs of an invented one.
 */
export function contextArticle(pack: Pack, words: number): Article {
  const held = pack.rows.terms.filter((term) => standing(term, DAY) === 'held');
  const facts = held.slice(0, Math.floor(words / SHARE / 2)).flatMap(({ person, office, start }) => {
    const name = pack.people.get(person)?.name;
    const short = pack.offices.get(office)?.short;
    return name && short ? [`${name}, the ${short}, took office in ${start.slice(0, 4)}.`] : [];
  });
  const rest = articleOf(words - wordsIn(facts.join(' '))).split('\n\n');
  const text = rest.flatMap((paragraph, at) => {
    const share = Math.ceil(facts.length / rest.length);
    const some = facts.slice(at * share, (at + 1) * share).join(' ');
    return some ? [paragraph, some] : [paragraph];
  });
  return { ...fromPlainText(text.join('\n\n')), published: { date: DAY, precision: 'day', from: 'given' } };
}
