import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { corrected } from '../../../lib/core/dossier/corrected';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import type { Correction, CorrectionKind } from '../../../lib/core/model/correction';
import type { Dossier } from '../../../lib/core/model/dossier';

const TEXT = `Quarry at Lund to close

The quarry at Lund will close in May, Mara Holt said on Monday. “We have dug there for 40 years,” Holt said. “It is enough.”

Its 120 workers were told by letter, according to Per Anders, who speaks for them. The quarry has 120 workers, Anders said.`;

const dossier = analyse(fromPlainText(TEXT, { url: null, published: null, title: null }));

const make = (kind: CorrectionKind, target: string | undefined): Correction => ({
  kind,
  target: target ?? '',
  person: null,
});
const named = (one: Dossier, name: string): string | undefined =>
  one.entities.find((entity) => entity.name === name)?.id;
const said = (one: Dossier, words: string) =>
  one.attributions.find(({ content }) =>
    content.some(({ start, end }) => one.article.text.slice(start, end).includes(words)),
  );

describe('a dossier that its reader put right', () => {
  it('is the same where nothing was', () => expect(corrected(dossier, [])).toBe(dossier));

  it('is the same where the words are gone, and for what is put right elsewhere', () => {
    expect(corrected(dossier, [make('not-a-figure', 'figure-gone')]).figures).toEqual(dossier.figures);
    expect(corrected(dossier, [make('not-them', dossier.entities[0]?.id)])).toBe(dossier);
  });

  it('has no speaker where it was not said by them, and their words are counted no more', () => {
    const before = said(dossier, 'dug there');
    expect(before?.speaker).toBe(named(dossier, 'Mara Holt'));
    const right = corrected(dossier, [make('wrong-speaker', before?.id)]);
    expect(said(right, 'dug there')).toMatchObject({ speaker: null, principal: null });
    const words = (one: Dossier): number =>
      one.voices.find(({ entity }) => entity === named(dossier, 'Mara Holt'))?.words ?? 0;
    expect(words(right)).toBeLessThan(words(dossier));
    expect(right.counts.kinds.map(({ kind }) => kind)).toContain(null);
    expect(right.counts.attributed).toBe(dossier.counts.attributed);
  });

  it('lets what carries on have no speaker either', () => {
    const right = corrected(dossier, [make('wrong-speaker', said(dossier, 'dug there')?.id)]);
    expect(said(dossier, 'It is enough')?.speaker).not.toBeNull();
    expect(said(right, 'It is enough')?.speaker).toBeNull();
  });

  it('has no figure where there is none, and links those that are left', () => {
    const [first, second] = dossier.figures.filter(({ quantity }) => quantity.low === 120);
    expect(second?.repeats).toBe(first?.id);
    const right = corrected(dossier, [make('not-a-figure', first?.id)]);
    expect(right.figures.map(({ id }) => id)).toEqual(
      dossier.figures.map(({ id }) => id).filter((id) => id !== first?.id),
    );
    expect(right.figures.find(({ id }) => id === second?.id)?.repeats).toBeNull();
  });

  it('leaves the dossier that it is given alone, and does the same in any order', () => {
    const written = JSON.stringify(dossier);
    const ids = [...dossier.attributions, ...dossier.figures].map(({ id }) => id);
    const one = fc.record({
      kind: fc.constantFrom<CorrectionKind>('not-them', 'wrong-speaker', 'not-a-figure'),
      target: fc.constantFrom(...ids),
      person: fc.constant(null),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (corrections) => {
        expect(corrected(dossier, corrections)).toEqual(corrected(dossier, corrections.toReversed()));
        expect(JSON.stringify(dossier)).toBe(written);
      }),
      { numRuns: 40 },
    );
  });
});
