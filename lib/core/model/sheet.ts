/**
 * An element of a card as it is drawn in the page: its tag, its attributes, and what stands in it. Plain JSON, so that a
 * card can be made where its words are and drawn where none are.
 */
export type Sheet = readonly [
  tag: string,
  attributes: Readonly<Record<string, string>>,
  parts: readonly (Sheet | string)[],
];
