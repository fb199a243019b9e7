import type { QuantityWords } from '../quantity-words';

/** A unit by its names for one and for more. */
const unit =
  (one: string, other: string) =>
  (value: string, plural: Intl.LDMLPluralRule): string =>
    `${value} ${plural === 'one' ? one : other}`;

/** The words around a quantity. */
export const QUANTITY_EN: QuantityWords = {
  units: new Map([
    ['points', unit('point', 'points')],
    ['[nmi_i]', unit('nautical mile', 'nautical miles')],
    ['nm', unit('nanometre', 'nanometres')],
    ['mg', unit('milligram', 'milligrams')],
    ['ug', unit('microgram', 'micrograms')],
    ['m3', unit('cubic metre', 'cubic metres')],
    ['[cft_i]', unit('cubic foot', 'cubic feet')],
    ['km2', unit('square kilometre', 'square kilometres')],
    ['m2', unit('square metre', 'square metres')],
    ['[smi_us]', unit('square mile', 'square miles')],
    ['[sft_i]', unit('square foot', 'square feet')],
    ['[nmi_i]2', unit('square nautical mile', 'square nautical miles')],
    ['t', unit('tonne', 'tonnes')],
    ['[ston_av]', unit('ton', 'tons')],
    ['[bbl_us]', unit('barrel', 'barrels')],
    ['[bbl_us]/d', unit('barrel a day', 'barrels a day')],
    ['[kn_i]', unit('knot', 'knots')],
    ['W', unit('watt', 'watts')],
    ['kW', unit('kilowatt', 'kilowatts')],
    ['MW', unit('megawatt', 'megawatts')],
    ['GW', unit('gigawatt', 'gigawatts')],
    ['kW.h', unit('kilowatt-hour', 'kilowatt-hours')],
    ['MW.h', unit('megawatt-hour', 'megawatt-hours')],
    ['GW.h', unit('gigawatt-hour', 'gigawatt-hours')],
    ['TW.h', unit('terawatt-hour', 'terawatt-hours')],
    ['kcal', unit('kilocalorie', 'kilocalories')],
    ['dB', unit('decibel', 'decibels')],
    ['XBT', unit('bitcoin', 'bitcoins')],
  ]),
  atLeast: (value) => `${value} or more`,
  atMost: (value) => `${value} or less`,
  between: (low, high) => `${low} to ${high}`,
  open: 'No number is given',
};
