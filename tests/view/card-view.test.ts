import { describe, expect, it } from 'vitest';
import { cardView } from '../../lib/view/card-view';
import { dossierOf } from '../support/dossier-of';
import { newWeirContext } from '../support/sample-context';
import { millPost, newWeir, seaWall } from '../support/sample-dossiers';

const wall = seaWall();

describe('the card of an attribution', () => {
  it('has the speaker by name, the source as written, and the words the rule went by', () => {
    expect(cardView(wall, 'a3')).toEqual({
      type: 'attribution',
      id: 'a3',
      language: 'en',
      kind: 'direct',
      speaker: { name: 'Tobin Achterberg', kind: 'person' },
      unnamed: null,
      source: 'its secretary, Tobin Achterberg',
      principal: null,
      chain: [],
      channel: { kind: 'briefing', words: 'told reporters' },
      repeated: null,
      carriesOn: false,
      cue: { words: 'told', lemma: 'tell', stance: 'neutral' },
      pieces: 1,
      receipt: {
        by: 'quote-cue-source',
        matched: [
          { part: 'cue', words: 'told', lemma: 'tell', by: null },
          { part: 'source', words: 'its secretary, Tobin Achterberg', lemma: null, by: null },
          { part: 'channel', words: 'told reporters', lemma: null, by: null },
        ],
      },
      known: null,
      principalKnown: null,
      channelBy: [],
      groundRule: null,
      issuer: null,
      cueGloss: null,
      fidelity: null,
      lead: 'channel',
      pack: null,
    });
  });

  it('says that nobody was resolved, and still what is written', () => {
    expect(cardView(wall, 'a7')).toMatchObject({ speaker: null, source: 'one banner' });
  });

  it('has the hops of a chain, outermost first, and whose words they report', () => {
    expect(cardView(millPost(), 'a1')).toMatchObject({
      speaker: { name: 'Corden readout', kind: 'document' },
      principal: { name: 'Ilse Brand', kind: 'person' },
      channel: { kind: 'readout', words: 'readout' },
      chain: [
        { source: 'the Corden readout', name: null, cue: 'adding' },
        { source: 'the secretary', name: null, cue: 'urged' },
      ],
    });
  });

  it('says who a hop is where neither speaker nor principal is', () => {
    const dossier = millPost();
    const attributions = dossier.attributions.map((one) => ({ ...one, principal: null }));
    expect(cardView({ ...dossier, attributions }, 'a1')).toMatchObject({
      chain: [{ name: null }, { source: 'the secretary', name: 'Ilse Brand' }],
    });
  });

  it('has no chain of one hop', () => {
    expect(cardView(millPost(), 'a2')).toMatchObject({ chain: [], principal: null });
  });

  it('has the reason for which a name is left out, and none where a name is given', () => {
    expect(cardView(wall, 'a4')).toMatchObject({
      unnamed: { type: 'role', reason: 'who asked not to be named' },
    });
    expect(cardView(wall, 'a3')).toMatchObject({ unnamed: null });
  });

  it('has neither source nor cue nor matched words where the text has none', () => {
    const card = cardView(wall, 'a8');
    expect(card).toMatchObject({ speaker: null, source: null, cue: null, carriesOn: true });
    expect(card?.receipt).toEqual({ by: 'running-quotation', matched: [] });
  });

  it('gives no dictionary form where the cue has it already', () => {
    expect(cardView(wall, 'a7')?.receipt.matched[0]).toMatchObject({ words: 'read', lemma: null });
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

describe('the card of an outlet’s own remark', () => {
  it('has the rule, and nobody who speaks', () => {
    expect(cardView(millPost(), 'o0')).toEqual({
      type: 'observation',
      id: 'o0',
      language: 'en',
      receipt: { by: 'test', matched: [] },
      pack: null,
    });
  });
});

describe('the card of a photo credit', () => {
  const weir = newWeir();
  const credit = (id: string, context = newWeirContext(weir)) => cardView(weir, id, context);

  it('has who supplied the picture, whose body that is and its part in the story, and where that can be read', () => {
    expect(credit('c0')).toMatchObject({
      type: 'credit',
      words: 'Ann Lee/Works Office',
      suppliers: [
        {
          name: 'Works Office of Corden',
          class: 'government-handout',
          body: { kind: 'ministry', placeName: 'Corden', ties: [{ by: 'place', words: 'Corden' }] },
        },
      ],
      recognised: {
        because: [{ by: 'name', words: 'Works Office' }],
        references: [{ publisher: 'Velmouth Gazette' }, { publisher: 'County Register' }],
      },
      receipt: { by: 'photo-credits', matched: [] },
      pack: { version: '2031.1.0' },
    });
  });

  it.each([
    ['the pack knows none of its words', 'c1', newWeirContext(weir)],
    ['no pack was asked', 'c0', null],
    ['the body’s file was refused', 'c0', { ...newWeirContext(weir), credits: {} }],
  ])('names nobody where %s', (_, id, context) => {
    expect(cardView(weir, id, context)).toMatchObject({ suppliers: [], recognised: null });
  });
});

describe('a card that is asked for by an id the dossier does not have', () => {
  it.each(['', 'a99', 'constructor', 'e0'])('is none: %j', (id) => expect(cardView(wall, id)).toBeNull());
});
