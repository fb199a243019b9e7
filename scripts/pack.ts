import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import type { Rows } from '../lib/pack/schema/tables';
import { version } from '../package.json';
import { compile, FILE_NAMES, inconsistencies } from './pack/compile';
import { type Change, difference } from './pack/difference';
import { ENDPOINT, Unanswered } from './pack/refresh/ask';
import { refresh } from './pack/refresh/refresh';
import { lastRelease, packAt, REFRESHED, SOURCES, shippedPack, shippedPath } from './pack/shipped';
import { type LeftOut, readSources, TABLE_NAMES, writeRefreshed } from './pack/sources';

/**
 * Compiles the context pack from `assets/pack` into the files that ship, and says what is in it and what changed.
 *
 *   npm run pack -- [--since REVISION] [--refresh --contact ADDRESS [--endpoint URL]]
 *
 * `--refresh` first asks Wikidata who heads and governs each country of the pack, and for its media, and writes what
 * that adds to `assets/pack/refreshed`. It needs a network, takes some minutes, and writes nothing if it fails.
 * The service wants to know whom it can reach: ADDRESS is a page or a mail address.
 *
 * The change is that against the last release (the last tag `v…`), against REVISION, or, where nothing was released
 * yet, against the compiled files as they lay there. Exit 1 where the sources are unsound; then nothing is written.
 */
const { values } = parseArgs({
  options: {
    since: { type: 'string' },
    refresh: { type: 'boolean' },
    contact: { type: 'string' },
    endpoint: { type: 'string', default: ENDPOINT },
  },
});
if (values.refresh && !values.contact) {
  console.error('Wikidata wants to know whom it can reach: say so with --contact PAGE-OR-MAIL-ADDRESS');
  process.exit(2);
}

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
async function refreshed(endpoint: string, contact: string): Promise<string | null> {
  const pause = (seconds: number): Promise<void> => setTimeout(seconds * 1_000);
  const line = { endpoint, agent: `Whence/${version} (${contact})`, pause };
  const today = new Date().toISOString().slice(0, 10);
  const say = (what: string): void => console.error(`asking about ${what}`);
  try {
    const { rows, leftOut } = await refresh(line, readSources(SOURCES).rows, today, say);
    writeRefreshed(REFRESHED, rows, leftOut);
    return null;
  } catch (error) {
    if (error instanceof Unanswered) return error.message;
    throw error;
  }
}

const unanswered = values.refresh ? await refreshed(values.endpoint, values.contact ?? '') : null;
if (unanswered !== null) {
  console.error(`Wikidata did not answer: ${unanswered}\nnothing was written`);
  process.exit(1);
}
const { release, rows, leftOut, complaints } = readSources(SOURCES, REFRESHED);
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
