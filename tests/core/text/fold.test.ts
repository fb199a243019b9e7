import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName } from '../../../lib/core/text/fold';

const SAME: readonly (readonly [string, string])[] = [
  ['António Guterres', 'Antonio Guterres'],
  ['Antónıo', 'antonio'],
  ['Jean-Noël Barrot', 'Jean Noel Barrot'],
  ['J.D. Vance', 'JD Vance'],
  ['Gideon Sa’ar', "Gideon Sa'ar"],
  ['Władysław', 'Wladyslaw'],
  ['Türk', 'Türk'.normalize('NFD')],
  // characters that nobody sees
  ['Ada\u200BBrell', 'AdaBrell'],
  ['\u202EAda Brell\u202C', 'Ada Brell'],
  ['  ADA   BRELL ', 'ada brell'],
];

const OTHER: readonly (readonly [string, string])[] = [
  ['Ada Brell', 'Ada Brel'],
  ['Jon Marsh', 'Marsh Jon'],
  ['Ada Brell', 'Ada Brell Jr.'],
  ['', 'Ada'],
];

describe('a folded name', () => {
  it.each(SAME)('%s is %s', (a, b) => expect(foldName(a)).toBe(foldName(b)));
  it.each(OTHER)('%s is not %s', (a, b) => expect(foldName(a)).not.toBe(foldName(b)));

  it('is folded once and for all, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = foldName(text);
        expect(foldName(once)).toBe(once);
        expect(once).toBe(once.trim());
        expect(once).not.toMatch(/ {2}|['’.\u200B]/);
      }),
    );
  });
});
