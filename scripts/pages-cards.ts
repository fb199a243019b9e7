import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserUnderTest } from '../tests/support/browser-under-test';
import { launchChromium } from '../tests/support/chromium';
import { type Engine, findBrowser } from '../tests/support/find-browser';
import { launchFirefox } from '../tests/support/firefox';
import { serve } from '../tests/support/server';
import { build, builtFolder } from './browsers/build';
import { ADVICE } from './browsers/recipe';
import { type CardsOnPage, cardsOn } from './pages/cards';
import { hasPages, savedPages } from './pages/saved';

/*
 * npm run pages:cards [-- [--firefox] [--part N/M] [--built] [PART-OF-A-NAME]]: opens the saved pages of ../shared/data/pages in a
 * browser with the extension and looks at highlights and cards: every card within the window, none over the words it
 * speaks of, the page's layout as it was, no new error. --built: with the extension as it was built last.
 */

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    firefox: { type: 'boolean', default: false },
    built: { type: 'boolean', default: false },
    part: { type: 'string', default: '1/1' },
  },
});

const engine: Engine = values.firefox ? 'firefox' : 'chromium';

function launch(executablePath: string): Promise<BrowserUnderTest> {
  const extensionDir = values.built ? builtFolder(engine) : build(engine);
  return engine === 'firefox'
    ? launchFirefox({ executablePath, extensionDir })
    : launchChromium({ executablePath, extensionDir });
}

function report(seen: readonly CardsOnPage[]): void {
  const read = seen.filter(({ left }) => left === null);
  const sum = (what: 'marks' | 'cards'): number => read.reduce((all, each) => all + each[what], 0);
  console.log(
    `\n${engine}: ${seen.length} pages, ${read.length} read, ${sum('marks')} marks, ${sum('cards')} cards opened`,
  );
  for (const { file, left } of seen) if (left !== null) console.log(`left: ${file}: ${left}`);
  for (const { file, faults } of read) for (const fault of faults) console.log(`fault: ${file}: ${fault}`);
  if (read.some(({ faults }) => faults.length > 0)) process.exitCode = 1;
}

async function main(executablePath: string): Promise<void> {
  const [part = 1, parts = 1] = values.part.split('/').map(Number);
  const pages = savedPages(positionals[0]).filter((_, at) => at % parts === part - 1);
  const server = await serve();
  const browser = await launch(executablePath);
  const seen: CardsOnPage[] = [];
  try {
    for (const saved of pages) {
      const one = await cardsOn(browser, server, saved);
      seen.push(one);
      console.log(`${String(one.marks).padStart(4)}  ${one.cards}  ${one.faults.length}  ${one.file}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  report(seen);
  const folder = resolve(import.meta.dirname, '../.artefacts/pages-cards');
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, `${engine}-${part}-of-${parts}.json`), `${JSON.stringify(seen, null, 1)}\n`);
}

const executablePath = findBrowser(engine);
if (!hasPages()) {
  console.error('The saved pages are not here (../shared/data/pages); there is nothing to look at.');
  process.exitCode = 1;
} else if (executablePath === null) {
  console.error(ADVICE[engine]);
  process.exitCode = 1;
} else {
  await main(executablePath);
}
