import type { StatedDate } from '../model/article';
import type { Citation } from '../model/citation';
import type { Dossier } from '../model/dossier';
import { type Span, textOf } from '../model/span';
import { linkTo, textDirective } from './text-fragment';

/** A date to its day at the most: the hour says nothing in a citation. */
const toTheDay = (stated: StatedDate): StatedDate =>
  stated.precision === 'minute' || stated.precision === 'second'
    ? { ...stated, date: stated.date.slice(0, 10), precision: 'day' }
    : stated;

const folded = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** What is cited under an id: its pieces, and whose it is by the text. Null for an id that the dossier does not hold. */
function passageOf(
  { article, attributions, figures, observations, credits, entities }: Dossier,
  id: string,
): { readonly spans: readonly Span[]; readonly who: string | null } | null {
  const written = (span: Span | null): string | null => span && folded(textOf(article.text, span));
  const said = attributions.find((one) => one.id === id);
  if (said) {
    const speaker = entities.find((entity) => entity.id === said.speaker);
    return { spans: said.content, who: speaker?.name ?? written(said.source) };
  }
  const figure = figures.find((one) => one.id === id);
  if (figure) return { spans: [figure.span], who: written(figure.source) };
  const other = [...observations, ...credits].find((one) => one.id === id);
  return other ? { spans: [other.span], who: null } : null;
}

/** An annotation of a dossier as it can be cited, with a link to the first piece of its words; null where it has none of that id. */
export function cite(dossier: Dossier, id: string): Citation | null {
  const { title, publisher, published, url, text, blocks } = dossier.article;
  const passage = passageOf(dossier, id);
  const first = passage?.spans[0];
  if (!passage || first === undefined) return null;
  return {
    words: passage.spans.map((span) => folded(textOf(text, span))).join(' […] '),
    who: passage.who,
    title: title === null ? null : folded(title),
    outlet: publisher === null ? null : folded(publisher),
    date: published && toTheDay(published),
    link: url === null ? null : linkTo(url, textDirective(text, blocks, first)),
  };
}
