import { basename } from 'node:path';
import { TERMS_EN } from '../../components/en/terms';
import { contextOf } from '../../lib/context/context-of';
import { textsAround } from '../../lib/context/texts-around';
import { fidelityOf, foundOf } from '../../lib/core/align/fidelity-of';
import { readDocuments } from '../../lib/core/align/read-documents';
import { ENGLISH } from '../../lib/core/language/en/english';
import type { Context } from '../../lib/core/model/context';
import type { Dossier } from '../../lib/core/model/dossier';
import type { PrimaryText } from '../../lib/core/model/fidelity';
import { dayOf } from '../../lib/pack/offices-at';
import { loadShipped } from '../pack/shipped';
import { ofPage, ofText } from './article-of';
import { open, slurp, textOf } from './input';
import type { Options } from './options';

/** What is known beside a reading. */
export type Join = (dossier: Dossier) => Context;

/** A file as a primary text. @throws {Refusal} where it cannot be read or holds none */
async function primaryText(file: string): Promise<PrimaryText> {
  const name = basename(file);
  const { text, kind } = textOf(await slurp(open(file), name), null, name);
  const given = { url: null, published: null };
  const article = kind === 'html' ? ofPage(text, given) : ofText(text, given);
  return { id: file, title: article.title, text: article.text };
}

/**
 * How readings are joined with the context pack and with primary texts, or null where that is not asked for. A file of
 * the pack that does not count is complained of, and stands in every context; what is sound is used.
 * @throws {Refusal} where a primary text cannot be read
 */
export async function joinFor(
  { context, against, today }: Pick<Options, 'context' | 'against' | 'today'>,
  complain: (message: string) => void,
): Promise<Join | null> {
  if (!context) return null;
  const { pack, refused } = await loadShipped();
  for (const { file, row, reason } of refused)
    complain(`The pack's file ${file}${row === null ? '' : `, ${row},`} ${reason}: it is left out.`);
  const texts: PrimaryText[] = [];
  for (const file of against) texts.push(await primaryText(file));
  const day = today ?? new Date().toISOString().slice(0, 10);
  const given = readDocuments(texts, ENGLISH);
  return (dossier) => {
    const around = textsAround(pack, dayOf(dossier.article.published));
    const documents = around.length > 0 ? readDocuments([...texts, ...around], ENGLISH) : given;
    const fidelity = fidelityOf(dossier, documents);
    return contextOf(pack, dossier, {
      today: day,
      refused,
      words: TERMS_EN,
      fidelity: texts.length > 0 ? fidelity : foundOf(fidelity),
    });
  };
}
