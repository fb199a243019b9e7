import './sign.css';
import type { EntityKind } from '../../lib/core/model/entity';
import type { FigureStatus } from '../../lib/core/model/figure';
import { Icon } from './Icon';

/** What a sign stands for: the state of a figure, or what a source is; `open`: which source it is, is not resolved. */
export type SignKind = FigureStatus | EntityKind | 'open';

/** What is filled and what is drawn, in 16 by 16 units. */
interface Shape {
  readonly fill: string;
  readonly stroke: string;
}

const RING = 'M8 2.6a5.4 5.4 0 1 0 .01 0';

/**
 * States: a ring that is hollow, full, half full, or full within a second one. Sources: a head and shoulders, a house of
 * columns, a page, two heads, a head that is not drawn out, a question of who. All are told apart without colour.
 */
const SHAPES: Readonly<Record<SignKind, Shape>> = {
  unattributed: { fill: '', stroke: RING },
  attributed: { fill: RING, stroke: RING },
  caveated: { fill: 'M8 2.6a5.4 5.4 0 0 1 0 10.8z', stroke: RING },
  verified: { fill: 'M8 5.4a2.6 2.6 0 1 0 .01 0', stroke: RING },
  person: { fill: 'M8 2a2.9 2.9 0 1 0 .01 0M2.5 14c0-3.2 2.4-4.9 5.5-4.9s5.5 1.7 5.5 4.9z', stroke: '' },
  body: { fill: 'M8 1.6 14.4 5.4H1.6zM2 12.6h12V14.2H2z', stroke: 'M4 6.6v5M8 6.6v5M12 6.6v5' },
  document: { fill: '', stroke: 'M3.5 1.8h6l3 3v9.4h-9zM5.6 7.2h4.8M5.6 9.4h4.8M5.6 11.6h3' },
  group: {
    fill: 'M5.2 3.4a2.3 2.3 0 1 0 .01 0M10.8 3.4a2.3 2.3 0 1 0 .01 0M.8 13.4c0-2.7 1.9-4.1 4.4-4.1 1.1 0 2 .2 2.8.7.8-.5 1.7-.7 2.8-.7 2.5 0 4.4 1.4 4.4 4.1z',
    stroke: '',
  },
  unnamed: { fill: '', stroke: 'M8 2.4a2.6 2.6 0 1 0 .01 0M3 13.6c0-2.8 2.1-4.2 5-4.2s5 1.4 5 4.2' },
  open: {
    fill: 'M8 12.2a.9.9 0 1 0 .01 0',
    stroke: 'M5.2 5.4C5.2 3.6 6.4 2.6 8 2.6s2.8 1 2.8 2.6c0 2-2.8 2.4-2.8 4.6',
  },
};

/** The sign of a figure's state or of what a source is. */
export function Sign({ kind }: { kind: SignKind }) {
  const { fill, stroke } = SHAPES[kind];
  return (
    <Icon class={`sign sign-${kind}`}>
      <path d={fill} fill="currentColor" />
      <path d={stroke} stroke="currentColor" stroke-width="1.4" />
    </Icon>
  );
}
