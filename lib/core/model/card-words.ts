import type { AttributionKind, ChannelKind, Stance } from './attribution';
import type { MatchedPart, PlaceKind } from './card-view';
import type { EntityKind, Unnamed } from './entity';
import type { CaveatKind, FigureStatus, Hedge } from './figure';
import type { SeriesView } from './figure-context';
import type { SupplierClass } from './media-context';

/** A technical tag: its name in the interface and one line that says what it means. */
export interface Tag {
  readonly name: string;
  readonly gloss: string;
}

/** What popup and card both name. */
export interface Terms {
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly kinds: Readonly<Record<AttributionKind, Tag>>;
  readonly stances: Readonly<Record<Stance, Tag>>;
  readonly channels: Readonly<Record<ChannelKind, Tag>>;
  readonly noChannel: Tag;
  readonly unnamedTypes: Readonly<Record<Unnamed['type'], Tag>>;
  /** Before the reason that a text gives for not naming somebody. */
  readonly unnamedReason: string;
  /** What the outlet itself remarks on somebody's words. */
  readonly observation: Tag;
  /** Who supplied a picture, by the words under it. */
  readonly credit: Tag;
  readonly suppliers: Readonly<Record<SupplierClass, string>>;
  readonly unknownSupplier: string;
  readonly statuses: Readonly<Record<FigureStatus, Tag>>;
  readonly caveats: Readonly<Record<CaveatKind, Tag>>;
  /** Before a source that is given for a figure, before the host that its link leads to, and before who confirmed it. */
  readonly givenBy: string;
  readonly linkTo: string;
  readonly checkedBy: string;
  /** Figures that do not go together as stated. */
  readonly sums: Tag;
  readonly entities: Readonly<Record<EntityKind, string>>;
}

/** Labels and sentences of the hover card. */
interface CardLabels {
  readonly label: string;
  /** Opens what else there is to say, and by what it was found. */
  readonly more: string;
  readonly why: string;
  readonly notResolved: string;
  readonly notResolvedGloss: string;
  readonly noSourceHere: string;
  /** It continues an earlier quotation: with the speaker it has from there, and without one. */
  readonly carriesOn: { readonly resolved: string; readonly open: string };
  readonly asWritten: string;
  /** Whose words or acts the source reports. */
  readonly principal: string;
  readonly channel: string;
  /** The hops of a nested attribution, and one line on their order. */
  readonly chain: Tag;
  /** On which terms somebody spoke. */
  readonly groundRule: string;
  /**
   * Whose words a readout or a statement are; that neither article nor pack has another side's account; and before those
   * that the pack has.
   */
  readonly issuer: { readonly name: string; readonly noOther: string; readonly inPack: string };
  readonly unnamed: string;
  /** Said before, and one line on what that points to. */
  readonly repeated: Tag;
  readonly cue: string;
  readonly noCue: string;
  /** What the card is about, where that is a figure. */
  readonly figure: string;
  readonly value: string;
  readonly counted: string;
  /** Said of a figure: that no source is stated, that one is and not which, and, before its kind, that there is a reservation. */
  readonly noFigureSource: string;
  readonly openFigureSource: string;
  readonly reserved: string;
  /** Who a source is within the article. */
  readonly resolved: string;
  /** Where the link on a figure leads, and one line on it. */
  readonly link: Tag;
  readonly caveat: string;
  /** What a figure includes, leaves out, or is as of. */
  readonly notes: string;
  /** The same figure in other places, and what they are. */
  readonly elsewhere: string;
  readonly places: Readonly<Record<PlaceKind, string>>;
  /** Published figures beside the article's: what each is to it, that it can be the article's, and of whom a percentage is. */
  readonly series: {
    readonly relations: Readonly<Record<SeriesView['relation'], string>>;
    readonly fits: string;
    /** The issuer gives another value for the same date too. */
    readonly revised: string;
    readonly denominator: string;
  };
  /** A quotation beside a primary text. */
  readonly fidelity: string;
  /** The offices on the article's day, where something else stands first. */
  readonly office: string;
  readonly rule: Tag;
  readonly matched: Readonly<Record<MatchedPart, string>>;
}

/** The words of the hover card in one language. The script in the page carries none of them: it draws cards that are made. */
export interface CardWords extends Terms {
  readonly hedges: Readonly<Record<Hedge, string>>;
  /** This language's marks around words of the page. */
  readonly quotationMarks: readonly [open: string, close: string];
  readonly card: CardLabels;
}
