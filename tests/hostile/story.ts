/** Sentences of a council that nobody has; each paragraph holds one quotation or one figure. */
const PARAGRAPHS = [
  'The council of Ostermoor voted on Tuesday to keep its ferry, after a debate that went on until midnight.',
  '“The ferry is the street we live on,” said Mayor Runa Telleby, who had travelled on it to the meeting.',
  'Councillor Aren Wick told reporters: “We have counted the boats, and we have counted the votes.”',
  'The repairs will cost about €3.4 million, and the landing stage was last renewed in 1988.',
  'More than 1,200 people use the boat each day, and 60% of them are children on their way to school.',
  'The harbour office said the winter timetable would begin on 1 November, with a boat every 40 minutes.',
];

/** Paragraphs of an article, over and over, each time with a number of its own so that none repeats another. */
export const paragraphs = (n: number): string =>
  Array.from({ length: n }, (_, i) => `<p>${PARAGRAPHS[i % PARAGRAPHS.length]} (${i + 1})</p>`).join('\n');

/** One quotation that stands in every story of six paragraphs or more. */
export const QUOTATION = 'The ferry is the street we live on,';

export interface PageParts {
  readonly head?: string;
  readonly before?: string;
  readonly body?: string;
  readonly after?: string;
}

/** A whole page: the story in an `<article>`, with what is handed in around it. */
export const page = ({ head = '', before = '', body = paragraphs(12), after = '' }: PageParts = {}): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ostermoor keeps its ferry</title>${head}</head>
<body>${before}<article><h1>Ostermoor keeps its ferry</h1>${body}</article>${after}</body></html>`;
