import { once } from 'node:events';
import { basename } from 'node:path';
import { REPORT_EN } from '../components/en/report';
import { markdown } from '../lib/core/annotate/markdown';
import { analyse } from '../lib/core/dossier/analyse';
import { languageOf } from '../lib/core/text/language-of';
import { reportView } from '../lib/view/report-view';
import { ofPage, ofText } from './read/article-of';
import { contextMarkdown, contextPretty } from './read/context-lines';
import { open, slurp, textOf } from './read/input';
import { joinFor } from './read/join';
import { type Options, optionsOf, USAGE } from './read/options';
import { pretty } from './read/pretty';
import { Refusal } from './read/refusal';
import { calm } from './read/spoken';
import { readLines } from './read/stream';
import { weightsFor } from './read/weights-for';

/*
 * npm run --silent read -- …: prints the reading of an article, or of a stream of them. Nothing is fetched.
 * Exit code 0; 1: not an article, or nothing readable; 2: bad usage, or a bad line of --jsonl.
 */

const complain = (message: string): void => void process.stderr.write(`${message}\n`);

/** Writes, and waits where the one who reads is slower than we are. */
const write = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
};

/** NO_COLOR and FORCE_COLOR as other tools know them; else colour where a person looks. */
const wantsColour = (isTerminal: boolean): boolean => {
  const { NO_COLOR, FORCE_COLOR } = process.env;
  if (NO_COLOR) return false;
  return FORCE_COLOR === undefined ? isTerminal : FORCE_COLOR !== '0';
};

const readOne = async (options: Options): Promise<number> => {
  const name = options.file === '-' ? 'Standard input' : basename(options.file);
  const kind = options.kind === 'jsonl' ? null : options.kind;
  const input = textOf(await slurp(open(options.file), name), kind, name);
  const article = input.kind === 'html' ? ofPage(input.text, options) : ofText(input.text, options);
  if (languageOf(article) === null)
    complain(`${name} is not in a language that can be read; it is read as English.`);
  const join = await joinFor(options, complain);
  const dossier = analyse(article, weightsFor(options.rulesOnly, complain));
  const context = join?.(dossier) ?? null;
  const isTerminal = process.stdout.isTTY === true;
  const format = options.format ?? (isTerminal ? 'pretty' : 'json');
  if (format === 'json') await write(`${JSON.stringify(context ? { dossier, context } : dossier)}\n`);
  else if (format === 'markdown')
    await write(
      calm(
        markdown(reportView(dossier, context, null), REPORT_EN) +
          (context ? contextMarkdown(dossier, context) : ''),
      ),
    );
  else
    await write(pretty(dossier, wantsColour(isTerminal)) + (context ? contextPretty(dossier, context) : ''));
  return 0;
};

const readMany = async (options: Options): Promise<number> => {
  const weights = weightsFor(options.rulesOnly, complain);
  const join = await joinFor(options, complain);
  const { good, bad } = await readLines(open(options.file), weights, join, write, complain);
  if (good + bad === 0) throw new Refusal(1, 'There are no lines to read.');
  return bad > 0 ? 2 : 0;
};

const main = async (): Promise<number> => {
  const options = optionsOf(process.argv.slice(2));
  if (options === null) {
    await write(USAGE);
    return 0;
  }
  return options.kind === 'jsonl' ? readMany(options) : readOne(options);
};

// Whoever reads our output may stop early (`| head`): that is no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  complain(error.message);
  process.exitCode = error.exitCode;
}
