import type { ReportFigure, ReportQuote, ReportView, ReportVoice } from '../model/report-view';
import type { ReportColumn, ReportWords } from '../model/report-words';

/** Words of a page as words in Markdown: nothing in them makes a link, a picture, a tag, a heading or a cell. */
export const plain = (text: string): string =>
  text
    .split(/\s+/)
    .join(' ')
    .replace(/[\\`*_{}[\]()#+!|~<>&$]/g, '\\$&')
    .replace(/^([-=])/, '\\$1')
    .replace(/^(\d{1,9})\./, '$1\\.')
    .replace(/(https?):/gi, '$1\\:');

/** A table of words of a page. */
const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${heads.map(plain).join(' | ')} |`,
  `|${heads.map(() => '---').join('|')}|`,
  ...rows.map((row) => `| ${row.map(plain).join(' | ')} |`),
];

const list = (lines: readonly (string | null)[]): string[] =>
  lines.filter((line) => line !== null).map((line) => `- ${plain(line)}`);

const filled = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join('; ');

/** A report as a file to keep or to send on: what the report page shows, without the article's text. */
export function markdown(view: ReportView, words: ReportWords): string {
  const { report } = words;
  const heads = (columns: readonly ReportColumn[]): string[] => columns.map((one) => report.columns[one]);
  const parts: readonly (readonly [name: keyof typeof report.parts, lines: readonly string[]])[] = [
    [
      'quotes',
      rowsOf(
        heads(['number', 'speaker', 'kind', 'cue', 'channel', 'words', 'rule']),
        view.quotes.map((one) => quoteRow(one, words)),
        words,
      ),
    ],
    [
      'observations',
      view.observations.length === 0
        ? []
        : tableOf(
            heads(['number', 'words', 'rule']),
            view.observations.map(({ number, words: said, by }) => [String(number), said, by]),
          ),
    ],
    [
      'figures',
      rowsOf(
        heads(['number', 'asWritten', 'amount', 'of', 'state', 'source', 'rule']),
        view.figures.map((one) => figureRow(one, words)),
        words,
      ),
    ],
    [
      'sums',
      list(
        view.sums.map(
          ({ figures, working, by }) => `${figures.join(', ')}: ${words.working(working)} (${by})`,
        ),
      ),
    ],
    ['voices', voiceLines(view, words)],
    [
      'unquoted',
      list(
        view.unquoted.map(
          ({ name, kind, mentions }) => `${name}, ${report.unquotedKinds[kind]}: ${mentions}`,
        ),
      ),
    ],
    [
      'sides',
      list(
        view.sides.map(
          ({ name, words: given, quotedWords }) => `${name ?? report.noSide}: ${given}, ${quotedWords}`,
        ),
      ),
    ],
    ['credits', list(view.credits.map((one) => creditLine(one, words)))],
    ['method', report.method.flatMap((paragraph) => [plain(paragraph), ''])],
  ];
  const lines = [`# ${plain(view.article.title ?? report.untitled)}`, '', ...list(factLines(view, words))];
  for (const [name, said] of parts)
    if (said.length > 0) lines.push('', `## ${plain(report.parts[name])}`, '', ...said);
  return `${lines.join('\n').trimEnd()}\n`;
}

const rowsOf = (
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  { report }: ReportWords,
): string[] => (rows.length === 0 ? [plain(report.none)] : tableOf(heads, rows));

/** Lines on an article under its title. */
function factLines(
  { article, url, readAt, pack, engine }: ReportView,
  words: ReportWords,
): (string | null)[] {
  const { report } = words;
  return [
    article.publisher,
    article.byline.length === 0 ? null : report.by(article.byline),
    article.published === null ? report.noDate : words.date(article.published),
    url,
    readAt === null ? null : report.readAt(words.date({ date: readAt, precision: 'minute', from: 'given' })),
    pack?.version && pack.date
      ? report.pack(pack.version, words.date({ date: pack.date, precision: 'day', from: 'given' }))
      : null,
    engine === 'rules' ? report.rulesOnly : null,
  ];
}

function quoteRow(one: ReportQuote, { report, kinds, channels }: ReportWords): string[] {
  const who = one.speaker ?? one.source;
  const passed = one.hops.flatMap(({ name, source }) => name ?? source ?? []);
  return [
    String(one.number),
    filled([
      who === null ? report.open : who,
      who === one.source || one.source === null ? null : one.source,
      one.principal === null ? null : report.reports(one.principal),
    ]),
    kinds[one.kind].name,
    one.cue ?? '–',
    filled([
      one.channel === null ? null : channels[one.channel].name,
      passed.length === 0 ? null : report.through(passed),
    ]) || '–',
    one.words,
    one.by,
  ];
}

function figureRow(one: ReportFigure, words: ReportWords): string[] {
  return [
    String(one.number),
    one.words,
    words.quantity(one.quantity),
    one.of ?? '–',
    filled([
      words.statuses[one.status].name,
      one.caveat === null ? null : `${words.caveats[one.caveat].name} (${one.caveatWords})`,
      one.verifier === null ? null : `${words.checkedBy} ${one.verifier}`,
    ]),
    filled([one.source, one.link === null ? null : `${words.linkTo} ${one.link}`, ...one.notes]) || '–',
    one.by,
  ];
}

function voiceLines({ voices, counts }: ReportView, words: ReportWords): string[] {
  const { report, entities } = words;
  if (voices.length === 0) return [plain(report.none)];
  const columns = (['who', 'kind', 'given', 'quoted', 'channel'] as const).map((one) => report.columns[one]);
  return [
    ...tableOf(
      columns,
      voices.map((one) => [
        one.name,
        entities[one.kind],
        String(one.words),
        String(one.quotedWords),
        waysIn(one, words),
      ]),
    ),
    '',
    ...list([
      report.attributed(counts.attributed, counts.words),
      report.quoted(counts.quoted, counts.words),
      counts.only === null ? null : report.only(counts.only),
    ]),
  ];
}

const waysIn = ({ ways }: ReportVoice, { channels, noChannel }: ReportWords): string =>
  ways
    .map(({ kind, attributions }) => `${(kind === null ? noChannel : channels[kind]).name} ${attributions}`)
    .join(', ');

const creditLine = (
  { words: said, suppliers }: ReportView['credits'][number],
  { suppliers: classes, unknownSupplier }: ReportWords,
): string =>
  `${said}: ${suppliers.map((one) => `${one.name}, ${classes[one.class]}`).join('; ') || unknownSupplier}`;
