import { parseArgs } from 'node:util';
import { readIsoDate } from '../../lib/page/iso-date';
import { Refusal } from './refusal';

const FORMATS = ['json', 'pretty', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** What the command line asks for. `kind` null: guess from the content. `format` null: by where the output goes. */
export interface Options {
  readonly file: string;
  readonly kind: 'text' | 'html' | 'jsonl' | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly format: Format | null;
  /** Leave the tagger aside. */
  readonly rulesOnly: boolean;
  /** Join what the context pack knows. */
  readonly context: boolean;
  /** Files with primary texts that quotations are compared with. */
  readonly against: readonly string[];
  /** The day of asking, `YYYY-MM-DD`; null: today. */
  readonly today: string | null;
}

export const USAGE = `usage: npm run --silent read -- [--text|--html|--jsonl] [--url U] [--published D]
                                [--format json|pretty|markdown] [--rules-only]
                                [--context [--today D] [--against FILE]…] FILE|-

  FILE          a saved page or a plain text; - reads standard input
  --text        plain text, paragraphs parted by blank lines
  --html        a saved web page
  --jsonl       one {"id","text","url"?,"published"?,"title"?} a line in, one {"id","dossier"} a line out
  --url         the address that the article was taken from
  --published   its day: YYYY, YYYY-MM, YYYY-MM-DD, or with a time: 2023-11-30T10:15+02:00
  --format      json (when not written to a terminal), pretty, markdown
  --rules-only  leave the tagger aside, which finds most of what is reported without quotation marks
  --context     add what the context pack knows of the people, bodies, channels and photo credits:
                JSON is then {"dossier","context"}, with --jsonl {"id","dossier","context"} a line
  --against     a primary text, as text or saved page, with which quotations are compared; may be given again
  --today       the day of asking, YYYY-MM-DD, against which days to come and the pack's age are told
`;

const usage = (problem: string): Refusal => new Refusal(2, `${problem}\n\n${USAGE}`);

const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** Whether a text is a date as `--published` and the lines of `--jsonl` take it; nothing is guessed or rolled over. */
export const isDate = (text: string): boolean => DATE.test(text) && readIsoDate(text) !== null;

/** Whether a text is a whole address of a web page. */
export const isAddress = (text: string): boolean => URL.canParse(text) && /^(?:https?|file):/i.test(text);

const parsed = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      options: {
        text: { type: 'boolean' },
        html: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        'rules-only': { type: 'boolean', default: false },
        context: { type: 'boolean', default: false },
        against: { type: 'string', multiple: true, default: [] },
        today: { type: 'string', multiple: true },
        url: { type: 'string', multiple: true },
        published: { type: 'string', multiple: true },
        format: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? error.message : String(error));
  }
};

/** The one value of an option that may be given once. */
const single = (values: readonly string[] | undefined, name: string): string | null => {
  if (values !== undefined && values.length > 1) throw usage(`${name} is given more than once.`);
  return values?.[0] ?? null;
};

/**
 * Reads the arguments. `null`: only help is asked for.
 * @throws {Refusal} with exit code 2, saying what is wrong, for anything that is not in `USAGE`
 */
export const optionsOf = (args: readonly string[]): Options | null => {
  const { values, positionals } = parsed(args);
  if (values.help) return null;
  const kinds = (['text', 'html', 'jsonl'] as const).filter((kind) => values[kind]);
  if (kinds.length > 1) throw usage(`--${kinds[0]} and --${kinds[1]} exclude each other.`);
  const kind = kinds[0] ?? null;
  const [file, ...more] = positionals;
  if (file === undefined || file === '') throw usage('No file is named.');
  if (more.length > 0)
    throw usage(`One file at a time: ${positionals.length} are named. Use --jsonl for many texts.`);
  if (/^https?:\/\//i.test(file)) {
    throw new Refusal(
      2,
      `${file} is an address, and nothing is fetched here: save the page in your browser and read the file, with --url ${file}`,
    );
  }
  const url = single(values.url, '--url');
  const published = single(values.published, '--published');
  const format = single(values.format, '--format');
  if (url !== null && !isAddress(url))
    throw usage(`--url ${url} is not an address with its http:// or https://.`);
  if (published !== null && !isDate(published)) {
    throw usage(
      `--published ${published} is not a date like 2023, 2023-11, 2023-11-30 or 2023-11-30T10:15+02:00.`,
    );
  }
  const today = single(values.today, '--today');
  if (today !== null && !values.context) throw usage('--today belongs to --context.');
  if (values.against.length > 0 && !values.context) throw usage('--against belongs to --context.');
  if (values.against.some((each) => each === '-'))
    throw usage('--against takes a file; standard input is the article.');
  if (today !== null && (today.length !== 10 || !isDate(today)))
    throw usage(`--today ${today} is not a day like 2023-11-30.`);
  if (format !== null && !FORMATS.includes(format as Format)) {
    throw usage(`--format ${format} is none of ${FORMATS.join(', ')}.`);
  }
  if (kind === 'jsonl' && (url !== null || published !== null)) {
    throw usage('With --jsonl, address and date belong into each line ("url", "published").');
  }
  if (kind === 'jsonl' && format !== null && format !== 'json') throw usage('--jsonl gives JSON only.');
  return {
    file,
    kind,
    url,
    published,
    format: format as Format | null,
    rulesOnly: values['rules-only'],
    context: values.context,
    against: values.against,
    today,
  };
};
