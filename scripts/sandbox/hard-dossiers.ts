import type { Dossier } from '../../lib/core/model/dossier';
import { seaWall } from '../../tests/support/sample-dossiers';

/** Names of 300 letters, a quotation of 5,000 words, a title that turns the line, no day. */
export function hardDossier(): Dossier {
  const dossier = seaWall();
  const [first, ...rest] = dossier.entities;
  const name = 'Maren-Aurelia von und zu Ostrowsteinfeldshausen '.repeat(6).trim();
  const { text, blocks } = dossier.article;
  const long = ` “${'word '.repeat(5_000).trim()}”`;
  const [last] = blocks.slice(-1);
  const start = text.length + 1;
  const attribution = dossier.attributions[7];
  return {
    ...dossier,
    article: {
      ...dossier.article,
      text: text + long,
      blocks:
        last === undefined
          ? blocks
          : [...blocks.slice(0, -1), { ...last, span: { ...last.span, end: text.length + long.length } }],
      title: `🌊 ${'Seawallseawallseawall'.repeat(12)} \u202Etxet denrut`,
      published: null,
      url: `https://news.example/${'very-long-path/'.repeat(20)}`,
    },
    entities: first === undefined ? rest : [{ ...first, name }, ...rest],
    attributions:
      attribution === undefined
        ? dossier.attributions
        : [
            ...dossier.attributions,
            { ...attribution, id: 'long', content: [{ start, end: text.length + long.length }] },
          ],
  };
}

/** A thousand quotations. */
export function manyDossier(): Dossier {
  const dossier = seaWall();
  const attributions = Array.from({ length: 1_000 }, (_, index) => {
    const one = dossier.attributions[index % dossier.attributions.length] as Dossier['attributions'][number];
    return { ...one, id: `many-${index}` };
  });
  return { ...dossier, attributions };
}
