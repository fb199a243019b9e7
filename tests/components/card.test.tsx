import { describe, expect, it } from 'vitest';
import { Card } from '../../components/Card';
import { STRINGS_EN as strings } from '../../components/strings-en';
import type { CardView } from '../../lib/core/model/card-view';
import { cardView } from '../../lib/view/card-view';
import { millPost, seaWall } from '../support/sample-dossiers';
import { each, rendered, said } from './rendered';

const wall = seaWall();
const mill = millPost();
const IDS = [...wall.attributions, ...wall.figures].map(({ id }) => id);

const card = (id: string, change: Partial<CardView> = {}, dossier = wall): HTMLElement =>
  rendered(
    <Card strings={strings} view={{ ...(cardView(dossier, id) as CardView), ...change } as CardView} />,
  );

/** What a card says beside one of its labels. */
const beside = (place: HTMLElement, label: string): string | undefined =>
  each(place, 'dd')[each(place, 'dt').indexOf(label)];

/** What each card says, from its first glance to its receipt. */
const CASES: readonly (readonly [why: string, id: string, kind: string, who: string])[] = [
  ['a name that the article gives', 'a3', 'Direct quotation Spoken to reporters', 'Tobin Achterberg person'],
  ['a name behind a pronoun', 'a1', 'Mixed quotation', 'Maren Ostrow person'],
  ['a document', 'a5', 'Indirect quotation', 'the engineers’ report document'],
  ['somebody who is not named', 'a4', 'Mixed quotation', 'A senior official at the harbour office not named'],
  ['a source that was not resolved', 'a7', 'Direct quotation', 'one banner Not resolved'],
  ['no source at all', 'a8', 'Direct quotation', 'No source is written at this place.'],
  ['a figure', 'f0', 'Figure', 'about £4.2 million'],
];

describe('the card', () => {
  it.each(CASES)('shows %s', (_, id, kind, who) => {
    const place = card(id);
    expect(each(place, '.kind, .who').join(' | ')).toBe(`${kind} | ${who}`);
  });

  it('says what a kind and a stance mean in plain words', () => {
    expect(said(card('a4'))).toContain(strings.kinds.mixed.gloss);
    expect(said(card('a4'))).toContain(strings.stances.conceding.gloss);
  });

  it('gives the source as written where that differs from the name', () => {
    expect(beside(card('a1'), 'As written')).toBe('She');
    expect(beside(card('a2'), 'As written')).toBeUndefined();
  });

  it('says by which way the words came, what that is, and which words show it', () => {
    expect(beside(card('a3'), 'Channel')).toBe(`Spoken to reporters ${strings.channels.briefing.gloss}`);
    expect(said(card('a3').querySelector('.receipt'))).toContain('“told reporters”');
  });

  it('says that the text states no way, where it states none', () => {
    expect(beside(card('a0'), 'Channel')).toBe(strings.noChannel.name);
  });

  it('says of whom a source reports, and through whom, the outermost first', () => {
    const place = card('a1', {}, mill);
    expect(each(place, '.who')).toEqual(['Corden readout document']);
    expect(beside(place, 'Reports')).toBe('Ilse Brand person');
    expect(each(place, 'ol li')).toEqual(['the Corden readout “adding”', 'the secretary “urged”']);
  });

  it('draws no chain of one hop, and names nobody behind one who speaks for themselves', () => {
    const place = card('a2', {}, mill);
    expect([place.querySelector('ol'), beside(place, 'Reports')]).toEqual([null, undefined]);
  });

  it('says that the text points to earlier words, where it does', () => {
    const place = card('a2', { repeated: 'again' } as Partial<CardView>, mill);
    expect(beside(place, 'Said before')).toBe(`“again” ${strings.card.repeated.gloss}`);
    expect(beside(card('a2', {}, mill), 'Said before')).toBeUndefined();
  });

  it('says how a name is left out, and the reason that the text gives', () => {
    expect(beside(card('a4'), 'Name left out')).toBe(
      `a role, no name ${strings.unnamedTypes.role.gloss} Reason given: “who asked not to be named”`,
    );
    expect(beside(card('a3'), 'Name left out')).toBeUndefined();
  });

  it('gives no reason where the text gives none', () => {
    const place = card('a4', { unnamed: { type: 'several', reason: null } } as Partial<CardView>);
    expect(beside(place, 'Name left out')).toBe(`several, none named ${strings.unnamedTypes.several.gloss}`);
  });

  it('tells the outlet’s own remark from what anybody said', () => {
    const place = card('o0', {}, mill);
    expect(each(place, '.kind, .who, .lead')).toEqual([
      strings.card.noSourceHere,
      strings.observation.name,
      strings.observation.gloss,
    ]);
    expect(said(place.querySelector('.receipt'))).toBe('Rule test');
    expect(each(place, 'summary')).toEqual([strings.card.why]);
  });

  it('ends with its receipt', () => {
    expect(said(card('a3').querySelector('.receipt'))).toMatch(
      /^Rule quote-cue-source introducing words “told” \(tell\)/,
    );
  });

  it('counts the pieces of an interrupted quotation', () => {
    expect(said(card('a3', { pieces: 2 }).querySelector('.kind'))).toContain('in 2 pieces');
    expect(said(card('a3').querySelector('.kind'))).not.toContain('piece');
  });

  it('says that a quotation is carried on, and claims a speaker only where there is one', () => {
    expect(said(card('a8'))).toContain(strings.card.carriesOn.open);
    expect(said(card('a1', { carriesOn: true } as Partial<CardView>))).toContain(
      strings.card.carriesOn.resolved,
    );
  });

  it('shows at one glance kind, who and one line, and keeps the rest folded', () => {
    const glance = [...card('a3').querySelectorAll('.card > *')].map((part) => part.tagName);
    expect(glance).toEqual(['P', 'P', 'P', 'DETAILS', 'DETAILS']);
    expect(each(card('a3'), 'summary')).toEqual([strings.card.more, strings.card.why]);
    expect(card('a3').querySelector('details[open]')).toBeNull();
  });

  it('names whom a source reports at once', () => {
    expect(each(card('a1', {}, mill), '.reports')).toEqual(['Reports Ilse Brand']);
    expect(each(card('a3'), '.reports')).toEqual([]);
  });

  // A page can lay itself over the card and steer a click through it: all that a click can do is fold and unfold.
  it.each(IDS)('has nothing to press but its folds, and leads nowhere: %s', (id) => {
    const place = card(id);
    expect(place.querySelectorAll('a, button, input, select, [role=button], [onclick], form')).toHaveLength(
      0,
    );
    expect(place.querySelectorAll('summary')).toHaveLength(
      place.querySelectorAll('details > summary').length,
    );
  });

  it('shows no score', () => {
    for (const id of IDS) expect(said(card(id))).not.toMatch(/0\.9|90 ?%|confidence|score/i);
  });
});
