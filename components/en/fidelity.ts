import type { FidelityStrings } from '../fidelity-strings';
import { counted } from './numbers';

/** A quotation beside primary texts, in English. */
export const FIDELITY_EN: FidelityStrings = {
  states: {
    identical: { name: 'Identical', gloss: 'Word for word, from the beginning of a sentence to its end.' },
    trimmed: { name: 'Trimmed', gloss: 'Word for word, with something left out at an end or at a mark.' },
    joined: { name: 'Joined', gloss: 'Word for word, of passages that stand apart in the text.' },
    altered: { name: 'Altered', gloss: 'Words of the sentence were dropped unmarked, added or changed.' },
    'not-found': { name: 'Not found', gloss: 'No sentence of these texts comes near.' },
  },
  searched: (n) => `searched in ${counted(n, 'text', 'texts')}`,
  inText: (name) => `in ${name}`,
  ops: {
    dropped: 'left out',
    added: 'added',
    changed: 'changed from',
    apart: 'a gap in the text',
  },
  lost: (word) => `A part that begins with “${word}” was left out:`,
};
