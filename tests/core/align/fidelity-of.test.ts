import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fidelityOf } from '../../../lib/core/align/fidelity-of';
import { readDocuments } from '../../../lib/core/align/read-documents';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import type { Language } from '../../../lib/core/language/language';
import { LANGUAGES } from '../../../lib/core/language/languages';
import { textOf } from '../../../lib/core/model/span';
import { SPEECHES } from '../../cases/core/align/speeches';

const [ENGLISH] = LANGUAGES as readonly [Language];

/** States by the first words of the content. */
function statesOf(article: string, documents: Parameters<typeof readDocuments>[0]): Record<string, string> {
  const dossier = analyse(fromPlainText(article), null);
  const found = fidelityOf(dossier, readDocuments(documents, ENGLISH));
  return Object.fromEntries(
    dossier.attributions.flatMap(({ id, content: [first] }) => {
      const fidelity = found.get(id);
      const words = first ? textOf(dossier.article.text, first).split(' ').slice(0, 3).join(' ') : '';
      return fidelity ? [[words, fidelity.state]] : [];
    }),
  );
}

const ARTICLE = `Carrow keeps its docks

“They belong to the people who rebuilt them,” the mayor, Ada Brell, said on Monday. “The new ferry,” she added, “will sail in spring, unless the strike goes on.”

Brell said that “every ship will come back” and that the fares would stay as they are.

“The docks are for sale,” said Oro Pell, a councillor.

“Nobody has ever asked me about it,” said Minna Tolk, who lives on the quay.

Pell said that the council had not been asked.`;

describe('the quotations of an article', () => {
  it('are compared each with the texts given', () => {
    expect(statesOf(ARTICLE, SPEECHES)).toEqual({
      '“They belong to': 'identical',
      '“The new ferry,”': 'identical',
      'that “every ship': 'trimmed',
      '“The docks are': 'altered',
      '“Nobody has ever': 'not-found',
    });
  });

  it('have none where there is no text', () => expect(statesOf(ARTICLE, [])).toEqual({}));
});

const ARTICLE_FILE = '../shared/data/reference/blinken-liveblog.txt';
const PRIMARY = '../shared/data/facts/primary-texts.jsonl';

describe.skipIf(!existsSync(ARTICLE_FILE) || !existsSync(PRIMARY))(
  'the quotations of the reference article',
  () => {
    it('stand in the readout of that day', () => {
      const documents = readFileSync(PRIMARY, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as { id: string; text: string })
        .map(({ id, text }) => ({ id, title: null, text }));
      const dossier = analyse(fromPlainText(readFileSync(ARTICLE_FILE, 'utf8')), null);
      const found = fidelityOf(dossier, readDocuments(documents, ENGLISH));
      const states = dossier.attributions.flatMap(({ id, content }) => {
        const { state, document } = found.get(id) ?? {};
        const words = content.map((span) => textOf(dossier.article.text, span)).join(' ');
        return document === 'state-20231130-netanyahu'
          ? [[words.replace(/^[^“]*/, '').slice(0, 15), state]]
          : [];
      });
      expect(states).toEqual([
        ['“stressed the i', 'trimmed'],
        ['“urged Israel t', 'trimmed'],
        // The readout, as far as it was at hand, has the noun: «support for».
        ['“supports Israe', 'altered'],
        ['“immediate step', 'trimmed'],
      ]);
    });
  },
);
