import { expect, it } from 'vitest';
import { popupPort, tabOfPopup } from '../../lib/messages/popup-port';

const NAMES: readonly (readonly [name: string, tab: number | null])[] = [
  [popupPort(7), 7],
  [popupPort(0), 0],
  ['popup:', null],
  ['popup:-1', null],
  ['popup:7x', null],
  ['popup:1e3', null],
  ['popup:12345678901', null],
  ['report:7', null],
  ['7', null],
  ['', null],
];

it.each(NAMES)('the port «%s» is of the popup of tab %s', (name, tab) => expect(tabOfPopup(name)).toBe(tab));
