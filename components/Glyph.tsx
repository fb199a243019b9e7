import type { AttributionKind } from '../lib/core/model/attribution';

/** What a mark in the page can be. */
export type GlyphKind = AttributionKind | 'figure';

/** A quotation mark in the manner of the icon: a round head and a tail that leads back. */
const LEFT =
  'M6.6 3.2C3.6 4.3 2 6.6 2 9.4 2 11.6 3.3 13 5 13s2.9-1.2 2.9-2.8S6.700 7.500 5.200 7.500c0-1.400.8-2.500 2.200-3.100z';
const RIGHT =
  'M13.200 3.200C10.200 4.300 8.600 6.600 8.600 9.400c0 2.200 1.300 3.600 3 3.600s2.900-1.200 2.900-2.800-1.200-2.700-2.700-2.700c0-1.400.8-2.500 2.200-3.100z';

/** Shapes that tell the kinds apart without colour: two marks filled, one of two, none, and a numeral sign. */
const SHAPES: Readonly<Record<GlyphKind, { readonly fill: string; readonly line: string }>> = {
  direct: { fill: `${LEFT}${RIGHT}`, line: '' },
  mixed: { fill: LEFT, line: RIGHT },
  indirect: { fill: '', line: `${LEFT}${RIGHT}` },
  figure: {
    fill: '',
    line: 'M6.300 2.500 4.700 13.500M11.300 2.500 9.700 13.500M2.800 5.800h11M2.200 10.200h11',
  },
};

/** The sign of a kind; decoration beside its name, so hidden from assistive technology. */
export function Glyph({ kind }: { kind: GlyphKind }) {
  const { fill, line } = SHAPES[kind];
  return (
    <svg
      class={`glyph glyph-${kind}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {fill !== '' && <path d={fill} fill="currentColor" />}
      {line !== '' && (
        <path
          d={line}
          fill="none"
          stroke="currentColor"
          stroke-width={kind === 'figure' ? 1.5 : 1.1}
          stroke-linecap="round"
        />
      )}
    </svg>
  );
}
