import { describe, expect, it } from 'vitest';
import type { PackText } from '../../lib/pack/schema/texts';
import { packWith } from '../support/small-pack';
import { contextIn, TWO_COUNTRIES } from '../support/two-countries';

const BLOCKS = [
  'Prime ministers meet at Skarn',
  'Orvanian Prime Minister Ada Brell met Telurian Prime Minister Ula Dorn in Skarn on Tuesday.',
  'Brell “stressed the need for calm at the border,” the Orvanian readout said.',
  'The Lantern Front said on Tuesday that it would rain.',
];
const TEXT: PackText = {
  id: 'skarn-telurian',
  title: 'Talk of the prime ministers at Skarn',
  issuer: 'te-gov',
  channel: 'readout',
  date: '2031-01-15',
  url: 'https://teluria.example/skarn',
  fetched: '2031-02-01',
  text: 'Prime Minister Dorn received the prime minister of Orvania. They spoke of the border.',
};

/** What the readout’s attribution has from the pack’s texts, by their ids. */
function accounts(texts: readonly PackText[], published: string | null = '2031-01-15', blocks = BLOCKS) {
  const pack = packWith({ ...TWO_COUNTRIES, texts });
  const { dossier, context } = contextIn(blocks, published, { pack });
  const ways = dossier.attributions.map(({ id, channel }) => ({
    id,
    channel,
    way: context.attributions[id],
  }));
  const readout = ways.find(({ channel }) => channel?.kind === 'readout');
  const others = ways.filter((each) => each !== readout);
  return { context, readout, others, found: readout?.way?.issuer?.packAccounts ?? [] };
}

describe('another side’s account in the pack', () => {
  it('stands beside a readout, with who issued it, its day and its address, and has a receipt', () => {
    const { context, readout, found } = accounts([TEXT]);
    expect(found).toEqual([
      {
        text: 'skarn-telurian',
        issuer: 'te-gov',
        issuerName: 'Government of Teluria',
        title: TEXT.title,
        date: TEXT.date,
        url: TEXT.url,
      },
    ]);
    expect(context.receipts).toContainEqual(
      expect.objectContaining({ about: readout?.id, by: 'other-account', row: 'skarn-telurian' }),
    );
  });

  it('stands beside nothing but an account', () => {
    const { others } = accounts([TEXT]);
    expect(others).not.toHaveLength(0);
    for (const { way } of others) expect(way?.issuer?.packAccounts ?? []).toEqual([]);
  });

  it.each([
    ['two days before', '2031-01-13', 1],
    ['three days before', '2031-01-12', 0],
    ['a day behind', '2031-01-16', 1],
    ['two days behind', '2031-01-17', 0],
    ['in the same month, of which the day is not known', '2031-01', 0],
  ])('is looked for around the article’s day: %s', (_, date, n) => {
    expect(accounts([{ ...TEXT, date }]).found).toHaveLength(n);
  });

  it.each<readonly [why: string, text: Partial<PackText>]>([
    ['is the same side’s', { issuer: 'or-gov' }],
    ['is a body’s that the pack does not have', { issuer: 'nobody' }],
    ['is a transcript and no account', { channel: 'briefing' }],
    ['speaks of something else', { text: 'Prime Minister Dorn opened a bridge.' }],
    ['names the other side far behind its head only', { text: `${'It rained. '.repeat(200)}Orvania.` }],
  ])('is none where a text %s', (_, text) => {
    expect(accounts([{ ...TEXT, ...text }]).found).toEqual([]);
  });

  it('is none where the article does not name that side', () => {
    const blocks = ['Prime minister speaks', 'Orvanian Prime Minister Ada Brell spoke.', BLOCKS[2] as string];
    expect(accounts([TEXT], '2031-01-15', blocks).found).toEqual([]);
  });

  it('is none where the article states no day', () => {
    expect(accounts([TEXT], null).found).toEqual([]);
  });
});
