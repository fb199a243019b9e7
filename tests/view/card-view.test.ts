import { describe, expect, it } from 'vitest';
import { cardView } from '../../lib/view/card-view';
import { dossierOf } from '../support/dossier-of';
import { seaWall } from '../support/sample-dossiers';

const wall = seaWall();

describe('the card of an attribution', () => {
  it('has the speaker by name, the source as written, and the words the rule went by', () => {
    expect(cardView(wall, 'a3')).toEqual({
      type: 'attribution',
      id: 'a3',
      language: 'en',
      kind: 'direct',
      speaker: { name: 'Tobin Achterberg', kind: 'person' },
      source: 'its secretary, Tobin Achterberg',
      carriesOn: false,
      cue: { words: 'told', lemma: 'tell', stance: 'neutral' },
      pieces: 1,
      receipt: {
        by: 'quote-cue-source',
        matched: [
          { part: 'cue', words: 'told', lemma: 'tell' },
          { part: 'source', words: 'its secretary, Tobin Achterberg', lemma: null },
        ],
      },
    });
  });

  it('says that nobody was resolved, and still what is written', () => {
    expect(cardView(wall, 'a7')).toMatchObject({ speaker: null, source: 'one banner' });
  });

  it('has neither source nor cue nor matched words where the text has none', () => {
    const card = cardView(wall, 'a8');
    expect(card).toMatchObject({ speaker: null, source: null, cue: null, carriesOn: true });
    expect(card?.receipt).toEqual({ by: 'running-quotation', matched: [] });
  });

  it('gives no dictionary form where the cue has it already', () => {
    expect(cardView(wall, 'a7')?.receipt.matched[0]).toEqual({ part: 'cue', words: 'read', lemma: null });
    expect(cardView(wall, 'a5')?.receipt.matched[0]).toMatchObject({ words: 'According to', lemma: null });
  });

  it('keeps the confidence to itself', () => {
    expect(JSON.stringify(cardView(wall, 'a3'))).not.toContain('0.9');
  });

  it('takes out of a name what turns it round', () => {
    const dossier = dossierOf({
      blocks: ['A', '“Yes,” said Ira \u202EVenn.'],
      entities: [['Ira \u202EVenn', 'person']],
      said: [{ kind: 'direct', content: ['“Yes,”'], source: 'Ira \u202EVenn', speaker: 'Ira \u202EVenn' }],
    });
    expect(cardView(dossier, 'a0')).toMatchObject({ speaker: { name: 'Ira Venn' }, source: 'Ira Venn' });
  });
});

describe('the card of a figure', () => {
  it('has its reservation, and the speaker of the words that hold it', () => {
    expect(cardView(wall, 'f2')).toMatchObject({
      type: 'figure',
      words: 'two-thirds',
      counted: 'the moorings',
      status: 'caveated',
      speaker: { name: 'The Velmouth Fishers’ Association', kind: 'body' },
      caveat: 'though that share could not be independently checked',
      verifier: null,
    });
  });

  it('names the body that the text says confirmed it', () => {
    expect(cardView(wall, 'f5')).toMatchObject({ status: 'verified', verifier: 'the Coastal Institute' });
  });

  it('has no speaker where no attribution holds it', () => {
    expect(cardView(wall, 'f0')).toMatchObject({ speaker: null, source: null, status: 'unattributed' });
  });

  it('has no speaker where the attribution that holds it is gone', () => {
    expect(cardView({ ...wall, attributions: [] }, 'f2')).toMatchObject({ speaker: null });
  });
});

describe('a card that is asked for by an id the dossier does not have', () => {
  it.each(['', 'a99', 'constructor', 'e0'])('is none: %j', (id) => expect(cardView(wall, id)).toBeNull());
});
