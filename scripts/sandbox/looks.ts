import type { BrowserContextOptions } from '@playwright/test';
import { REPORT_STATES } from './report-states';
import { CARD_STATES, POPUP_STATES } from './states';

/** The ways to look at the interface; `turned`: in Hebrew, from right to left. */
export const LOOKS: Readonly<Record<string, BrowserContextOptions & { readonly turned?: boolean }>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  turned: { colorScheme: 'light', turned: true },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
};

/** A state on a page of its own: its name, its query in the sandbox, and a window it fits. */
export interface GalleryPage {
  readonly name: string;
  readonly query: string;
  readonly viewport: { readonly width: number; readonly height: number };
}

/** Cards that are also shown as they open, before anybody asks for more. */
const FOLDED: readonly string[] = [
  'direct',
  'indirect',
  'caveated',
  'observation',
  'credit',
  'person-known',
  'body-known',
  'issuer-known',
  'series-known',
  'altered',
];

/** The pages of options, of the first run and of selected words. */
export const PAGES: readonly GalleryPage[] = [
  'options',
  'options-empty',
  'welcome',
  'selection',
  'selection-nothing',
  'selection-too-long',
].map((name) => ({
  name: `page-${name}`,
  query: `page=${name}`,
  viewport: { width: 800, height: 600 },
}));

/** Every state of popup, card and report, and the kit. */
export const GALLERY: readonly GalleryPage[] = [
  { name: 'kit', query: 'kit', viewport: { width: 800, height: 600 } },
  ...Object.keys(POPUP_STATES).map((name) => ({
    name: `popup-${name}`,
    query: `popup=${name}`,
    viewport: { width: 400, height: 300 },
  })),
  ...Object.keys(REPORT_STATES).map((name) => ({
    name: `report-${name}`,
    query: `report=${name}`,
    viewport: { width: 1100, height: 800 },
  })),
  ...Object.keys(CARD_STATES).map((name) => ({
    name: `card-${name}`,
    query: `card=${name}&unfolded`,
    viewport: { width: 620, height: 600 },
  })),
  ...FOLDED.map((name) => ({
    name: `card-${name}-folded`,
    query: `card=${name}`,
    viewport: { width: 620, height: 600 },
  })),
];
