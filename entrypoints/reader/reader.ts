import type { Article } from '../../lib/core/model/article';
import type { PageWords } from '../../lib/core/model/page-words';
import type { Sheet } from '../../lib/core/model/sheet';
import { type Caller, failure, type Handlers } from '../../lib/messages/messenger';
import type { Drawing, Drawn, PageCalls, ReaderCalls, Result } from '../../lib/messages/protocol';
import { type Highlighter, highlighter } from '../../lib/page/highlighter';
import { listen } from '../../lib/page/hover';
import { readingSteps } from '../../lib/page/read-article';
import { readable } from '../../lib/page/readable';
import { reveal } from '../../lib/page/reveal';
import { bySlices, pageful } from '../../lib/page/steps';
import type { TextMap } from '../../lib/page/text-map';
import { computedBlock, computedSight } from '../../lib/page/visibility';
import { watch } from '../../lib/page/watch';
import { cardSurface } from './card-surface';

/** A reading as it stands in the page. */
interface Standing {
  readonly readingId: string;
  readonly article: Article;
  readonly map: TextMap;
  readonly marks: Highlighter;
  readonly cards: Map<string, Sheet>;
  readonly life: AbortController;
}

/** Times the page is read again when it was rewritten between reading and drawing. */
const AGAIN = 2;

const inWindow = ({ top, bottom }: DOMRect, height: number): boolean => bottom > 0 && top < height;

/** Whether two articles are the same words at the same address. */
const says = (a: Article, b: Article): boolean => a.text === b.text && a.url === b.url;

/**
 * Introduces page, worker and card to each other; `calls` answers the worker's calls, `holds` says whether a reading
 * stands in the page. `name` is the script's own, under which its card is shown. All goes with `signal`.
 */
export function startReader(
  document: Document,
  worker: Caller<ReaderCalls>,
  name: string,
  signal: AbortSignal,
): { readonly calls: Handlers<PageCalls, unknown>; readonly holds: () => boolean } {
  const sight = {
    sightOf: computedSight(window),
    isBlock: computedBlock(window),
    inView: (element: Element) => inWindow(element.getBoundingClientRect(), window.innerHeight),
  };
  const pace = pageful(window);
  const card = cardSurface(document, name, signal);
  let standing: Standing | null = null;
  /** What was asked for in this page; null: nothing was. */
  let wanted: boolean | null = null;
  let taking: Promise<Result<Drawn>> | null = null;
  /** Ends that. */
  let attempt = new AbortController();
  /** The annotation of which the card was asked for and is not here yet. */
  let awaited: string | null = null;

  const erase = (): void => {
    awaited = null;
    card.close();
    standing?.life.abort();
    standing = null;
  };
  signal.addEventListener('abort', erase, { once: true });
  // Whoever is back in the page points at no row of the popup any more.
  window.addEventListener('focus', () => standing?.marks.point(null), { signal });

  const open = (id: string, sheet: Sheet, how: Parameters<typeof card.open>[3]): void => {
    if (!standing) return;
    // The words are read again at the moment they are spoken of: a page may have changed them under the mark.
    if (!standing.map.isIntact()) {
      erase();
      return;
    }
    standing.marks.emphasise(id);
    card.open(id, sheet, standing.marks.pieceOf(id, how.point), how);
  };
  const show = async (id: string, how: Parameters<typeof card.open>[3]): Promise<void> => {
    const here = standing;
    if (!here) return;
    awaited = id;
    const sheet = here.cards.get(id);
    if (sheet) {
      open(id, sheet, how);
      return;
    }
    const answer = await worker.card(here.readingId, id);
    if (answer.ok && answer.value && standing === here && awaited === id) open(id, answer.value, how);
  };
  const close = (): void => {
    awaited = null;
    standing?.marks.emphasise(null);
    card.close();
  };
  listen(
    document,
    {
      at: (x, y) => standing?.marks.at(x, y) ?? null,
      isCard: card.isCard,
      opened: () => card.opened,
      pinned: () => card.pinned,
      open: (id, point, pin) => void show(id, { point, pin, focus: false }),
      close,
    },
    signal,
  );

  const drawn = ({ readingId, marks }: Standing): Result<Drawn> => ({
    ok: true,
    value: { readingId, highlighted: marks.shown, lost: marks.lost },
  });

  function draw(drawing: Drawing, article: Article, map: TextMap): Result<Drawn> {
    const { readingId, marks, kinds, shown } = drawing;
    erase();
    const life = new AbortController();
    const here = highlighter(document, map, marks, life.signal);
    standing = { readingId, article, map, marks: here, cards: new Map(), life };
    here.choose(kinds);
    here.show(wanted ?? shown);
    const stale = (): void => {
      erase();
      void worker.stale(readingId);
    };
    watch(document, map, stale, life.signal);
    return drawn(standing);
  }

  async function take(
    known: string | null,
    words: PageWords,
    wantedStill: AbortSignal,
  ): Promise<Result<Drawn>> {
    if (document.contentType === 'application/pdf') return failure('pdf');
    await readable(document, wantedStill);
    for (let tries = 0; ; tries++) {
      const read = await bySlices(readingSteps(document, { words, ...sight }), pace, wantedStill);
      if (!read) return failure(signal.aborted ? 'closed' : 'called-off');
      if (!read.ok) {
        erase();
        return failure(read.reason, read.detail);
      }
      const { article, map } = read;
      if (standing?.readingId === known && says(standing.article, article) && standing.map.isIntact()) {
        return drawn(standing);
      }
      erase();
      if (!map.isIntact() && tries < AGAIN) continue;
      const answer = await worker.propose(article);
      if (!answer.ok) return answer;
      if (wantedStill.aborted) return failure(signal.aborted ? 'closed' : 'called-off');
      if (!map.isIntact() && tries < AGAIN) continue;
      const drew = draw(answer.value, article, map);
      // Who calls it off only now has seen nothing of it yet.
      wantedStill.addEventListener('abort', erase, { once: true, signal: standing?.life.signal });
      return drew;
    }
  }

  const calls: Handlers<PageCalls, unknown> = {
    takeUp(_, known, words) {
      if (!taking) {
        attempt = new AbortController();
        taking = take(known, words, AbortSignal.any([signal, attempt.signal])).finally(() => {
          taking = null;
        });
      }
      return taking;
    },
    async callOff() {
      attempt.abort();
      return { ok: true, value: taking !== null };
    },
    async amend(_, drawing) {
      const here = standing?.readingId === drawing.readingId && standing.map.isIntact() ? standing : null;
      // Whether marks are shown was settled when the article was read.
      return here
        ? draw({ ...drawing, shown: here.marks.shown }, here.article, here.map)
        : { ok: true, value: null };
    },
    async cards(_, readingId, cards) {
      const here = standing?.readingId === readingId ? standing : null;
      for (const [id, card] of cards) here?.cards.set(id, card);
      return { ok: true, value: here !== null };
    },
    async reveal(_, readingId, id) {
      const ranges = standing?.readingId === readingId ? standing.marks.rangesOf(id) : [];
      if (!standing || ranges.length === 0 || !standing.map.isIntact()) return { ok: true, value: false };
      standing.marks.emphasise(id);
      reveal(document, ranges);
      return { ok: true, value: true };
    },
    async emphasise(_, readingId, id) {
      const here = standing?.readingId === readingId ? standing : null;
      here?.marks.point(id);
      return { ok: true, value: here !== null && (id === null || here.marks.rangesOf(id).length > 0) };
    },
    async highlight(_, on) {
      wanted = on;
      if (!on) close();
      standing?.marks.show(on);
      return { ok: true, value: standing?.marks.shown ?? false };
    },
    async choose(_, kinds) {
      standing?.marks.choose(kinds);
      const { opened } = card;
      if (opened !== null && !standing?.marks.marks.some(({ id }) => id === opened)) close();
      return { ok: true, value: standing !== null };
    },
    async walk(_, step) {
      const marks = standing?.marks.marks ?? [];
      if (!standing || marks.length === 0) return { ok: true, value: false };
      if (!standing.marks.shown) standing.marks.show(true);
      const here = marks.findIndex(({ id }) => id === card.opened);
      const next = here < 0 ? (step > 0 ? 0 : marks.length - 1) : (here + step + marks.length) % marks.length;
      const id = marks[next]?.id;
      if (id === undefined) return { ok: true, value: false };
      reveal(document, standing.marks.rangesOf(id));
      await show(id, { point: null, pin: true, focus: true });
      return { ok: true, value: true };
    },
  };
  return { calls, holds: () => standing !== null };
}
