import { describe, expect, it } from 'vitest';
import type { CueVerb } from '../../../lib/core/language/cue-verb';
import { CUE_VERBS } from '../../../lib/core/language/en/cue-verbs';
import { NOMINAL_CUES } from '../../../lib/core/language/en/nominal-cues';

/** Verbs whose past, or whose past participle, no rule gives. */
const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  say: ['said'],
  write: ['wrote', 'written'],
  begin: ['began', 'begun'],
  swear: ['swore', 'sworn'],
  forecast: [],
  tell: ['told'],
  beseech: ['besought', 'beseeched'],
  think: ['thought'],
  feel: ['felt'],
  know: ['knew', 'known'],
  understand: ['understood'],
  hear: ['heard'],
  show: ['showed', 'shown'],
  find: ['found'],
  read: [],
  go: ['went'],
  speak: ['spoke', 'spoken'],
  foresee: ['foresaw', 'foreseen'],
  put: [],
  lay: ['laid'],
  spell: ['spelled', 'spelt'],
  set: [],
  hit: [],
  shoot: ['shot'],
};
/** Verbs that double their last letter, and those that do so on one side of the Atlantic only. */
const DOUBLING =
  'blog quip admit slam sob shrug beg dub refer pen aver brag concur fret regret snap put set hit sum begin rebut forget'.split(
    ' ',
  );
const EITHER = ['label', 'signal', 'marvel'];

/** The forms of a verb by the rules of English spelling. */
function formsOf(verb: string): string[] {
  const doubled = DOUBLING.includes(verb) ? verb + verb.at(-1) : verb;
  const silent = verb.endsWith('e') && !verb.endsWith('ee');
  const sibilant = /(?:s|sh|ch|x|z|o)$/.test(verb);
  const ies = /[^aeiou]y$/.test(verb);
  const third = ies ? `${verb.slice(0, -1)}ies` : sibilant ? `${verb}es` : `${verb}s`;
  const regular = ies ? `${verb.slice(0, -1)}ied` : verb.endsWith('e') ? `${verb}d` : `${doubled}ed`;
  const past = IRREGULAR[verb] ?? [regular];
  const participle = `${silent ? verb.slice(0, -1) : doubled}ing`;
  const other = EITHER.includes(verb) ? [`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`] : [];
  return [verb, third, ...past, participle, ...other];
}

const verbOf = ({ lemma }: CueVerb): string => lemma.split(' ')[0] as string;

describe('the rows of cues', () => {
  it('are two hundred verbs and forty nouns at least', () => {
    expect(new Set(CUE_VERBS.map(({ lemma }) => lemma)).size).toBeGreaterThanOrEqual(200);
    expect(NOMINAL_CUES.length).toBeGreaterThanOrEqual(40);
  });

  it.each(CUE_VERBS.map((row) => [row.lemma, row] as const))('have all forms of %s', (_, row) => {
    expect([...row.forms].sort()).toEqual(formsOf(verbOf(row)).sort());
  });

  it.each(CUE_VERBS.filter(({ particle }) => particle).map((row) => [row.lemma, row] as const))(
    'name the particle of %s',
    (lemma, row) => {
      expect(`${verbOf(row)} ${row.particle}`).toBe(lemma);
    },
  );

  it('name no verb twice', () => {
    const lemmas = CUE_VERBS.map(({ lemma }) => lemma);
    expect(lemmas.filter((lemma, at) => lemmas.indexOf(lemma) !== at)).toEqual([]);
  });

  it.each(NOMINAL_CUES.map((row) => [row.forms[0] as string, row] as const))(
    'have singular and plural of %s',
    (singular, { forms }) => {
      const plural = singular.endsWith('y') ? `${singular.slice(0, -1)}ies` : `${singular}s`;
      if (singular !== 'insistence') expect(forms).toContain(plural);
    },
  );

  it('name no noun twice', () => {
    const forms = NOMINAL_CUES.flatMap((row) => row.forms);
    expect(new Set(forms).size).toBe(forms.length);
  });
});
