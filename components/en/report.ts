import type { ReportCatalogue } from '../report-strings';
import { CARD_EN } from './card-catalogue';
import { counted, listed, number } from './numbers';
import { POPUP_EN } from './popup';
import { WORKBENCH_EN } from './workbench';

const { context, voices } = POPUP_EN.popup;

/** Words in quotation marks of ours; where they stand in marks themselves, in those alone. */
const inMarks = (words: string): string =>
  /^“[^“”]*”$/.test(words) ? words : `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** The words of the report in English. */
const report: ReportCatalogue['report'] = {
  page: 'Source report',
  contents: 'In this report',
  loading: 'Looking for the reading of the article.',
  gone: {
    title: 'This reading is not kept any more',
    text: 'A reading is kept in memory until its page changes or the browser closes.',
    todo: 'Open the article again, click the Whence icon there, and open the report anew.',
  },
  print: 'Print or save as PDF',
  save: 'Save as',
  files: {
    markdown: { name: 'Markdown', gloss: 'The tables of this report as plain text, for notes and wikis.' },
    quotes: { name: 'Quotations (CSV)', gloss: 'A row for each attribution, for a spreadsheet.' },
    figures: { name: 'Figures (CSV)', gloss: 'A row for each figure, for a spreadsheet.' },
    json: { name: 'JSON', gloss: 'The whole reading with what the pack added, for programs.' },
    annotations: {
      name: 'Web Annotations',
      gloss: 'W3C Web Annotation (JSON-LD), for other annotation tools.',
    },
  },
  saved: (name) => `Handed to the browser: ${name}`,
  note: (n) => `Note ${number(n)}`,
  back: (n) => `Back to number ${number(n)} in the text`,
  copy: 'Copy as a citation',
  copied: (n) => `The citation of note ${number(n)} is on the clipboard.`,
  copyFailed: 'The browser did not allow to write to the clipboard.',
  corrections: (n) => `${counted(n, 'thing', 'things')} put right by the reader of this copy.`,
  untitled: POPUP_EN.popup.untitled,
  noDate: POPUP_EN.popup.noDate,
  by: POPUP_EN.popup.by,
  readAt: (date) => `Read on ${date}`,
  pack: (version, date) => `Context pack ${version} of ${date}`,
  rulesOnly: 'Read by rules alone; most statements reported without quotation marks were not looked for.',
  parts: {
    text: 'The article with its notes',
    quotes: 'Quotations and reported statements',
    voices: 'Voices',
    figures: 'Figures',
    sums: 'Figures side by side',
    observations: 'Outlet’s own remarks',
    credits: 'Pictures',
    unquoted: 'Named, not quoted',
    sides: 'By country or organisation',
    method: 'How this was made, and its limits',
  },
  columns: {
    number: 'No.',
    words: 'Words',
    kind: 'Kind',
    speaker: 'Who',
    written: 'Source as written',
    cue: 'Introduced by',
    channel: 'Channel',
    rule: 'Rule',
    who: 'Who',
    given: 'Words given',
    quoted: 'Of them quoted',
    attributions: 'Passages',
    asWritten: 'As written',
    amount: 'Amounts to',
    of: 'Of what',
    state: 'State',
    source: 'Source and notes',
    confirmed: 'Said to be confirmed by',
  },
  none: 'None was found.',
  open: 'left open by the text or by the reading',
  reports: (name) => `reports ${name}`,
  through: (hops) => `through ${listed(hops)}`,
  attributed: voices.attributed,
  quoted: voices.quoted,
  only: voices.only,
  unquotedKinds: voices.unquotedKinds,
  noSide: context.noSide,
  method: [
    'This report was made by Whence, a browser extension, on the machine of whoever printed or saved it. The article was read there; nothing was sent anywhere and nothing was fetched.',
    'Quotations, reported statements, sources and figures were found by rules and by a small tagger learned from annotated articles. Each carries the name of its rule. What stands beside them of people, offices, bodies, series and outlets comes from a dated context pack that ships with the extension.',
    'It says who is given as having said something, and what the text says of a figure’s origin. It does not say whether a statement holds, and it does not rate an article or an outlet.',
    'Some passages are missed, and some are given to another speaker than the one meant. What is not sure enough is left out; what the text leaves open is shown as open. Count on it as on a first reading, and check the passage before you cite it.',
    'The text is that of the page when it was read. Positions in the saved annotations count the characters of this text.',
  ],
  citation: ({ words, who, title, outlet, date, link }) =>
    `${[
      inMarks(words),
      who,
      title === null ? null : `in “${title}”`,
      outlet,
      date === null ? POPUP_EN.popup.noDate : POPUP_EN.date(date),
    ]
      .filter((part) => part !== null)
      .join(', ')}.${link === null ? '' : ` ${link}`}`,
  workbench: WORKBENCH_EN,
};

/** The report in English, with the words that it shares with popup and card. */
export const REPORT_EN: ReportCatalogue = { ...CARD_EN, ...POPUP_EN, report };
