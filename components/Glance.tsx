import type { FigureStatus } from '../lib/core/model/figure';
import type { PopupView, SpeakingView } from '../lib/core/model/popup-view';
import { ShareBar } from './kit/ShareBar';
import { Sign } from './kit/Sign';
import { PageWords } from './PageWords';
import type { PopupCatalogue } from './strings';

const STATES = ['unattributed', 'attributed', 'caveated', 'verified'] as const satisfies FigureStatus[];

/** What the article comes to at a glance: who has its words, in which states its figures are, who supplied its pictures. */
export function Glance({ strings, view }: { strings: PopupCatalogue; view: PopupView }) {
  const { popup, statuses } = strings;
  const { speaking, counts, context, article } = view;
  const [credit, ...credits] = context?.credits ?? [];
  return (
    <section class="glance" aria-label={popup.summary}>
      {speaking !== null && <Speaking strings={strings} speaking={speaking} language={article.language} />}
      {counts.figures > 0 && (
        <div class="glance-line">
          <h2>{popup.figures}</h2>{' '}
          <ul>
            {STATES.filter((state) => counts.states[state] > 0).map((state) => (
              <li key={state} title={statuses[state].gloss}>
                <Sign kind={state} /> <b>{counts.states[state]}</b> {statuses[state].name}
              </li>
            ))}
          </ul>
        </div>
      )}
      {credit !== undefined && (
        <div class="glance-line">
          <h2>{popup.context.credits}</h2>{' '}
          <p class="parts">
            <span>
              <PageWords text={credit.words} language={article.language} />
            </span>{' '}
            {credit.suppliers.map((one) => (
              <span key={one.name}>{strings.suppliers[one.class]}</span>
            ))}{' '}
            {credits.length > 0 && <span>{popup.voices.more(credits.length)}</span>}
          </p>
        </div>
      )}
    </section>
  );
}

function Speaking({
  strings,
  speaking,
  language,
}: {
  strings: PopupCatalogue;
  speaking: SpeakingView;
  language: string | null;
}) {
  const { glance } = strings.popup;
  const { parts, others, otherWords, open, attributed, words } = speaking;
  const rest = [
    { key: 'rest', kind: 'rest', name: glance.others(others), n: otherWords },
    { key: 'open', kind: 'open', name: glance.open, n: open },
  ] as const;
  return (
    <>
      <div class="glance-line">
        <h2>{glance.speaking}</h2> <p>{glance.share(attributed, words)}</p>
      </div>
      <ShareBar
        label={glance.speaking}
        parts={[
          ...parts.map((one) => ({
            key: one.key,
            kind: one.kind,
            name: (
              <span class="glance-name" title={one.name}>
                <PageWords text={one.name} language={language} />{' '}
                <span class="gloss">{strings.entities[one.kind]}</span>
              </span>
            ),
            n: one.words,
            count: glance.words(one.words),
          })),
          ...rest.filter(({ n }) => n > 0).map((one) => ({ ...one, count: glance.words(one.n) })),
        ]}
      />
    </>
  );
}
