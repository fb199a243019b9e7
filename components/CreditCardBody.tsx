import type { CreditCard } from '../lib/core/model/card-view';
import { BodyLines } from './BodyLines';
import { CardFold } from './CardFold';
import { Glyph } from './Glyph';
import { PackWords } from './PackWords';
import { PageWords } from './PageWords';
import { QuotedWords } from './QuotedWords';
import type { CardCatalogue } from './strings';
import { WhyLines } from './WhyLines';

interface CreditCardBodyProps {
  readonly strings: CardCatalogue;
  readonly view: CreditCard;
}

/** Who supplied a picture, and whether that is a party to the story; what is known of them, and why, for those who ask. */
export function CreditCardBody({ strings, view }: CreditCardBodyProps) {
  const { language, suppliers } = view;
  const bodies = suppliers.flatMap(({ body }) => body ?? []);
  return (
    <>
      <p class="kind">
        <Glyph kind="credit" />
        {strings.credit.name}
      </p>
      <p class="who">
        <PageWords text={view.words} language={language} />
      </p>
      <div class="lead">
        {suppliers.length === 0 && <p>{strings.unknownSupplier}</p>}
        {suppliers.map(({ name, class: kind, body }) => {
          const tie = body?.ties[0];
          return (
            <p key={name}>
              <PackWords text={name} />: {strings.suppliers[kind]}{' '}
              {tie !== undefined && (
                <span class="gloss">
                  {strings.known.story}:{' '}
                  <QuotedWords strings={strings} text={tie.words} language={language} />{' '}
                  {strings.known.ties[tie.by]}
                </span>
              )}
            </p>
          );
        })}
      </div>
      {bodies.length > 0 && (
        <CardFold name={strings.card.more}>
          <dl>
            {bodies.map((body) => (
              <BodyLines key={body.name} strings={strings} body={body} whole language={language} />
            ))}
          </dl>
        </CardFold>
      )}
      <WhyLines strings={strings} view={view} />
    </>
  );
}
