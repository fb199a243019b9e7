import type { Span } from '../core/model/span';

/** An office that the text gives beside a mention. */
export interface ToldOffice {
  readonly span: Span;
  /** Offices of the pack that these words can mean. */
  readonly offices: readonly string[];
  /** `former` if the text says that it is over; `other` if it is another one (deputy, shadow, acting …). */
  readonly as: 'former' | 'other' | null;
}

/** Words of the text and the row of the pack that they name. */
export interface Named {
  readonly span: Span;
  readonly id: string;
}

/** What the text says of somebody right beside one mention: before the name, behind it between commas, or in brackets. */
export interface Told {
  readonly offices: readonly ToldOffice[];
  readonly places: readonly Named[];
  readonly parties: readonly Named[];
  readonly bodies: readonly Named[];
  /** A word for one whom nobody looks up (`victim`), or an age of a minor. */
  readonly private: Span | null;
}

/** All that speaks for or against somebody being a person of the pack. Nothing here is a guess: every item has its words. */
export interface Evidence {
  /** As the text names them most fully; null where it gives an office alone. */
  readonly name: { readonly text: string; readonly span: Span } | null;
  readonly told: readonly Told[];
  /** Countries and organisations that the article names anywhere else, each where it does so first. */
  readonly places: readonly Named[];
  /** People of the pack that the article names with their offices. */
  readonly people: readonly Named[];
}
