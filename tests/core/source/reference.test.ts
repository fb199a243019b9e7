import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { LIVE_POST } from '../../cases/source/live-post';

function read(text: string) {
  const dossier = analyse(fromPlainText(text));
  const name = (id: string | null): string | null =>
    dossier.entities.find((entity) => entity.id === id)?.name ?? null;
  const cut = (span: { start: number; end: number } | null | undefined): string | null =>
    span ? text.slice(span.start, span.end) : null;
  return {
    observations: dossier.observations.map(({ span }) => cut(span) as string),
    attributions: dossier.attributions.map((one) => ({
      source: cut(one.source),
      speaker: name(one.speaker),
      principal: name(one.principal),
      channel: one.channel?.kind ?? null,
      hops: one.chain.slice(1).map((hop) => [name(hop.speaker), cut(hop.cue?.span)]),
    })),
  };
}

describe('a live post in which a readout governs', () => {
  const { attributions, observations } = read(LIVE_POST);

  it('gives the words to the readout, and behind it to the one of whom it tells', () => {
    expect(attributions[0]).toEqual({
      source: 'the Corden readout',
      speaker: 'Corden readout',
      principal: 'Ilse Brand',
      channel: 'readout',
      hops: [['Ilse Brand', 'stressed']],
    });
  });

  it('takes an office in the same readout to the one who holds it', () => {
    expect(attributions[1]).toMatchObject({
      channel: 'readout',
      principal: 'Ilse Brand',
      hops: [['Ilse Brand', 'urged']],
    });
  });

  it('knows who spoke to reporters, in nobody else’s name', () => {
    expect(attributions[2]).toMatchObject({
      speaker: 'Dan Orrel',
      channel: 'briefing',
      principal: null,
      hops: [],
    });
  });

  it('states no channel where the text states none', () => {
    expect(attributions[3]).toMatchObject({
      speaker: 'Ilse Brand',
      channel: null,
      principal: null,
      hops: [],
    });
  });

  it('gives what two discussed to the readout, and to neither of them', () => {
    expect(attributions[4]).toEqual({
      source: null,
      speaker: 'Corden readout',
      principal: null,
      channel: 'readout',
      hops: [],
    });
  });

  it('follows a quotation of the readout to the one it reports', () => {
    expect(attributions[5]).toMatchObject({
      source: 'the readout',
      principal: 'Ilse Brand',
      hops: [['Ilse Brand', 'reiterated']],
    });
  });

  it('marks the outlet’s own comparison, and nothing else', () => {
    expect(observations).toEqual([
      'stopping short of calling for a second weir as other readouts have done this spring',
    ]);
  });
});

describe('in whose name somebody speaks', () => {
  it('is said of a spokesman without a name, by the name of his body', () => {
    const [one] = read(
      '“The port is closed,” a Harbour Authority spokesman said in an emailed statement.',
    ).attributions;
    expect(one).toMatchObject({ channel: 'statement', principal: 'Harbour Authority' });
  });

  it('is not said of one who tells in her own words what she was told', () => {
    const [one] = read('“The ministry told us to wait for the rain,” Ann Lee said by phone.').attributions;
    expect(one).toMatchObject({ channel: 'call', principal: null, hops: [['The ministry', 'told']] });
  });
});

const REFERENCE = '../shared/data/reference/blinken-liveblog.txt';

describe.skipIf(!existsSync(REFERENCE))('the reference article', () => {
  const text = existsSync(REFERENCE) ? readFileSync(REFERENCE, 'utf8') : '';
  const { attributions, observations } = read(text);
  const secretary = 'Antony Blinken';

  it('names two channels only', () => {
    const channels = new Set(
      attributions.map(({ channel }) => channel).filter((channel) => channel !== null),
    );
    expect([...channels].sort()).toEqual(['briefing', 'readout']);
  });

  it('has three hops to the secretary behind the readout, all of them his', () => {
    const behind = attributions.filter(({ hops }) => hops.length > 0);
    expect(behind.map(({ channel, principal, hops }) => [channel, principal, hops[0]?.[1]])).toEqual([
      ['readout', secretary, 'stressed'],
      ['readout', secretary, 'urged'],
      ['readout', secretary, 'reiterated'],
    ]);
  });

  it('gives one to the readout that is neither man’s', () => {
    const open = attributions.filter(({ channel, principal }) => channel === 'readout' && principal === null);
    expect(open.map(({ source, hops }) => [source, hops])).toEqual([[null, []]]);
  });

  it('holds one observation of the outlet', () => {
    expect(observations).toHaveLength(1);
  });
});
