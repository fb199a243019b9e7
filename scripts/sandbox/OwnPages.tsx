import { OPTIONS_EN } from '../../components/en/options';
import { WELCOME_EN } from '../../components/en/welcome';
import { OPTIONS_HE } from '../../components/he/options';
import { WELCOME_HE } from '../../components/he/welcome';
import { LANGUAGES } from '../../components/languages';
import { OptionsPage } from '../../components/options/OptionsPage';
import type { OptionsProps } from '../../components/options/options-props';
import type { Strings } from '../../components/strings';
import { Welcome } from '../../components/Welcome';

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

/** The extension's own pages by the names under which they can be opened: nothing chosen and kept, much of both, and the first page. */
export const OWN_PAGES: Readonly<Record<string, (strings: Strings) => preact.JSX.Element>> = {
  options: (strings) => <OptionsPage strings={optionsIn(strings)} {...FULL} {...CALLS} />,
  'options-empty': (strings) => <OptionsPage strings={optionsIn(strings)} {...EMPTY} {...CALLS} />,
  welcome: ({ direction }) => (
    <Welcome strings={direction === 'rtl' ? WELCOME_HE : WELCOME_EN} keys="Alt+Shift+Q" onOptions={nothing} />
  ),
};

const optionsIn = (strings: Strings): OptionsProps['strings'] => ({
  ...strings,
  options: strings.direction === 'rtl' ? OPTIONS_HE : OPTIONS_EN,
});
