import type { StoryTie } from '../lib/core/model/body-context';
import type { ArticleDay } from '../lib/core/model/context';
import type { PublicLife } from '../lib/core/model/dated-office';
import type { Agreement, Veto } from '../lib/core/model/entity-context';

/** What those components need of a catalogue that speak of what is known. */
export interface KnownSaid {
  readonly language: string;
  /** This language's marks around words of the page. */
  readonly quotationMarks: readonly [open: string, close: string];
  readonly known: KnownStrings;
  /** Parts of a line beside each other. */
  parts(items: readonly string[]): string;
  /** How many are left out at the end of a list. */
  more(n: number): string;
}

/** The dates of a term of office in words. */
export interface TermWords {
  readonly start: string;
  readonly end: string | null;
  readonly asOf: string | null;
}

/** Words around what the pack knows of people and bodies. Days and offices come in words. */
export interface KnownStrings {
  /** On the article's day: an office held, one of which that is open, one that had ended, one that had not begun. */
  held(office: string, day: string): string;
  open(office: string, asOf: string | null): string;
  last(office: string, end: string): string;
  next(office: string, start: string): string;
  /** An office and its dates, in words; without an end it was open on the day `asOf`. */
  term(office: string, dates: TermWords): string;
  /** Said where no office was held on the article's day. `day`: in words; empty where none is stated. */
  readonly life: Readonly<Record<Exclude<PublicLife, 'in-office'>, (day: string) => string>>;
  /** The day of somebody's death. */
  died(day: string): string;
  /** When the pack was made: an office that was open then, and that none was. */
  readonly now: string;
  nowHeld(office: string, asOf: string): string;
  nowNone(asOf: string): string;
  /** What a body is, whose, and since when something is so of it. */
  readonly body: string;
  readonly kinds: Readonly<Record<string, string>>;
  since(from: string): string;
  readonly notes: string;
  /** What ties a body to the story: the words that stand in headline or lede. */
  readonly story: string;
  readonly ties: Readonly<Record<StoryTie['by'], string>>;
  readonly noTie: string;
  /** As whom somebody was recognised, and by what. */
  readonly why: string;
  readonly agreements: Readonly<Record<Agreement['by'], string>>;
  readonly candidates: { readonly name: string; readonly gloss: string };
  readonly vetoes: Readonly<Record<Veto, string>>;
  readonly tooLittle: string;
  readonly references: string;
  /** The release of the pack that was asked. */
  pack(version: string, date: string): string;
  /** What has to be said of the article's day. */
  readonly days: Readonly<Record<Exclude<ArticleDay['state'], 'stated'>, string>>;
}
