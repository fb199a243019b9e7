import * as v from 'valibot';
import type { Article } from '../core/model/article';
import type { Correction } from '../core/model/correction';
import { LONGEST_TEXT, type PrimaryText } from '../core/model/fidelity';
import type { Checks } from './checks';
import type { PopupCalls, ReaderCalls, ReportCalls, SelectionCalls } from './protocol';

/** Characters of text that may cross the wire; the page reader stops far below. */
const TEXT = 1_000_000;
const MANY = 50_000;
const FEW = 500;

const short = v.pipe(v.string(), v.maxLength(2_000));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(TEXT));
const span = v.pipe(
  v.object({ start: offset, end: offset }),
  v.check(({ start, end }) => start <= end),
);
const origin = v.picklist(['json-ld', 'meta', 'time', 'byline', 'page', 'given']);
const date = v.nullable(
  v.object({
    date: v.pipe(v.string(), v.maxLength(40)),
    precision: v.picklist(['second', 'minute', 'day', 'month', 'year']),
    from: origin,
  }),
);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const article = v.pipe(
  v.object({
    url: v.nullable(v.pipe(v.string(), v.maxLength(20_000))),
    title: v.nullable(short),
    byline: v.pipe(v.array(short), v.maxLength(FEW)),
    publisher: v.nullable(short),
    published: date,
    modified: date,
    language: v.nullable(v.pipe(v.string(), v.maxLength(100))),
    text: v.pipe(v.string(), v.maxLength(TEXT)),
    blocks: v.pipe(
      v.array(
        v.object({
          kind: v.picklist([
            'headline',
            'heading',
            'paragraph',
            'list-item',
            'blockquote',
            'caption',
            'byline',
            'author-note',
            'furniture',
          ]),
          span,
          repeats: v.nullable(offset),
        }),
      ),
      v.maxLength(MANY),
    ),
    links: v.pipe(v.array(v.object({ span, host: short })), v.maxLength(MANY)),
    coverage: v.nullable(v.object({ recall: share, precision: share })),
    partial: v.nullable(
      v.picklist(['paywall', 'too-long', 'too-large', 'too-slow', 'changed-while-reading']),
    ),
    posts: v.pipe(
      v.array(v.object({ id: v.nullable(short), title: short, published: date, current: v.boolean() })),
      v.maxLength(FEW),
    ),
    policies: v.pipe(
      v.array(
        v.object({
          kind: v.picklist(['standards', 'corrections', 'ownership', 'unnamed-sources', 'checking']),
          url: v.pipe(v.string(), v.maxLength(2_000), v.regex(/^https?:\/\//i), v.url()),
        }),
      ),
      v.maxLength(5),
    ),
    origins: v.object({
      title: v.nullable(origin),
      byline: v.nullable(origin),
      publisher: v.nullable(origin),
      language: v.nullable(origin),
    }),
  }),
  v.check(({ text, blocks, links }) => [...blocks, ...links].every((each) => each.span.end <= text.length)),
  // Blocks that share words would have the same words read as often as there are blocks.
  v.check(({ blocks }) =>
    blocks.every(
      ({ span, repeats }, at) =>
        (at === 0 || (blocks[at - 1]?.span.end ?? 0) <= span.start) && (repeats === null || repeats < at),
    ),
  ),
) satisfies v.GenericSchema<unknown, Article>;

/** Checks a list of arguments against a schema each, and hands out fresh values without unknown keys. */
const fits =
  (...schemas: v.GenericSchema[]) =>
  (args: readonly unknown[]): unknown[] | null => {
    const { success, output } = v.safeParse(v.strictTuple(schemas), args);
    return success ? output : null;
  };

const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const id = v.pipe(v.string(), v.maxLength(100));
const correction = v.object({
  kind: v.picklist(['not-them', 'wrong-speaker', 'not-a-figure']),
  target: id,
  person: v.nullable(id),
}) satisfies v.GenericSchema<unknown, Correction>;

/** Texts that are compared at once. */
const MOST_TEXTS = 10;

const texts = v.pipe(
  v.array(v.object({ id, title: v.nullable(short), text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)) })),
  v.maxLength(MOST_TEXTS),
) satisfies v.GenericSchema<unknown, PrimaryText[]>;

/** What the worker takes from its own pages and from the script in a page. Unknown keys are dropped, never merged. */
export const WORKER_CHECKS: Checks<PopupCalls & ReportCalls & SelectionCalls & ReaderCalls> = {
  read: fits(tabId),
  callOff: fits(tabId),
  reveal: fits(tabId, id, id),
  emphasise: fits(tabId, id, v.nullable(id)),
  highlight: fits(tabId, v.boolean()),
  correct: fits(tabId, id, correction, v.boolean()),
  reading: fits(tabId),
  compare: fits(tabId, id, texts),
  wantText: fits(id, v.boolean()),
  textWanted: fits(tabId),
  giveText: fits(tabId),
  takeText: fits(id),
  selection: fits(id),
  propose: fits(article),
  card: fits(id, id),
  arrived: fits(v.nullable(id)),
  stale: fits(id),
};
