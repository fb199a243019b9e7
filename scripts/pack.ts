import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Rows } from '../lib/pack/schema/tables';
import { wantedText } from '../lib/pack/schema/texts';
import { version } from '../package.json';
import { compile, FILE_NAMES, inconsistencies } from './pack/compile';
import { type Change, difference } from './pack/difference';
import { ENDPOINT, Unanswered } from './pack/refresh/ask';
import { refresh } from './pack/refresh/refresh';
import { FETCHED, lastRelease, packAt, REFRESHED, SOURCES, shippedPack, shippedPath } from './pack/shipped';
import { type LeftOut, readRows, readSources, TABLE_NAMES, writeFetched } from './pack/sources';
import { fetchTexts } from './pack/texts/fetch-texts';

/**
 * Compiles the context pack from `assets/pack` into the files that ship, and says what is in it and what changed.
 *
 *   npm run pack -- [--since REVISION] [--refresh] [--texts] [--contact ADDRESS] [--endpoint URL]
 *
 * `--refresh` first asks Wikidata who heads and governs each country of the pack, and for its media, and writes what
 * that adds to `assets/pack/refreshed`. It needs a network, takes some minutes, and writes nothing if it fails.
 * `--texts` fetches the primary texts of `wanted-texts.jsonl` from where they were published, for a release: they lie in
 * `assets/pack/fetched`, which is never committed. Those asked want to know whom they can reach: ADDRESS is a page or a
 * mail address.
 *
 * The change is that against the last release (the last tag `v…`), against REVISION, or, where nothing was released
 * yet, against the compiled files as they lay there. Exit 1 where the sources are unsound; then nothing is written.
 */
const { values } = parseArgs({
  options: {
    since: { type: 'string' },
    refresh: { type: 'boolean' },
    texts: { type: 'boolean' },
    contact: { type: 'string' },
    endpoint: { type: 'string', default: ENDPOINT },
  },
});
if ((values.refresh || values.texts) && !values.contact) {
  console.error('Those asked want to know whom they can reach: say so with --contact PAGE-OR-MAIL-ADDRESS');
  process.exit(2);
}
const agent = `Whence/${version} (${values.contact})`;
const today = new Date().toISOString().slice(0, 10);

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function printTaken(rows: Rows, leftOut: readonly LeftOut[]): void {
  console.log('taken');
  for (const table of TABLE_NAMES) console.log(`  ${String(rows[table].length).padStart(5)} ${table}`);
  console.log('looked at and left out');
  for (const { table, reason, rows: many } of leftOut)
    console.log(`  ${String(many).padStart(5)} ${table}: ${reason}`);
}

function printChange({ table, id, what, fields }: Change): void {
  console.log(`  ${what.padEnd(7)} ${table} ${id}`);
  for (const { name, was, is } of fields) console.log(`            ${name}: ${show(was)} → ${show(is)}`);
}

/** Writes what Wikidata adds to the rows that people wrote. @returns why nothing was written, or null */
async function refreshed(endpoint: string): Promise<string | null> {
  const pause = (seconds: number): Promise<void> => setTimeout(seconds * 1_000);
  const line = { endpoint, agent, pause };
  const say = (what: string): void => console.error(`asking about ${what}`);
  try {
    const { rows, leftOut } = await refresh(line, readSources(SOURCES).rows, today, say);
    writeFetched(REFRESHED, rows, leftOut);
    return null;
  } catch (error) {
    if (error instanceof Unanswered) return error.message;
    throw error;
  }
}

/** Fetches the primary texts, and says which could not be had. */
async function fetched(): Promise<void> {
  const path = join(SOURCES, 'wanted-texts.jsonl');
  const { rows, complaints } = readRows('wanted-texts.jsonl', readFileSync(path, 'utf8'), wantedText);
  for (const sentence of complaints) console.error(sentence);
  const { texts, missing } = await fetchTexts(rows, { agent, fetch }, today);
  for (const { id, reason } of missing) console.error(`${id} could not be had: ${reason}`);
  writeFetched(FETCHED, { texts }, []);
}

const unanswered = values.refresh ? await refreshed(values.endpoint) : null;
if (unanswered !== null) {
  console.error(`Wikidata did not answer: ${unanswered}\nnothing was written`);
  process.exit(1);
}
if (values.texts) await fetched();
const { release, rows, leftOut, complaints } = readSources(SOURCES, REFRESHED, FETCHED);
const amiss = complaints.length > 0 ? complaints : inconsistencies(rows);
if (amiss.length > 0) {
  for (const sentence of amiss) console.error(sentence);
  console.error(`${amiss.length} complaints; nothing was written`);
  process.exit(1);
}
const since = values.since ?? lastRelease();
const before = since ? await packAt(since) : await shippedPack();
if (values.since && !before) console.error(`${values.since} holds no pack`);

printTaken(rows, leftOut);
const changes = before ? difference(before.rows, rows) : [];
console.log(`\nchanged since ${since ?? before?.release?.version ?? 'nothing'}: ${changes.length} rows`);
if (before?.release) changes.forEach(printChange);

const files = await compile(release, rows);
let size = 0;
console.log(`\nrelease ${release.version} of ${release.date}`);
for (const file of FILE_NAMES) {
  mkdirSync(dirname(shippedPath(file)), { recursive: true });
  writeFileSync(shippedPath(file), files[file]);
  const bytes = gzipSync(files[file], { level: 9 }).length;
  size += bytes;
  console.log(`  ${file}: ${(bytes / 1024).toFixed(1)} kB compressed`);
}
console.log(`  ${(size / 1024).toFixed(1)} kB of 600 kB`);
