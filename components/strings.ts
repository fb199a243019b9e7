import type { Origin, PartialReason, StatedDate } from '../lib/core/model/article';
import type { AttributionKind, Stance } from '../lib/core/model/attribution';
import type { MatchedPart } from '../lib/core/model/card-view';
import type { EntityKind } from '../lib/core/model/entity';
import type { FailureReason } from '../lib/core/model/failure';
import type { FigureStatus, Hedge, Quantity } from '../lib/core/model/figure';

/** A technical tag: its name in the interface and one line that says what it means. */
interface Tag {
  readonly name: string;
  readonly gloss: string;
}

/** A state that has to be explained: what it is, why, and what the reader can do. */
interface Told {
  readonly title: string;
  readonly text: string;
  readonly todo: string;
}

/** Words of the popup. */
export interface PopupStrings {
  readonly highlights: string;
  readonly highlightsOff: string;
  readonly reading: { readonly title: string; readonly text: string };
  readonly nothing: Told;
  readonly failures: Readonly<Record<FailureReason, Told>>;
  readonly retry: string;
  readonly detail: string;
  readonly filter: string;
  readonly filterHint: string;
  /** How many rows are shown, of all. */
  shown(shown: number, all: number): string;
  readonly noMatch: string;
  readonly summary: string;
  readonly quotes: string;
  readonly figures: string;
  readonly noQuotes: string;
  readonly noFigures: string;
  quoteCount(n: number): string;
  speakerCount(n: number): string;
  figureCount(n: number): string;
  unattributedCount(n: number): string;
  /** Heads of the groups without a name. */
  readonly unresolved: Tag;
  readonly noSource: Tag;
  readonly unnamed: string;
  /** Said to a screen reader after a row's words: pressing it shows the place. */
  readonly reveal: string;
  readonly rowLost: string;
  /** What the number beside a row is. */
  place(n: number): string;
  lost(n: number): string;
  readonly lostTodo: string;
  readonly untitled: string;
  readonly noDate: string;
  by(names: readonly string[]): string;
  readonly dateFrom: Readonly<Record<Origin, string>>;
  readonly partly: string;
  readonly partial: Readonly<Record<PartialReason, string>>;
  readonly covered: string;
  readonly posts: {
    readonly title: string;
    read(title: string): string;
    others(n: number): string;
    readonly todo: string;
  };
  readonly firstTime: { readonly title: string; readonly lines: readonly string[]; readonly done: string };
  readonly keys: {
    readonly title: string;
    readonly note: string;
    readonly rows: readonly { readonly keys: string; readonly does: string }[];
  };
}

/** Words of the hover card. */
export interface CardStrings {
  readonly label: string;
  readonly notResolved: string;
  readonly notResolvedGloss: string;
  readonly noSourceHere: string;
  /** It continues an earlier quotation: with the speaker it has from there, and without one. */
  readonly carriesOn: { readonly resolved: string; readonly open: string };
  readonly asWritten: string;
  readonly cue: string;
  readonly noCue: string;
  pieces(n: number): string;
  readonly value: string;
  readonly counted: string;
  readonly source: string;
  readonly noFigureSource: string;
  readonly caveat: string;
  readonly verifier: string;
  readonly rule: Tag;
  readonly matched: Readonly<Record<MatchedPart, string>>;
}

/** What popup and card both name. */
export interface Terms {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly kinds: Readonly<Record<AttributionKind, Tag>>;
  readonly statuses: Readonly<Record<FigureStatus, Tag>>;
  readonly entities: Readonly<Record<EntityKind, string>>;
}

/** All that the popup says. */
export interface PopupCatalogue extends Terms {
  readonly product: string;
  /** A date as stated, to its precision. */
  date(date: StatedDate): string;
  readonly popup: PopupStrings;
}

/** All that the hover card says; apart, because the script in the page carries it and nothing else. */
export interface CardCatalogue extends Terms {
  readonly stances: Readonly<Record<Stance, Tag>>;
  readonly hedges: Readonly<Record<Hedge, string>>;
  /** What a quantity amounts to, in words and figures. */
  quantity(quantity: Quantity): string;
  /** This language's marks around words of the page. */
  readonly quotationMarks: readonly [open: string, close: string];
  readonly card: CardStrings;
}

/**
 * Every string of the interface in one language. Handed to components as props; no component holds a word of its own.
 * Calm, plain, precise: it says what stands in the text and never whether that is so (SAFETY §8).
 */
export interface Strings extends PopupCatalogue, CardCatalogue {}
