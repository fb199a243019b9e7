/** W3C Web Annotation: a place in a text by its words and those around it. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation: a place in a text by its offsets (UTF-16, end-exclusive). */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

export type Selector = TextQuoteSelector | TextPositionSelector;
