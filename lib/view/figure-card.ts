import type { Block, BlockKind } from '../core/model/article';
import type { CardPlace, FigureCard, PlaceKind } from '../core/model/card-view';
import type { Context } from '../core/model/context';
import type { Dossier } from '../core/model/dossier';
import type { Figure } from '../core/model/figure';
import { contains, type Span } from '../core/model/span';
import { figureLead } from './card-lead';
import { figureBeside, refsBeside } from './figure-beside';
import { figureSource } from './figure-source';
import { type Entities, known as speakerOf } from './known';
import { distinctReferences, knownView, referenceLines } from './known-view';
import { languageTag } from './language-tag';
import { packLine } from './pack-line';
import { words } from './passage';
import { receipt } from './receipt';
import { sumsIn } from './sums';

/** Other places of a figure that a card lists: an article that says one figure over and over would fill the window. */
const MOST_PLACES = 4;

const PLACES: Readonly<Partial<Record<BlockKind, PlaceKind>>> = {
  headline: 'headline',
  heading: 'heading',
  caption: 'caption',
};

/** The hover card of a figure: its state and what the text says of its origin, its like elsewhere, and its arithmetic. */
export function figureCard(
  dossier: Dossier,
  context: Context | null,
  entities: Entities,
  figure: Figure,
): FigureCard {
  const { article, attributions, sums } = dossier;
  const { text } = article;
  const { id, span, of, quantity, status, caveat, caveatKind, verifier, notes, rules, by } = figure;
  const { source, link } = figureSource(article, figure);
  const holder = attributions.find((one) => one.id === figure.attribution);
  const reserved = words(text, caveat);
  const elsewhere = placesOf(dossier, figure);
  const known = knownView(context, text, holder?.speaker ?? entityIn(dossier, figure.source));
  const published = context ? referenceLines(context, refsBeside(context.figures[id])) : [];
  const view: Omit<FigureCard, 'lead'> = {
    type: 'figure',
    id,
    language: languageTag(article.language),
    words: words(text, span) ?? '',
    counted: words(text, of),
    quantity,
    status,
    source,
    speaker: holder === undefined ? null : speakerOf(entities, holder.speaker),
    link: link?.host ?? null,
    caveat: reserved === null || caveatKind === null ? null : { words: reserved, kind: caveatKind },
    verifier: words(text, verifier),
    notes: [...new Set(notes.flatMap((note) => words(text, note) ?? []))],
    elsewhere: elsewhere.slice(0, MOST_PLACES),
    moreElsewhere: Math.max(0, elsewhere.length - MOST_PLACES),
    sums: sums.filter(({ figures }) => figures.includes(id)).map(sumsIn(dossier)),
    receipt: receipt(text, by, [
      { part: 'counted', span: of },
      { part: 'source', span: source === null ? null : figure.source, by: rules.source },
      { part: 'link', span: link?.span ?? null, by: source === null ? rules.source : null },
      { part: 'caveat', span: caveat, by: rules.caveat },
      { part: 'verifier', span: verifier, by: rules.verifier },
      ...notes.map((note, at) => ({ part: 'note' as const, span: note, by: rules.notes[at] })),
    ]),
    known,
    recognised: {
      person: known?.person ?? null,
      because: known?.because ?? [],
      references: distinctReferences([...(known?.references ?? []), ...published]),
    },
    ...figureBeside(context?.figures[id], text),
    pack: packLine(context),
  };
  return { ...view, lead: figureLead(view) };
}

/** Whom the words of a source name, where no attribution says who that is. */
function entityIn({ entities }: Dossier, source: Span | null): string | null {
  const named = source && entities.find((one) => one.mentions.some(({ span }) => contains(source, span)));
  return named ? named.id : null;
}

/** Where else the article has the same figure, in its order; places that read alike stand once. */
function placesOf({ article, figures }: Dossier, figure: Figure): CardPlace[] {
  const first = figure.repeats ?? figure.id;
  const places = new Map<string, CardPlace>();
  for (const other of figures) {
    if (other.id === figure.id || (other.repeats ?? other.id) !== first) continue;
    const place = placeOf(article.blocks, other);
    const written = words(article.text, other.span) ?? '';
    const { source } = figureSource(article, other);
    const { status } = other;
    places.set(`${place} ${status} ${written} ${source}`, { place, words: written, status, source });
  }
  return [...places.values()];
}

function placeOf(blocks: readonly Block[], { span }: Figure): PlaceKind {
  const home = blocks.find((block) => contains(block.span, span));
  return PLACES[home?.kind ?? 'paragraph'] ?? 'text';
}
