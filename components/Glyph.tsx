import type { MarkLayer } from '../lib/core/model/mark';
import { Icon } from './kit/Icon';

/** What a mark in the page can be. */
export type GlyphKind = MarkLayer;

/** A sign: what is filled, what is drawn, and the line below, which has the form that the kind's mark has in the page. */
interface Shape {
  readonly fill: string;
  readonly stroke: string;
  readonly line: string;
  readonly dashes: string;
}

const FIRST_MARK =
  'M6.5 1.8C4.4 2.6 3.2 4.3 3.2 6.2c0 1.6.9 2.6 2.1 2.6s2.1-.9 2.1-2-.9-2-1.9-2c0-1 .6-1.8 1.6-2.2z';
const SECOND_MARK =
  'M12 1.8C9.9 2.6 8.7 4.3 8.7 6.2c0 1.6.9 2.6 2.1 2.6s2.1-.9 2.1-2-.9-2-1.9-2c0-1 .6-1.8 1.6-2.2z';

/** Two quotation marks, one and some lines, lines alone, a numeral sign, an eye, a camera: told apart without colour. */
const SHAPES: Readonly<Record<GlyphKind, Shape>> = {
  direct: { fill: `${FIRST_MARK}${SECOND_MARK}`, stroke: '', line: 'M2 13h12', dashes: '' },
  mixed: { fill: FIRST_MARK, stroke: 'M9.5 4h4M9.5 7.5h3', line: 'M2 13h12', dashes: '3 1.5' },
  indirect: { fill: '', stroke: 'M3 4h10M3 7.5h7', line: 'M2.5 13h12', dashes: '0 2.75' },
  figure: {
    fill: '',
    stroke: 'M6.9 1.5 5.7 9.5M10.9 1.5 9.7 9.5M4 4h9M3.4 7.2h9',
    line: 'M2 12h12M2 14.5h12',
    dashes: '',
  },
  observation: {
    fill: '',
    stroke: 'M2 8.5s2-4.8 6-4.8 6 4.8 6 4.8M8 6.2a1.6 1.6 0 1 0 .01 0',
    line: 'M2 13.2q1.5-2 3 0t3 0 3 0 3 0',
    dashes: '',
  },
  credit: {
    fill: '',
    stroke: 'M2.5 5h2.8l1-1.5h3.4l1 1.5h2.8v6.7h-11zM8 6.4a1.8 1.8 0 1 0 .01 0',
    line: 'M2 1.2h12M2 14.4h12',
    dashes: '',
  },
};

/** The sign of a kind. */
export function Glyph({ kind }: { kind: GlyphKind }) {
  const { fill, stroke, line, dashes } = SHAPES[kind];
  return (
    <Icon class={`glyph glyph-${kind}`}>
      <path d={fill} fill="currentColor" />
      <path d={stroke} stroke="currentColor" stroke-width="1.3" />
      <path
        d={line}
        stroke="currentColor"
        stroke-width={kind === 'figure' || kind === 'credit' ? 1 : 1.8}
        stroke-linecap={kind === 'indirect' ? 'round' : 'butt'}
        stroke-dasharray={dashes || undefined}
      />
    </Icon>
  );
}
