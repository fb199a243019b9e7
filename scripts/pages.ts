import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { findBrowser } from '../tests/support/find-browser';
import { FLOOR, type Measured, measurePages, reaches } from './pages/measure';
import { hasPages } from './pages/saved';

/*
 * npm run pages [PART-OF-A-NAME]: reads the saved pages of ../shared/data/pages in a real Chromium and says how much of
 * each was read, whether every annotation stands at its words, and whether the page was left as it was.
 */

const share = (value: number | null): string => (value === null ? '   –' : value.toFixed(3));

const why = ({ problem, recall, precision }: Measured): string =>
  problem ??
  [
    (recall ?? 0) < FLOOR ? 'words that Readability has are missing' : null,
    (precision ?? 0) < FLOOR ? 'words that Readability has not stand in the text' : null,
  ]
    .filter((reason) => reason !== null)
    .join('; ');

const report = (measured: readonly Measured[]): void => {
  for (const { file, recall, precision, published, statesDate, milliseconds, spans } of measured) {
    const date = (published ?? (statesDate === null ? 'states none' : `missed (${statesDate})`)).padEnd(25);
    const time = milliseconds === null ? '' : `${milliseconds.toFixed(0)} ms`;
    console.log(
      `${share(recall)}  ${share(precision)}  ${date}  ${time.padStart(7)}  ${String(spans).padStart(4)}  ${file}`,
    );
  }
  const good = measured.filter(reaches);
  const stating = measured.filter(({ statesDate }) => statesDate !== null);
  const dated = stating.filter(({ published }) => published !== null);
  const times = measured.flatMap(({ milliseconds }) => milliseconds ?? []).sort((a, b) => a - b);
  console.log(`\nrecall and precision of at least ${FLOOR}: ${good.length} of ${measured.length}`);
  console.log(`date read: ${dated.length} of ${stating.length} pages that state one`);
  console.log(`pages changed: ${measured.filter(({ changed }) => changed).length}`);
  console.log(`spans misplaced: ${measured.reduce((sum, { misplaced }) => sum + misplaced.length, 0)}`);
  console.log(
    `milliseconds, median: ${times[times.length >> 1]?.toFixed(0)}, longest: ${times.at(-1)?.toFixed(0)}`,
  );
  for (const page of measured.filter((one) => !reaches(one)))
    console.log(`below: ${page.file}: ${why(page)}`);
  for (const { file, misplaced } of measured) {
    for (const { expected, found } of misplaced.slice(0, 3)) {
      console.log(
        `misplaced in ${file}: ${JSON.stringify(expected.slice(0, 80))} reads ${JSON.stringify(found.slice(0, 80))}`,
      );
    }
  }
};

const browser = findBrowser('chromium');
if (!hasPages()) {
  console.error('The saved pages are not here (../shared/data/pages); there is nothing to measure.');
  process.exitCode = 1;
} else if (browser === null) {
  console.error('No Chromium was found; install one or name one in WHENCE_BROWSER.');
  process.exitCode = 1;
} else {
  const measured = await measurePages(browser, process.argv[2]);
  report(measured);
  const folder = resolve(import.meta.dirname, '../.artefacts');
  mkdirSync(folder, { recursive: true });
  writeFileSync(resolve(folder, 'pages.json'), `${JSON.stringify(measured, null, 1)}\n`);
}
