import { OPTIONS_EN } from '../../components/en/options';
import { SELECTION_EN } from '../../components/en/selection';
import { WELCOME_EN } from '../../components/en/welcome';
import { OPTIONS_HE } from '../../components/he/options';
import { SELECTION_HE } from '../../components/he/selection';
import { WELCOME_HE } from '../../components/he/welcome';
import { LANGUAGES } from '../../components/languages';
import { OptionsPage } from '../../components/options/OptionsPage';
import type { OptionsProps } from '../../components/options/options-props';
import { SelectionPage } from '../../components/SelectionPage';
import type { Strings } from '../../components/strings';
import { Welcome } from '../../components/Welcome';
import type { SelectionReading } from '../../lib/core/model/selection';
import { selectionView } from '../../lib/view/selection-view';
import { contextWith, seaWallContext } from '../../tests/support/sample-context';
import { quietGarden, seaWall } from '../../tests/support/sample-dossiers';

const nothing = (): void => {};

const CALLS = {
  onChoose: nothing,
  onRemoveSite: nothing,
  onShortcuts: nothing,
  onUndo: nothing,
  onSaveCorrections: nothing,
  onClearCorrections: nothing,
  onForget: nothing,
};

const EMPTY: Omit<OptionsProps, 'strings' | keyof typeof CALLS> = {
  options: { language: 'browser', appearance: 'system', highlights: true, badge: false },
  languages: LANGUAGES,
  sites: [],
  shortcuts: [
    { command: '_execute_action', keys: 'Alt+Shift+Q' },
    { command: 'next', keys: null },
  ],
  pack: null,
  corrections: [],
  forgotten: true,
};

const FULL: typeof EMPTY = {
  ...EMPTY,
  options: { language: 'he', appearance: 'dark', highlights: false, badge: true },
  sites: ['velmouth-tide.example', `${'a-very-long-host-'.repeat(12)}.example`].map((host) => ({
    origin: `*://${host}/*`,
    host,
  })),
  pack: { version: '2031.1.0', date: '2031-01-15', people: 2392, bodies: 1097, outlets: 131, series: 25 },
  corrections: [
    { key: 'a', correction: { kind: 'not-them', target: 'e0', person: 'p' }, personName: 'Maren Ostrow' },
    { key: 'a', correction: { kind: 'not-a-figure', target: 'f9', person: null }, personName: null },
    { key: 'b', correction: { kind: 'wrong-speaker', target: 'a3', person: null }, personName: null },
  ],
  forgotten: false,
};

const selection =
  (reading: SelectionReading) =>
  ({ direction }: Strings) => (
    <SelectionPage
      strings={direction === 'rtl' ? SELECTION_HE : SELECTION_EN}
      state={{ kind: 'shown', view: selectionView(reading) }}
    />
  );

/**
 * The extension's own pages by the names under which they can be opened: nothing chosen and kept, much of both, the first
 * page, and selections.
 */
export const OWN_PAGES: Readonly<Record<string, (strings: Strings) => preact.JSX.Element>> = {
  options: (strings) => <OptionsPage strings={optionsIn(strings)} {...FULL} {...CALLS} />,
  'options-empty': (strings) => <OptionsPage strings={optionsIn(strings)} {...EMPTY} {...CALLS} />,
  welcome: ({ direction }) => (
    <Welcome strings={direction === 'rtl' ? WELCOME_HE : WELCOME_EN} keys="Alt+Shift+Q" onOptions={nothing} />
  ),
  selection: selection({ outcome: 'read', dossier: seaWall(), context: seaWallContext(seaWall()) }),
  'selection-nothing': selection({ outcome: 'read', dossier: quietGarden(), context: contextWith() }),
  'selection-too-long': selection({ outcome: 'too-long', words: 'The council met again. '.repeat(900) }),
};

const optionsIn = (strings: Strings): OptionsProps['strings'] => ({
  ...strings,
  options: strings.direction === 'rtl' ? OPTIONS_HE : OPTIONS_EN,
});
