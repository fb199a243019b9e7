import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TERMS_EN } from '../../components/en/terms';
import { contextOf } from '../../lib/context/context-of';
import { analyse } from '../../lib/core/dossier/analyse';
import { fromPlainText } from '../../lib/core/dossier/plain-text';
import { shippedWeights } from '../../scripts/model/shipped-weights';
import { shippedPack } from '../../scripts/pack/shipped';

const FILE = resolve(import.meta.dirname, '../../../shared/data/reference/blinken-liveblog.txt');
const HERE = existsSync(FILE);

async function read() {
  const published = { date: '2023-11-30', precision: 'day', from: 'given' } as const;
  const article = { ...fromPlainText(readFileSync(FILE, 'utf8')), published };
  const dossier = analyse(article, shippedWeights());
  const context = contextOf(await shippedPack(), dossier, {
    today: '2026-11-22',
    refused: [],
    words: TERMS_EN,
  });
  return { dossier, context };
}

/** Name within the article, row of the pack, the office of that day, and whether it is known to be theirs when the pack was made. */
const PEOPLE = [
  ['Antony Blinken', 'antony-blinken', 'united-states-secretary-of-state', 'left'],
  ['Benjamin Netanyahu', 'benjamin-netanyahu', 'prime-minister-of-israel', 'unconfirmed'],
  ['John Kirby', 'john-kirby', 'national-security-council-coordinator-for-strategic-communications', 'left'],
  ['Joe Biden', 'joe-biden', 'president-of-the-united-states', 'left'],
  ['Isaac Herzog', 'isaac-herzog', 'president-of-israel', 'unconfirmed'],
] as const;

describe.skipIf(!HERE)('the reference article', async () => {
  const { dossier, context } = HERE ? await read() : ({} as Awaited<ReturnType<typeof read>>);
  const idOf = (name: string): string => dossier.entities.find((entity) => entity.name === name)?.id ?? '';
  const { text } = HERE ? dossier.article : { text: '' };

  it.each(PEOPLE)('shows %s as %s, who was %s that day', (name, person, office, now) => {
    const found = context.entities[idOf(name)];
    expect(found?.resolved?.id).toBe(person);
    expect(found?.offices.map((each) => each.office)).toEqual([office]);
    expect(found?.now?.life).toBe(now);
  });

  it('says whose words the readout is: the department’s, with who spoke for it, not a transcript', () => {
    const readouts = dossier.attributions.filter(({ channel }) => channel?.kind === 'readout');
    expect(readouts.length).toBeGreaterThan(2);
    for (const { id } of readouts) {
      const { issuer, channel } = context.attributions[id] ?? {};
      expect(issuer).toMatchObject({ body: 'us-state', by: 'principal' });
      expect(issuer?.spokespeople.map(({ person }) => person)).toEqual(['matthew-miller-state']);
      expect(channel).toMatchObject({ kind: 'readout', row: 'readout' });
    }
  });

  it('says of the health ministry who runs it since when, both views, and what ties it to the story', () => {
    const ministry = context.bodies['ps-gaza-moh'];
    expect(ministry?.controls.map(({ controller, from }) => [controller?.id, from])).toEqual([
      ['ps-hamas', '2007'],
      ['ps-moh', '2007'],
    ]);
    const disputed = ministry?.notes.find(({ template }) => template === 'disputed');
    expect(disputed?.counter?.refs.length).toBeGreaterThan(0);
    expect(ministry?.ties.map(({ by, row }) => [by, row])).toEqual([['place', 'PS']]);
  });

  it('says that the photo was supplied by a press office of a government that is a party to the story', () => {
    const [credit] = dossier.credits;
    const [supplier] = context.credits[credit?.id ?? '']?.suppliers ?? [];
    expect(supplier).toMatchObject({ class: 'government-handout', body: 'il-gpo' });
    const ties = context.bodies['il-gpo']?.ties ?? [];
    expect(ties.map(({ by, row }) => [by, row])).toEqual([
      ['controller', 'benjamin-netanyahu'],
      ['place', 'IL'],
    ]);
    expect(ties.map(({ span }) => text.slice(span.start, span.end)).at(-1)).toBe('Israel');
  });

  it('counts by side', () => {
    expect(context.sides.map(({ place }) => place)).toEqual(['US', 'IL', 'PS']);
    expect(context.sides.at(-1)?.figures).toEqual({ caveated: 1 });
  });
});
