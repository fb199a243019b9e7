import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { CUE_VERBS } from '../../lib/core/language/en/cue-verbs';
import { filled, gapsOf } from '../../lib/pack/told-note';
import { compile, FILE_NAMES, inconsistencies } from '../../scripts/pack/compile';
import { FETCHED, REFRESHED, SOURCES, shippedPack, shippedPath } from '../../scripts/pack/shipped';
import { readSources } from '../../scripts/pack/sources';
import { judgements } from '../components/banned-words';

const sources = readSources(SOURCES, REFRESHED, FETCHED);
const pack = await shippedPack();

/** Every text of the pack that a reader may be shown as ours. Names, titles and what things are called are theirs. */
const OURS: readonly (readonly [where: string, text: string])[] = [
  ...sources.rows.templates.map(({ id, text }) => [`template ${id}`, text] as const),
  ...sources.rows.notes.flatMap(({ id, values, counter }) =>
    [...Object.values(values), ...Object.values(counter?.values ?? {})].map(
      (text) => [`note ${id}`, text] as const,
    ),
  ),
  ...sources.rows.series.flatMap(({ id, measure, definition }) => [
    [`series ${id}`, measure] as const,
    [`series ${id}`, definition] as const,
  ]),
  ...sources.rows.channels.flatMap(({ id, terms }) => (terms ? [[`channel ${id}`, terms] as const] : [])),
  ...sources.rows.cues.map(({ id, gloss }) => [`cue ${id}`, gloss] as const),
  ...sources.rows.credits.map(({ id, name }) => [`credit ${id}`, name] as const),
  ...sources.rows.conflicts.map(({ id, name }) => [`conflict ${id}`, name] as const),
  ...sources.leftOut.map(({ id, reason }) => [`left out ${id}`, reason] as const),
];

describe('the sources of the pack', () => {
  it('are sound, row by row and together', () => {
    expect(sources.complaints).toEqual([]);
    expect(inconsistencies(sources.rows)).toEqual([]);
  });

  it('judge nobody, in none of their words', () => {
    expect(OURS.length).toBeGreaterThan(120);
    expect(OURS.filter(([, text]) => judgements(text).length > 0)).toEqual([]);
  });

  it('say every note by a template', () => {
    const templates = new Map(sources.rows.templates.map((row) => [row.id, row.text]));
    for (const { template, values } of sources.rows.notes)
      expect(Object.keys(values).sort()).toEqual([...gapsOf(templates.get(template) ?? '')].sort());
  });

  it('leave no gap in any sentence', () => {
    const text = new Map(sources.rows.templates.map((row) => [row.id, row.text]));
    const sentences = [
      ...sources.rows.notes.map(({ template, values }) => filled(text.get(template) ?? '', values)),
      ...sources.rows.controls.map(({ relation, controller }) =>
        filled(text.get(relation) ?? '', controller ? { controller } : {}),
      ),
    ];
    expect(sentences.filter((sentence) => !/^\p{Lu}[^{}]*\.$/u.test(sentence))).toEqual([]);
  });

  it('note of every side of a conflict what they note of one', () => {
    for (const { id, sides } of sources.rows.conflicts) {
      const used = sides.map((side) =>
        [
          ...new Set(
            sources.rows.notes
              .filter((note) => note.conflict === id && side.includes(note.body))
              .map(({ template }) => template),
          ),
        ].sort(),
      );
      expect(used[0]?.length).toBeGreaterThan(0);
      for (const templates of used) expect(templates, id).toEqual(used[0]);
    }
  });

  it('explain a dozen verbs and more, each one that the reading knows, in a line', () => {
    const known = CUE_VERBS.map(({ lemma }) => lemma);
    expect(sources.rows.cues.length).toBeGreaterThanOrEqual(12);
    for (const { lemma, gloss } of sources.rows.cues) {
      expect(known).toContain(lemma);
      expect(gloss).toMatch(/^\p{Lu}[^.]{0,88}\.$/u);
    }
  });

  it('say how many rows were looked at and left out', () => {
    expect(sources.leftOut.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(100);
  });
});

describe('the pack that ships', () => {
  it('is what the sources compile into', async () => {
    const files = await compile(sources.release, sources.rows);
    for (const file of FILE_NAMES)
      expect(files[file] === readFileSync(shippedPath(file), 'utf8'), file).toBe(true);
  });

  it('is loaded whole', () => {
    expect(pack.release).toEqual(sources.release);
    for (const [table, rows] of Object.entries(sources.rows))
      expect(pack.rows[table as keyof typeof pack.rows].length, table).toBe(rows.length);
  });

  it('stays within 600 kB compressed', () => {
    const bytes = FILE_NAMES.map((file) => gzipSync(readFileSync(shippedPath(file)), { level: 9 }).length);
    expect(bytes.reduce((sum, size) => sum + size) / 1024).toBeLessThan(600);
  });

  it('is ready before a starting worker is missed', async () => {
    const before = process.cpuUsage();
    await shippedPack();
    // Warm, in processor time; the allowance is for coverage and a busy machine, not for growth.
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(120);
  });

  it('holds enough to be of use', () => {
    expect(pack.rows.people.length).toBeGreaterThan(550);
    expect(pack.rows.bodies.length).toBeGreaterThan(190);
    expect(pack.rows.outlets.length).toBeGreaterThan(120);
    expect(new Set(pack.rows.population.map(({ place }) => place)).size).toBeGreaterThan(60);
  });
});
