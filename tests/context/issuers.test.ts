import { describe, expect, it } from 'vitest';
import type { AttributionContext } from '../../lib/core/model/attribution-context';
import { contextIn } from '../support/two-countries';

const OPENING = [
  'Prime ministers meet at Skarn',
  'Orvanian Prime Minister Ada Brell met Telurian Prime Minister Ula Dorn in Skarn on Tuesday.',
] as const;

/** What is known of the attribution whose source has these words; the first where several do. */
function of(words: string, blocks: readonly string[], published?: string | null): AttributionContext {
  const { dossier, context } = contextIn([...OPENING, ...blocks], published);
  const { text } = dossier.article;
  const one = dossier.attributions.find(
    ({ source }) => source && text.slice(source.start, source.end).includes(words),
  );
  const found = one && context.attributions[one.id];
  if (!found) throw new Error(`nothing is attributed to ${words}`);
  return found;
}

const READOUT = 'Brell “stressed the need for calm at the border,” the Orvanian readout said.';

/** Whose words the source's are: body and how that is known. */
type Case = readonly [
  why: string,
  source: string,
  text: string,
  due: readonly [body: string, by: string] | null,
];

const CASES: readonly Case[] = [
  ['a readout of what somebody with an office said', 'readout', READOUT, ['or-gov', 'principal']],
  [
    'a body by its name',
    'health ministry',
    'The Lantern-run health ministry said that over 300 people had died.',
    ['te-health', 'source'],
  ],
  [
    'a spokesman by his own office',
    'Oro Pell',
    'Health ministry spokesman Oro Pell told reporters: “We count whoever is brought in.”',
    ['te-health', 'speaker'],
  ],
  [
    'a readout by the name of the one whose words it reports',
    'readout',
    'Brell “stressed the need for calm at the border,” the Brell readout said.',
    ['or-gov', 'principal'],
  ],
  // not known
  [
    'somebody of a body, who has no name',
    'official',
    'A senior Lantern Front official said that it would rain.',
    null,
  ],
  [
    'a minister, who speaks for himself',
    'Jon Marsh',
    'Orvanian Foreign Minister Jon Marsh said that it would rain.',
    null,
  ],
  ['somebody who is not resolved', 'Nora Quill', 'Nora Quill, a baker, said that it would rain.', null],
  [
    'a readout of a country that is not known',
    'readout',
    'Brell “stressed the need for calm at the border,” the Norian readout said.',
    null,
  ],
  [
    'a readout of the other country of the two',
    'readout',
    'Brell “stressed the need for calm at the border,” the Telurian readout said.',
    null,
  ],
];

describe('whose words they are', () => {
  it.each(CASES)('%s', (_, source, text, due) => {
    const { issuer } = of(source, [text]);
    expect(issuer && [issuer.body, issuer.by]).toEqual(due);
  });

  it('names who spoke for the body that day', () => {
    const speakers = (day: string | null): readonly string[] | undefined =>
      of(
        'health ministry',
        ['The Lantern-run health ministry said that over 300 had died.'],
        day,
      ).issuer?.spokespeople.map(({ person }) => person);
    expect(speakers('2030-05-31')).toEqual([]);
    expect(speakers('2030-06-01')).toEqual(['oro-pell']);
    expect(speakers('2031-12-31')).toEqual(['oro-pell']);
    expect(speakers('2032-01-01')).toEqual([]);
    expect(speakers(null)).toEqual([]);
  });

  it('leads from one side’s account to the other’s in the same article, and nowhere else', () => {
    const both = [
      READOUT,
      'Telurian health ministry “will count whoever is brought in,” the Telurian health ministry said in a statement.',
      'The Lantern Front said on Tuesday that it would rain.',
    ];
    const { dossier, context } = contextIn([...OPENING, ...both]);
    const accounts = dossier.attributions.map(({ id, channel }) => [
      channel?.kind,
      context.attributions[id]?.issuer?.otherAccounts.length,
    ]);
    expect(accounts).toEqual([
      ['readout', 1],
      ['statement', 1],
      [undefined, 0],
    ]);
  });
});

describe('the way by which words came', () => {
  it('is explained, with who defines it', () => {
    expect(of('readout', [READOUT]).channel).toEqual({
      kind: 'readout',
      gloss: 'A summary of a talk, written by one side of it; not a transcript.',
      definedBy: ['The Courier'],
      row: 'readout',
      refs: ['gazette'],
    });
  });

  it('is explained where the pack has no row for it', () => {
    const { channel } = of('Marsh', [
      'Orvanian Foreign Minister Jon Marsh said in a letter that it would rain.',
    ]);
    expect(channel).toMatchObject({ kind: 'letter', definedBy: [], row: null, refs: [] });
    expect(channel?.gloss).not.toBe('');
  });

  it('is left open where the text states none', () =>
    expect(of('Nora Quill', ['Nora Quill said that it would rain.']).channel).toBeNull());
});

describe('the verb', () => {
  it('is shown with what its stance implies', () => {
    const { cue } = of('Marsh', ['Orvanian Foreign Minister Jon Marsh claimed that it would rain.']);
    expect(cue).toMatchObject({ lemma: 'claim', stance: 'doubting', row: null, refs: ['courier'] });
    expect(cue?.gloss).toMatch(/style guides/);
  });

  it('is shown with what a reference says of itself, where one does', () => {
    const { cue } = of('Marsh', ['Orvanian Foreign Minister Jon Marsh said that it would rain.']);
    expect(cue).toMatchObject({ lemma: 'say', row: 'say', refs: ['courier'] });
    expect(cue?.gloss).toBe('Says only that words were spoken.');
  });

  it('is shown without a reference where there is none of either', () => {
    const { cue } = of('Marsh', ['Orvanian Foreign Minister Jon Marsh warned that it would rain.']);
    expect(cue).toMatchObject({ lemma: 'warn', row: null, refs: [] });
  });
});
