import { describe, expect, it } from 'vitest';
import { correctionLines } from '../../lib/view/correction-lines';
import { correctionReport } from '../../lib/view/correction-report';
import { seaWallContext } from '../support/sample-context';
import { seaWall } from '../support/sample-dossiers';

const dossier = seaWall();
const context = seaWallContext(dossier);
const lines = correctionLines(dossier, context, [
  { kind: 'not-them', target: 'e0', person: 'Maren Ostrow' },
  { kind: 'wrong-speaker', target: 'a3', person: null },
  { kind: 'not-a-figure', target: 'f0', person: null },
  { kind: 'not-a-figure', target: 'gone', person: null },
]);

describe('a list of what was put right', () => {
  it('has the words it is about, and whom they were taken for', () =>
    expect(lines.map(({ words, personName }) => [words, personName])).toEqual([
      ['Maren Ostrow', 'Maren Ostrow'],
      ['“Nobody has shown us a drawing,”', null],
      ['about £4.2 million', null],
      [null, null],
    ]));

  it('is saved with the article, the pack and what read it', () =>
    expect(correctionReport({ dossier, context, corrections: lines })).toEqual({
      version: 1,
      engine: dossier.engine,
      pack: '2031.1.0',
      article: {
        url: 'https://news.example/velmouth/sea-wall',
        title: 'Velmouth council backs new sea wall after winter floods',
        published: '2031-02-11T18:05:00+01:00',
      },
      corrections: lines,
    }));
});
