import { describe, expect, it } from 'vitest';
import { TERMS_EN } from '../../components/en/terms';
import { contextOf } from '../../lib/context/context-of';
import { peopleMarked } from '../support/people-marked';
import { packWith } from '../support/small-pack';

const asked = { today: '2032-08-01', refused: [], words: TERMS_EN };

describe('the context of an article', () => {
  it('is plain JSON, the same each time', () => {
    const dossier = peopleMarked(['Orvanian Prime Minister [Ada Brell] spoke.']);
    const context = contextOf(packWith(), dossier, asked);
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
    expect(contextOf(packWith(), dossier, asked)).toEqual(context);
  });
});
