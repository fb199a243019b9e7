import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { REPORT_EN } from '../../../components/en/report';
import { match } from '../../../lib/core/annotate/match';
import { webAnnotations } from '../../../lib/core/annotate/web-annotation';
import type { Dossier } from '../../../lib/core/model/dossier';
import { reportView } from '../../../lib/view/report-view';
import { ANNOTATION_CONTEXT } from '../../support/annotation-context';
import { dossierOf } from '../../support/dossier-of';
import { newWeirContext } from '../../support/sample-context';
import { libraryHours, millPost, newWeir, quietGarden, seaWall } from '../../support/sample-dossiers';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const READ_AT = '2031-02-12T08:00:00.000Z';

const made = (dossier: Dossier) =>
  webAnnotations('r1', dossier, reportView(dossier, null, READ_AT), REPORT_EN);

/** Expands by the vocabulary. Safe mode refuses what an expansion would drop: a key or a type without an address. */
const expanded = (document: object): Promise<readonly Record<string, unknown>[]> =>
  jsonld.expand(
    document as never,
    {
      safe: true,
      documentLoader: async (url: string) => {
        if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`);
        return { documentUrl: url, document: ANNOTATION_CONTEXT, contextUrl: undefined } as never;
      },
    } as never,
  ) as never;

/** Every node below one of a type. */
function nodesOf(value: unknown, type: string): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap((one) => nodesOf(one, type));
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap((one) => nodesOf(one, type));
  const types = (value as Record<string, unknown>)['@type'];
  return Array.isArray(types) && types.includes(type) ? [value as Record<string, unknown>, ...below] : below;
}

const SAMPLES: Readonly<Record<string, () => Dossier>> = {
  seaWall,
  millPost,
  newWeir,
  libraryHours,
  quietGarden,
};

/** What the model asks of each kind of node, by the addresses of the vocabulary. */
const REQUIRED: readonly (readonly [type: string, properties: readonly string[]])[] = [
  [`${AS}OrderedCollection`, ['@id', `${AS}totalItems`, `${AS}first`]],
  [`${AS}OrderedCollectionPage`, ['@id', `${AS}items`]],
  [`${OA}Annotation`, ['@id', `${OA}hasBody`, `${OA}hasTarget`, `${OA}motivatedBy`]],
  [`${OA}SpecificResource`, [`${OA}hasSource`, `${OA}hasSelector`]],
  [`${OA}TextualBody`, ['http://www.w3.org/1999/02/22-rdf-syntax-ns#value', `${OA}hasPurpose`]],
  [`${OA}TextQuoteSelector`, [`${OA}exact`]],
  [`${OA}TextPositionSelector`, [`${OA}start`, `${OA}end`]],
];

describe('web annotations', () => {
  it.each(Object.entries(SAMPLES))(
    'hold nothing that the vocabulary does not know: %s',
    async (_, sample) => {
      const document = made(sample());
      const nodes = await expanded(document);
      for (const [type, properties] of REQUIRED) {
        for (const node of nodesOf(nodes, type))
          for (const property of properties) expect(node, type).toHaveProperty([property]);
      }
      expect(nodesOf(nodes, `${OA}Annotation`)).toHaveLength(document.total);
    },
  );

  it('would be refused with a key of another vocabulary', async () => {
    const document = made(seaWall());
    await expect(expanded({ ...document, verdict: 'x' })).rejects.toThrow();
    const [first] = document.first.items;
    await expect(
      expanded({ '@context': document['@context'], ...first, type: 'Judgement' }),
    ).rejects.toThrow();
  });

  it('have an id each, and their words lead back to their places', () => {
    const dossier = seaWall();
    const { items } = made(dossier).first;
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    for (const { target } of items) {
      for (const { source, selector } of target) {
        expect(source).toBe(dossier.article.url);
        const span = match(dossier.article.text, selector);
        expect(span).not.toBeNull();
      }
    }
  });

  it('count code points, not UTF-16 units', () => {
    const dossier = dossierOf({
      blocks: ['🌊🌊 Waves', '🌊 “It holds,” said one.'],
      said: [{ kind: 'direct', content: ['“It holds,”'] }],
    });
    const [position] = made(dossier).first.items.flatMap(({ target }) =>
      target.flatMap(({ selector }) => selector.filter(({ type }) => type === 'TextPositionSelector')),
    );
    const start = [...dossier.article.text].join('|').split('|').indexOf('“');
    expect(position).toMatchObject({ start, end: start + '“It holds,”'.length });
  });

  it('name the text where no address is known', () => {
    const [first] = made(millPost()).first.items;
    expect(first?.target[0]?.source).toBe('urn:whence:r1:text');
  });

  it('say who supplied a picture, and as what', () => {
    const weir = newWeir();
    const view = reportView(weir, newWeirContext(weir), READ_AT);
    const bodies = webAnnotations('r1', weir, view, REPORT_EN).first.items.map(({ body }) =>
      body.map(({ purpose, value }) => `${purpose}: ${value}`),
    );
    expect(bodies[0]).toEqual([
      'classifying: Photo credit',
      'identifying: Works Office of Corden',
      'describing: handed out by a government',
    ]);
    expect(bodies[2]).toEqual(['classifying: Photo credit']);
  });

  it('say what it is, who is given and by which way, in this order', () => {
    const [, , , fourth] = made(seaWall()).first.items.filter(({ body }) =>
      body[0]?.value.includes('quotation'),
    );
    expect(fourth?.body.map(({ purpose, value }) => `${purpose}: ${value}`)).toEqual([
      'classifying: Direct quotation',
      'identifying: Tobin Achterberg',
      'describing: Source as written: its secretary, Tobin Achterberg\nChannel: Spoken to reporters\nIntroduced by: told\nRule: quote-cue-source',
    ]);
  });
});
