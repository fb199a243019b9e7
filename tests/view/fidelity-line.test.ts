import { describe, expect, it } from 'vitest';
import type { DiffStep } from '../../lib/core/model/fidelity';
import { fidelityLine } from '../../lib/view/fidelity-line';
import { ALTERED } from '../support/sample-context';

const kept = (words: string): DiffStep => ({ op: 'kept', said: words, quoted: words });

describe('a comparison on a card', () => {
  it('has the title of the text, or its name where it has none', () => {
    expect(fidelityLine(ALTERED)).toMatchObject({ state: 'altered', title: 'Speech at the harbour' });
    expect(fidelityLine({ ...ALTERED, title: null })?.title).toBe('speech');
    expect(fidelityLine({ ...ALTERED, title: '\u200B' })?.title).toBe('speech');
  });

  it('shows no words side by side where all are alike, or none was found', () => {
    expect(fidelityLine({ ...ALTERED, diff: [kept('The wall will hold.')] })?.diff).toEqual([]);
    expect(fidelityLine({ ...ALTERED, state: 'not-found' })?.diff).toEqual([]);
  });

  it('keeps the ends of what is long and alike, and what differs', () => {
    const long = Array.from({ length: 5000 }, (_, at) => `word${at}`).join(' ');
    const line = fidelityLine({
      ...ALTERED,
      diff: [kept(long), { op: 'dropped', said: long, quoted: null }],
      lost: [{ word: 'unless', document: 'speech', span: { start: 0, end: 1 }, words: long }],
    });
    expect(line?.diff[0]?.quoted).toMatch(/^word0 .{20,90}… ….{20,90} word4999$/);
    expect(line?.diff[1]?.said).toMatch(/^word0 .{100,220}…$/);
    expect(line?.lost[0]?.words.length).toBeLessThan(220);
  });

  it('ends a list of steps that no card has room for', () => {
    const steps = Array.from(
      { length: 400 },
      (_, at): DiffStep => ({ op: 'added', said: null, quoted: `${at}` }),
    );
    expect(fidelityLine({ ...ALTERED, diff: steps })?.diff).toHaveLength(16);
  });

  it('takes out what turns the line round', () => {
    const diff: DiffStep[] = [{ op: 'changed', said: 'a\u202Eb', quoted: 'c\u2066d' }];
    expect(fidelityLine({ ...ALTERED, diff })?.diff).toEqual([{ op: 'changed', said: 'ab', quoted: 'cd' }]);
  });

  it('is none where nothing was compared', () => expect(fidelityLine(null)).toBeNull());
});
