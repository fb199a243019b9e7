import type { Origin, PartialReason, PolicyKind, StatedDate } from '../lib/core/model/article';
import type { CardWords, Tag, Terms } from '../lib/core/model/card-words';
import type { CorrectionKind } from '../lib/core/model/correction';
import type { EntityKind } from '../lib/core/model/entity';
import type { FailureReason } from '../lib/core/model/failure';
import type { Quantity } from '../lib/core/model/figure';
import type { Disclosed, OutletFacts } from '../lib/core/model/media-context';
import type { Phase } from '../lib/core/model/phase';
import type { UnquotedKind } from '../lib/core/model/voice-counts';
import type { Working } from '../lib/core/model/working';
import type { FidelityStrings } from './fidelity-strings';
import type { GlanceStrings } from './glance-strings';
import type { KnownSaid } from './known-strings';

/** A state that has to be explained: what it is, why, and what the reader can do. */
interface Told {
  readonly title: string;
  readonly text: string;
  readonly todo: string;
}

/** Words around an article's voices. Counts, never adjectives. */
interface VoiceStrings {
  readonly title: string;
  readonly gloss: string;
  /** How much of the article is somebody's words, and how much stands in quotation marks. */
  attributed(words: number, all: number): string;
  quoted(words: number, all: number): string;
  /** All that is attributed comes from one source. */
  only(name: string): string;
  readonly sources: string;
  readonly kinds: string;
  readonly channels: string;
  readonly unquoted: Tag;
  /** The kinds of sources, where a list counts them. */
  readonly kindNames: Readonly<Record<EntityKind | 'open', string>>;
  readonly unquotedKinds: Readonly<Record<UnquotedKind, string>>;
  /** Words that somebody is given, and how many of them stand in quotation marks. */
  words(words: number, quoted: number): string;
  /** Attributions in a list of counts. */
  attributions(n: number): string;
  /** In how many places somebody is named, and with how many words in the article's own. */
  named(places: number, retold: number): string;
  more(n: number): string;
}

/** Words around what the reader put right. */
interface CorrectionStrings {
  /** Opens what can be put right of a row. */
  readonly open: string;
  readonly kinds: Readonly<Record<CorrectionKind, string>>;
  readonly title: string;
  readonly gloss: string;
  readonly undo: string;
  readonly report: string;
  /** Said in place of words that the article holds no longer. */
  readonly gone: string;
}

/** Words around the outlet and the pack. */
interface ContextStrings {
  readonly outlet: string;
  readonly noOutlet: string;
  readonly country: string;
  readonly owner: string;
  readonly funding: string;
  readonly fundings: Readonly<Record<NonNullable<OutletFacts['funding']>, string>>;
  readonly standards: string;
  readonly discloses: string;
  readonly disclosed: Readonly<Record<Exclude<keyof Disclosed, 'policies'>, string>>;
  /** What a page says is set out at an address. */
  readonly policies: Readonly<Record<PolicyKind, string>>;
  /** In place of what the page does not state. */
  readonly notStated: string;
  readonly credits: string;
  readonly sides: Tag;
  readonly noSide: string;
  readonly packTitle: string;
  readonly noPack: string;
  old(days: number): string;
  refused(file: string, row: string | null, reason: string): string;
}

/** Words of the popup. */
export interface PopupStrings {
  readonly corrections: CorrectionStrings;
  readonly context: ContextStrings;
  readonly glance: GlanceStrings;
  /** Opens what is known of somebody. */
  readonly more: string;
  readonly site: { readonly always: string; gloss(host: string): string };
  readonly highlights: string;
  readonly highlightsOff: string;
  readonly reading: {
    readonly title: string;
    readonly text: string;
    readonly phases: Readonly<Record<Phase, string>>;
    readonly callOff: string;
  };
  readonly changed: string;
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
  /** What was found, in a line. */
  found(quotes: number, figures: number): string;
  readonly quotes: string;
  readonly figures: string;
  readonly noQuotes: string;
  readonly noFigures: string;
  quoteCount(n: number): string;
  speakerCount(n: number): string;
  figureCount(n: number): string;
  unattributedCount(n: number): string;
  /** The choice of the state of which figures are listed, and its choice of all. */
  readonly states: string;
  readonly allStates: string;
  readonly noneInState: string;
  /** Heads of the groups without a name. */
  readonly unresolved: Tag;
  readonly noSource: Tag;
  readonly unnamed: string;
  /** Before the one whose words or acts a source reports. */
  readonly reports: string;
  readonly observations: string;
  readonly voices: VoiceStrings;
  /** Where a report waits for a text to compare with: gives it this page's, and what came of that. */
  readonly offerText: { readonly give: string; readonly given: string; readonly failed: string };
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
  /** The tagger's weights could not be loaded. */
  readonly rulesOnly: Told;
  readonly posts: {
    readonly title: string;
    read(title: string): string;
    others(n: number): string;
    readonly todo: string;
  };
  /** Opens the page of options. */
  readonly options: string;
  readonly firstTime: { readonly title: string; readonly lines: readonly string[]; readonly done: string };
  readonly keys: {
    readonly title: string;
    readonly note: string;
    readonly rows: readonly { readonly keys: string; readonly does: string }[];
  };
}

/** All that the popup says. */
export interface PopupCatalogue extends Terms, KnownSaid {
  readonly product: string;
  /** A date as stated, to its precision. */
  date(date: StatedDate): string;
  /** A calculation in a line. */
  working(working: Working): string;
  readonly popup: PopupStrings;
}

/** All that the hover card says: its words, and what is made of numbers. */
export interface CardCatalogue extends CardWords, KnownSaid {
  /** What a quantity amounts to, in words and figures. */
  quantity(quantity: Quantity): string;
  /** A calculation in a line. */
  working(working: Working): string;
  /** In how many pieces a quotation stands. */
  pieces(n: number): string;
  /** How a value's day stands to the article's: days before it, negative for days after. */
  lag(days: number): string;
  /** What a percentage comes to, in people. */
  comesTo(amount: string): string;
  /** Who defines a channel or a ground rule as it is explained. */
  definedBy(names: readonly string[]): string;
  /** How many passages give another side's account. */
  otherAccounts(n: number): string;
  readonly fidelity: FidelityStrings;
}

/**
 * Every string of the interface in one language. Handed to components as props; no component holds a word of its own.
 * Calm, plain, precise: it says what stands in the text and never whether that is so (SAFETY §8).
 */
export interface Strings extends PopupCatalogue, CardCatalogue {}
