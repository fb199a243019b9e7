import { readFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { html, serve } from '../../tests/support/server';
import { MODEL } from '../model/shipped-weights';
import { digestOf } from '../model/weights-digest';
import { bundledProbe, isolated } from './isolated';
import type { Checked, Measure, Misplaced, PackedWeights, Probed } from './probe';
import { type Saved, savedPages, sourceOf } from './saved';

/** One page's measurement. `problem`: what went wrong, or null. */
export interface Measured {
  readonly file: string;
  readonly problem: string | null;
  readonly recall: number | null;
  readonly precision: number | null;
  /** Where the page states a date of publication, and the one that was read. */
  readonly statesDate: string | null;
  readonly published: string | null;
  readonly changed: boolean;
  readonly spans: number;
  readonly misplaced: readonly Misplaced[];
  readonly milliseconds: number | null;
  readonly partial: string | null;
}

/** Milliseconds. Longer than any page took that did finish, on a busy machine. */
const PATIENCE = 10_000;

/** The floor that both recall and precision of a page should reach. */
export const FLOOR = 0.9;

export const reaches = ({ recall, precision }: Measured): boolean =>
  (recall ?? 0) >= FLOOR && (precision ?? 0) >= FLOOR;

/** What is put into each page: the probe, and the tagger's weights. */
interface Probe {
  readonly script: string;
  readonly weights: PackedWeights;
}

const packedWeights = (): PackedWeights => {
  const file = readFileSync(MODEL);
  return { file: file.toString('base64'), digest: Buffer.from(digestOf(file)).toString('base64') };
};

const measurePage = async (page: Page, probe: Probe, saved: Saved, address: string): Promise<Measured> => {
  const failed = (problem: string): Measured => ({
    file: saved.file,
    problem,
    recall: null,
    precision: null,
    statesDate: null,
    published: null,
    changed: false,
    spans: 0,
    misplaced: [],
    milliseconds: null,
    partial: null,
  });
  try {
    await page.goto(address, { waitUntil: 'commit' });
    // Some pages never finish arriving; then what is there is read, as the extension does.
    await page.waitForLoadState('domcontentloaded', { timeout: PATIENCE }).catch(() => undefined);
    const run = await isolated(page, probe.script);
    await run('load', probe.weights);
    const both = (await run('readAndMeasure', saved.url ?? null)) as [Probed, Measure, Checked];
    const [probed, { coverage, statesDate }, { spans, misplaced }] = both;
    if (!probed.ok) {
      return { ...failed(`${probed.reason}: ${probed.detail}`), statesDate, changed: probed.changed };
    }
    return {
      file: saved.file,
      problem: null,
      recall: coverage?.recall ?? null,
      precision: coverage?.precision ?? null,
      statesDate,
      published: probed.article.published?.date ?? null,
      changed: probed.changed,
      spans,
      misplaced,
      milliseconds: probed.milliseconds,
      partial: probed.article.partial,
    };
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error));
  }
};

/**
 * Reads every saved page in a real Chromium at `executablePath` and measures it. Pages are served from 127.0.0.1 and
 * reach nothing else; their own scripts run. `only`: a part of a file's name, to look at one page.
 */
export const measurePages = async (executablePath: string, only = ''): Promise<Measured[]> => {
  const probe = { script: await bundledProbe(), weights: packedWeights() };
  const server = await serve();
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const measured: Measured[] = [];
    for (const saved of savedPages(only)) {
      const address = server.put('/page', html(sourceOf(saved)));
      const context = await browser.newContext();
      await context.route(
        (url) => url.href !== address,
        // A page whose script leads away stays where it is: an answer without content leaves the document alone.
        (route) => (route.request().isNavigationRequest() ? route.fulfill({ status: 204 }) : route.abort()),
      );
      const page = await context.newPage();
      page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
      measured.push(await measurePage(page, probe, saved, address));
      await context.close();
    }
    return measured;
  } finally {
    await browser.close();
    await server.close();
  }
};
