import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '../../lib/core/model/dossier';
import type { PopupView } from '../../lib/core/model/popup-view';
import { popupView } from '../../lib/view/popup-view';
import { dossierOf } from '../support/dossier-of';
import { millPost, quietGarden, seaWall } from '../support/sample-dossiers';

const wall = popupView(seaWall(), '');

/** The ids that are left, quotations in the order of the groups, then figures. */
const left = (view: PopupView): readonly string[] => [
  ...view.speakers.flatMap(({ quotes }) => quotes.map(({ id }) => id)),
  ...view.figures.rows.map(({ id }) => id),
];

describe('the popup’s speakers', () => {
  it('stand in the order in which they first speak, whoever is not named or not resolved after them', () => {
    expect(wall.speakers.map(({ standing, name, quotes }) => [standing, name, quotes.length])).toEqual([
      ['named', 'Maren Ostrow', 2],
      ['named', 'The Velmouth Fishers’ Association', 1],
      ['named', 'Tobin Achterberg', 1],
      ['named', 'the engineers’ report', 1],
      ['named', 'the council’s notice', 1],
      ['unnamed', 'A senior official at the harbour office', 1],
      ['unresolved', null, 1],
      ['none', null, 1],
    ]);
  });

  it('have keys that differ', () => {
    const keys = wall.speakers.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('are not joined for bearing one name', () => {
    const twins = dossierOf({
      blocks: ['Two', '“One,” said Ira Venn. “Two,” said the other Ira Venn.'],
      entities: [
        ['Ira Venn', 'person'],
        ['Ira Venn', 'person'],
      ],
      said: [
        { kind: 'direct', content: ['“One,”'], source: 'Ira Venn', speaker: 'Ira Venn' },
        { kind: 'direct', content: ['“Two,”'], source: 'the other Ira Venn' },
      ],
    });
    const second = { ...twins.attributions[1], speaker: 'e1' } as (typeof twins.attributions)[number];
    const view = popupView({ ...twins, attributions: [...twins.attributions.slice(0, 1), second] }, '');
    expect(view.speakers.map(({ name }) => name)).toEqual(['Ira Venn', 'Ira Venn']);
  });

  it('are unresolved where the dossier names an entity that it does not hold', () => {
    const dossier = seaWall();
    const view = popupView({ ...dossier, entities: [] }, '');
    expect(view.speakers.map(({ standing }) => standing)).toEqual(['unresolved', 'none']);
  });
});

describe('the popup’s rows', () => {
  it('hold the words, the cue and the source as written, and their place', () => {
    expect(wall.speakers[0]?.quotes[1]).toEqual({
      id: 'a1',
      kind: 'mixed',
      words: 'that the work “must begin before the autumn tides.”',
      cue: 'added',
      stance: 'neutral',
      source: 'She',
      channel: null,
      hops: [],
      principal: null,
      place: 2,
      spoken: true,
    });
  });

  it('join the pieces of an interrupted quotation so that the joint is seen', () => {
    const dossier = dossierOf({
      blocks: ['Harbour', '“It is,” said Ira Venn, “our harbour.”'],
      said: [{ kind: 'direct', content: ['“It is,”', '“our harbour.”'], source: 'Ira Venn' }],
    });
    expect(popupView(dossier, '').speakers[0]?.quotes[0]?.words).toBe('“It is,” … “our harbour.”');
  });

  it('give a figure the words of its own block on both sides', () => {
    expect(wall.figures.rows[1]).toMatchObject({
      words: 'more than 340',
      after: ' homes.',
      status: 'unattributed',
    });
    expect(wall.figures.rows[5]).toMatchObject({
      words: 'Around 60%',
      before: '',
      source: 'the council’s notice',
    });
    expect(wall.figures.rows.every(({ before }) => !before.includes('Velmouth council backs'))).toBe(true);
  });

  it('count the whole article, whatever the filter', () => {
    const counts = {
      quotes: 9,
      kinds: { direct: 4, mixed: 2, indirect: 3 },
      speakers: 5,
      figures: 6,
      states: { unattributed: 2, attributed: 2, caveated: 1, verified: 1 },
      observations: 0,
      credits: 0,
    };
    expect(wall.counts).toEqual(counts);
    expect(popupView(seaWall(), 'harbour').counts).toEqual(counts);
  });

  it('are no more than can be drawn at once, and the search reaches the others', () => {
    const dossier = seaWall();
    const [first] = dossier.attributions;
    if (!first) throw new Error('the sample article has quotations');
    const many = Array.from({ length: 1_000 }, (_, index) => ({ ...first, id: `many-${index}` }));
    const last = dossier.attributions.slice(1);
    const view = popupView({ ...dossier, attributions: [...many, ...last] }, '');
    expect(view.shown.quotes).toBe(200);
    expect(view.counts.quotes).toBe(1_000 + last.length);
    const sought = popupView({ ...dossier, attributions: [...many, ...last] }, 'Tobin Achterberg');
    expect(sought.shown.quotes).toBe(1);
  });

  it('are none for an article that holds nothing', () => {
    const view = popupView(quietGarden(), '');
    expect([view.speakers, view.figures.rows]).toEqual([[], []]);
    expect(view.counts.kinds).toEqual({ direct: 0, mixed: 0, indirect: 0 });
  });
});

const FILTERS: readonly (readonly [why: string, filter: string, ids: readonly string[]])[] = [
  ['words of a quotation', 'sandbag', ['a0']],
  ['a speaker, also where only a pronoun is written', 'maren', ['a0', 'a1']],
  ['a source that was not resolved', 'banner', ['a7']],
  ['a cue', 'conceded', ['a4']],
  ['a figure', '340', ['f0', 'f1']],
  ['a figure’s source', 'fishers association', ['a2', 'f2']],
  ['nothing that stands there', 'zeppelin', []],
  ['the name of the rule, which is not part of the text', 'running-quotation', []],
];

describe('the popup’s filter', () => {
  it.each(FILTERS)('finds %s', (_, filter, ids) => {
    const view = popupView(seaWall(), filter);
    expect(left(view)).toEqual(ids);
    expect(view.shown.quotes + view.shown.figures).toBe(ids.length);
  });

  it('takes out groups that it emptied', () => {
    expect(popupView(seaWall(), 'sandbag').speakers).toHaveLength(1);
  });

  it('shows the place of a hit deep in a long quotation', () => {
    const long = `“${'The harbour is ours and it will stay ours. '.repeat(20)}And the zeppelin too.”`;
    const dossier = dossierOf({ blocks: ['Harbour', long], said: [{ kind: 'direct', content: [long] }] });
    const words = (filter: string) => popupView(dossier, filter).speakers[0]?.quotes[0]?.words ?? '';
    expect(words('')).not.toContain('zeppelin');
    expect(words('zeppelin')).toContain('zeppelin');
  });

  it('is said without the space around it', () =>
    expect(popupView(seaWall(), '  wall ').filter).toBe('wall'));

  it('only ever takes rows away, whatever is typed', () => {
    const all = left(wall);
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 12 }), (filter) => {
        expect(all).toEqual(expect.arrayContaining([...left(popupView(seaWall(), filter))]));
      }),
    );
  });
});

describe('the popup of an article in which a document tells of somebody', () => {
  const mill = popupView(millPost(), '');

  it('has the channel, the hops behind the source, and whose words they are', () => {
    expect(mill.speakers[0]?.quotes[1]).toMatchObject({
      cue: 'adding',
      channel: 'readout',
      hops: [{ source: 'the secretary', name: null, cue: 'urged' }],
      principal: 'Ilse Brand',
    });
  });

  it('finds a row by those of whom it reports', () => {
    expect(left(popupView(millPost(), 'ilse'))).toEqual(['a0', 'a1', 'a3']);
  });

  it('leaves out what is not sure enough to be shown, and does not count it', () => {
    expect(left(mill)).not.toContain('a5');
    expect(mill.counts).toMatchObject({ quotes: 5, kinds: { indirect: 0 } });
  });

  it('lists the outlet’s own remarks, and finds them by their words', () => {
    expect(mill.observations).toEqual([
      {
        id: 'o0',
        words: 'stopping short of calling for a second weir as other readouts have done this spring',
        place: 1,
      },
    ]);
    expect(popupView(millPost(), 'sluice').observations).toEqual([]);
    expect(popupView(millPost(), 'second weir').shown).toEqual({ quotes: 0, figures: 0, observations: 1 });
  });

  it('says how somebody is left without a name', () => {
    const unnamed = wall.speakers.find(({ standing }) => standing === 'unnamed');
    expect(unnamed?.unnamed).toEqual({ type: 'role', reason: 'who asked not to be named' });
    expect(wall.speakers[0]?.unnamed).toBeNull();
  });
});

describe('the popup’s voices', () => {
  const mill = popupView(millPost(), '').voices;

  it('are by their names, most words first', () => {
    expect(mill?.voices.map(({ name, words, quotedWords }) => [name, words, quotedWords])).toEqual([
      ['Corden readout', 46, 41],
      ['Ilse Brand', 18, 14],
      ['Dan Orrel', 9, 9],
    ]);
  });

  it('name those who are not quoted', () => {
    expect(mill?.unquoted[0]).toEqual({ name: 'Bo Marsh', kind: 'person', mentions: 1, words: 0 });
  });

  it('are under a filter those whose names it leaves, beside counts of the whole article', () => {
    const { voices, found } = popupView(millPost(), 'orrel');
    expect(voices?.voices.map(({ name }) => name)).toEqual(['Dan Orrel']);
    expect(voices?.unquoted).toEqual([]);
    expect(found.sources).toBe(1);
    expect({ ...voices, voices: [], unquoted: [] }).toEqual({ ...mill, voices: [], unquoted: [] });
  });

  it('name the one source of an article that has but one', () => {
    const dossier = millPost();
    const view = popupView({ ...dossier, counts: { ...dossier.counts, only: 'e2' } }, '');
    expect([view.voices?.only, mill?.only]).toEqual(['Dan Orrel', null]);
  });

  it('are no more than can be drawn at once', () => {
    const dossier = millPost();
    const [one] = dossier.counts.unquoted;
    if (!one) throw new Error('the sample names somebody who is not quoted');
    const unquoted = Array.from({ length: 250 }, (_, index) => ({ ...one, name: `Ira Venn ${index}` }));
    const { voices, found } = popupView({ ...dossier, counts: { ...dossier.counts, unquoted } }, '');
    expect([voices?.unquoted.length, voices?.moreUnquoted]).toEqual([200, 50]);
    expect(found.sources).toBe(253);
  });

  it('are none where nobody is given words', () => {
    expect(popupView(quietGarden(), '').voices).toBeNull();
  });
});

describe('who speaks, at a glance', () => {
  const voice = (entity: string, words: number) => ({ entity, words, quotedWords: 0 });
  const glance = (change: Partial<Dossier['counts']>, voices: Dossier['voices']) => {
    const dossier = millPost();
    return popupView({ ...dossier, voices, counts: { ...dossier.counts, ...change } }, '').speaking;
  };

  it('is those with the most words', () => {
    const mill = popupView(millPost(), '').speaking;
    expect(mill?.parts.map(({ name, kind, words }) => [name, kind, words])).toEqual([
      ['Corden readout', 'document', 46],
      ['Ilse Brand', 'person', 18],
      ['Dan Orrel', 'person', 9],
    ]);
    expect([mill?.attributed, mill?.words, mill?.others, mill?.open]).toEqual([73, 148, 0, 0]);
  });

  it('adds up those who are not among them, and the words left open', () => {
    const ids = popupView(millPost(), '').voices?.voices.map(({ key }) => key) ?? [];
    const voices = [...ids, ...ids].map((id, index) => voice(id, 60 - index * 10));
    const view = glance({ kinds: [{ kind: null, words: 7, quotedWords: 0 }] }, voices);
    expect([view?.parts.length, view?.others, view?.otherWords, view?.open]).toEqual([4, 2, 30, 7]);
  });

  it('leaves out whoever has no words', () => {
    const ids = popupView(millPost(), '').voices?.voices.map(({ key }) => key) ?? [];
    expect(glance({}, [voice(ids[0] ?? '', 5), voice(ids[1] ?? '', 0)])?.parts).toHaveLength(1);
  });

  it('is of the whole article, whatever the filter', () =>
    expect(popupView(millPost(), 'zeppelin').speaking).toEqual(popupView(millPost(), '').speaking));

  it('is nothing where nobody is given words', () =>
    expect(popupView(quietGarden(), '').speaking).toBeNull());
});

describe('how many rows', () => {
  it('the filter left are counted apart from those that stand there', () => {
    const { found, shown } = popupView(seaWall(), '', 'caveated', null, 3);
    expect(found).toEqual({ quotes: 9, figures: 6, observations: 0, sources: found.sources });
    expect(shown).toEqual({ quotes: 3, figures: 1, observations: 0 });
  });

  it('the filter left are counted the same when the stroke is made twice', () => {
    const dossier = seaWall();
    expect(popupView(dossier, 'harbour').found).toEqual(popupView(dossier, 'harbour').found);
    expect(popupView(dossier, 'zeppelin').found).toEqual({
      quotes: 0,
      figures: 0,
      observations: 0,
      sources: 0,
    });
  });
});

describe('the article in a line', () => {
  const line = (article: Parameters<typeof dossierOf>[0]['article']) =>
    popupView(dossierOf({ blocks: ['A', 'B'], article }), '').article;

  it('takes out of a title what turns it round', () => {
    expect(line({ title: ' The \u202Ewall\n ' }).title).toBe('The wall');
  });
  it('has no title, publisher or author where they are blank', () => {
    const { title, publisher, byline } = line({
      title: ' ',
      publisher: '\u200B',
      byline: ['', 'Ada Lindqvist'],
    });
    expect([title, publisher, byline]).toEqual([null, null, ['Ada Lindqvist']]);
  });
  it('says in words, not in a number, whether the whole was read', () => {
    expect(line({ coverage: { recall: 0.95, precision: 0.2 } }).covered).toBe('whole');
    expect(line({ coverage: { recall: 0.89, precision: 1 } }).covered).toBe('part');
    expect(line({ coverage: null }).covered).toBeNull();
  });
});
