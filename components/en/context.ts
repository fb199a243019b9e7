import type { PopupStrings } from '../strings';
import { counted } from './numbers';

/** The outlet, its pictures and the pack, in English. */
export const CONTEXT_EN: PopupStrings['context'] = {
  outlet: 'The outlet',
  noOutlet: 'The pack knows no outlet at this address.',
  country: 'Country',
  owner: 'Owner',
  funding: 'Funding',
  fundings: {
    commercial: 'commercial',
    nonprofit: 'non-profit',
    party: 'a political party',
    public: 'public',
    reader: 'readers',
    state: 'a state',
  },
  standards: 'Its standards',
  discloses: 'The page states',
  disclosed: { publisher: 'Publisher', authors: 'Author', published: 'Published', modified: 'Changed' },
  policies: {
    standards: 'Standards set out at',
    corrections: 'Corrections set out at',
    ownership: 'Owners set out at',
    'unnamed-sources': 'Unnamed sources: rules at',
    checking: 'Checking: rules at',
  },
  notStated: 'not stated',
  credits: 'Pictures',
  sides: { name: 'By side', gloss: 'Words by the country or organisation that a source belongs to.' },
  noSide: 'of no known side',
  packTitle: 'What is known',
  noPack: 'The context pack could not be read; people and bodies stay without context.',
  old: (days) => `The context pack is ${counted(days, 'day', 'days')} old; offices may have changed since.`,
  refused: (file, row, reason) =>
    `Its file “${file}” was refused${row === null ? '' : ` at ${row}`}: it ${reason}.`,
};
