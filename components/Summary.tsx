import type { Counts } from '../lib/core/model/popup-view';
import { Glyph, type GlyphKind } from './Glyph';
import type { PopupCatalogue } from './strings';

const QUOTED = ['direct', 'mixed', 'indirect'] as const;

/** Counts at the top; its second line is at once the legend of the marks in the page. */
export function Summary({ strings, counts }: { strings: PopupCatalogue; counts: Counts }) {
  const { popup, kinds } = strings;
  return (
    <section class="summary" aria-label={popup.summary}>
      <ul class="totals">
        <Total n={counts.quotes} of={popup.quoteCount(counts.quotes)} />
        <Total n={counts.speakers} of={popup.speakerCount(counts.speakers)} />
        <Total n={counts.figures} of={popup.figureCount(counts.figures)} />
        <Total n={counts.states.unattributed} of={popup.unattributedCount(counts.states.unattributed)} />
      </ul>
      <ul class="legend">
        {QUOTED.map((kind) => (
          <Key
            key={kind}
            kind={kind}
            n={counts.kinds[kind]}
            name={kinds[kind].name}
            gloss={kinds[kind].gloss}
          />
        ))}
        <Key kind="figure" n={counts.figures} name={popup.figures} gloss="" />
        {counts.observations > 0 && (
          <Key
            kind="observation"
            n={counts.observations}
            name={popup.observations}
            gloss={strings.observation.gloss}
          />
        )}
      </ul>
    </section>
  );
}

function Total({ n, of }: { n: number; of: string }) {
  return (
    <li>
      <b>{n}</b> <span>{of}</span>
    </li>
  );
}

function Key({ kind, n, name, gloss }: { kind: GlyphKind; n: number; name: string; gloss: string }) {
  return (
    <li title={gloss}>
      <Glyph kind={kind} />
      <span>{name}</span> <b>{n}</b>
    </li>
  );
}
