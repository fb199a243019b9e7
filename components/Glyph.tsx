import type { AttributionKind } from '../lib/core/model/attribution';

/** What a mark in the page can be. */
export type GlyphKind = AttributionKind | 'figure';

/** A quotation mark in the manner of the icon: a round head and a tail that leads back. */
const LEFT =
  'M6.6 3.2C3.6 4.3 2 6.6 2 9.4 2 11.6 3.3 13 5 13s2.9-1.2 2.9-2.8S6.7 7.5 5.2 7.5c0-1.4.8-2.5 2.2-3.1z';
const RIGHT =
  'M13.2 3.2C10.2 4.3 8.6 6.6 8.6 9.4c0 2.2 1.3 3.6 3 3.6s2.9-1.2 2.9-2.8-1.2-2.7-2.7-2.7c0-1.4.8-2.5 2.2-3.1z';

/** Shapes that tell the kinds apart without colour: two marks filled, one of two, none, and a numeral sign. */
const SHAPES: Readonly<Record<GlyphKind, { readonly fill: string; readonly line: string }>> = {
  direct: { fill: `${LEFT}${RIGHT}`, line: '' },
  mixed: { fill: LEFT, line: RIGHT },
  indirect: { fill: '', line: `${LEFT}${RIGHT}` },
  figure: {
    fill: '',
    line: 'M6.3 2.5 4.7 13.5M11.3 2.5 9.7 13.5M2.8 5.8h11M2.2 10.2h11',
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
