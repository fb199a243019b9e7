import { describe, expect, it } from 'vitest';
import type { PopupView } from '../../lib/core/model/popup-view';
import { firstRows } from '../../lib/view/first-rows';
import { popupView } from '../../lib/view/popup-view';
import { millPost, quietGarden, seaWall } from '../support/sample-dossiers';

const quotesOf = ({ speakers }: PopupView): readonly string[] =>
  speakers.flatMap(({ quotes }) => quotes.map(({ id }) => id));

/** The sample article with each of its quotations, figures and voices so many times. */
function repeated(times: number): PopupView {
  const dossier = seaWall();
  const again = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
    Array.from({ length: times }, (_, at) => all.map((one) => ({ ...one, id: `${one.id}-${at}` }))).flat();
  return popupView(
    {
      ...dossier,
      attributions: again(dossier.attributions),
      figures: again(dossier.figures),
      voices: Array.from({ length: times }, () => dossier.voices).flat(),
    },
    '',
  );
}

describe('the rows of the popup’s first drawing', () => {
  const all = repeated(10);
  const first = firstRows(all);

  it('are the twelve at the top of each list', () => {
    expect(quotesOf(first)).toEqual(quotesOf(all).slice(0, 12));
    expect(first.figures.rows).toEqual(all.figures.rows.slice(0, 12));
    expect(first.voices?.voices).toEqual(all.voices?.voices.slice(0, 12));
  });

  it('leave nobody’s head without a row below it', () => {
    expect(first.speakers.length).toBeLessThan(all.speakers.length);
    expect(first.speakers.filter(({ quotes }) => quotes.length === 0)).toEqual([]);
  });

  it('are counted as all are, so that nothing of it changes when the others follow', () => {
    const { counts, found, shown } = all;
    expect(first).toMatchObject({ counts, found, shown });
    expect([first.voices?.moreVoices, first.figures.states]).toEqual([
      all.voices?.moreVoices,
      all.figures.states,
    ]);
  });

  it.each([
    ['an article of few', popupView(millPost(), '')],
    ['one without any', popupView(quietGarden(), '')],
  ])('are all there are in %s', (_, view) => expect(firstRows(view)).toEqual(view));
});
