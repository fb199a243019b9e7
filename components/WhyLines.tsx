import type { CardView } from '../lib/core/model/card-view';
import type { Recognised } from '../lib/core/model/known-view';
import { CardFold } from './CardFold';
import { PackFoot } from './PackFoot';
import { ReceiptLine } from './ReceiptLine';
import { RecognisedLines } from './RecognisedLines';
import type { CardCatalogue } from './strings';

/** The receipts of a card: by what somebody was recognised and where that can be read, the rule and its words, the pack's release. */
export function WhyLines({ strings, view }: { strings: CardCatalogue; view: CardView }) {
  const known = recognisedIn(view);
  return (
    <CardFold name={strings.card.why}>
      {known !== null && known.because.length + known.references.length > 0 && (
        <dl>
          <RecognisedLines strings={strings} known={known} language={view.language} />
        </dl>
      )}
      <ReceiptLine strings={strings} receipt={view.receipt} language={view.language} />
      {view.pack !== null && <PackFoot strings={strings} pack={view.pack} />}
    </CardFold>
  );
}

function recognisedIn(view: CardView): Recognised | null {
  if (view.type === 'observation') return null;
  return view.type === 'attribution' ? view.known : view.recognised;
}
