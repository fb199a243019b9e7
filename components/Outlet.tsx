import type { ComponentChildren } from 'preact';
import type { OutletView } from '../lib/core/model/popup-view';
import { CardLine } from './CardLine';
import { dayWords } from './date-words';
import { PackWords } from './PackWords';
import { PageWords } from './PageWords';
import { ReferenceNames } from './ReferenceNames';
import type { PopupCatalogue } from './strings';

interface OutletProps {
  readonly strings: PopupCatalogue;
  readonly outlet: OutletView;
  readonly language: string | null;
}

/** Whose the outlet is, what it lives on, where its standards stand, and what the page itself states. No rating. */
export function Outlet({ strings, outlet, language }: OutletProps) {
  const said = strings.popup.context;
  const { facts } = outlet;
  return (
    <section class="outlet known">
      <h2>{said.outlet}</h2>
      {facts === null ? (
        <p class="gloss">{said.noOutlet}</p>
      ) : (
        <>
          <h3>
            <PackWords text={facts.name} />
          </h3>
          <dl>
            <CardLine label={said.country}>
              <PackWords text={facts.placeName} />
            </CardLine>
            {facts.owners.length > 0 && (
              <CardLine label={said.owner}>
                <ul>
                  {facts.owners.map(({ name, from }) => (
                    <li key={name}>
                      <PackWords text={name} />{' '}
                      {from !== null && (
                        <span class="gloss">{strings.known.since(dayWords(from, strings.language))}</span>
                      )}
                    </li>
                  ))}
                </ul>
              </CardLine>
            )}
            {facts.funding !== null && (
              <CardLine label={said.funding}>{said.fundings[facts.funding]}</CardLine>
            )}
            {facts.standards !== null && (
              <CardLine label={said.standards}>
                <a href={facts.standards} target="_blank" rel="noreferrer">
                  {new URL(facts.standards).host}
                </a>
              </CardLine>
            )}
            <CardLine label={strings.known.references}>
              <ReferenceNames strings={strings} references={facts.references} linked />
            </CardLine>
          </dl>
        </>
      )}
      <h3>{said.discloses}</h3>
      <dl>
        {stated(strings, outlet, language).map(([label, value]) => (
          <CardLine key={label} label={label}>
            {value ?? <span class="gloss">{said.notStated}</span>}
          </CardLine>
        ))}
        {outlet.discloses.policies.map(({ kind, url }) => (
          <CardLine key={kind} label={said.policies[kind]}>
            <a href={url} target="_blank" rel="noreferrer">
              {new URL(url).host}
            </a>
          </CardLine>
        ))}
      </dl>
    </section>
  );
}

/** What the page states of its making, each with its label; null: it does not. */
function stated(
  { popup, parts, language: ours }: PopupCatalogue,
  { discloses: { publisher, authors, published, modified } }: OutletView,
  language: string | null,
): readonly (readonly [label: string, value: ComponentChildren])[] {
  const { disclosed } = popup.context;
  const words = (text: string): ComponentChildren => <PageWords text={text} language={language} />;
  const day = (date: string | null): string | null => date && dayWords(date.slice(0, 10), ours);
  return [
    [disclosed.publisher, publisher && words(publisher)],
    [disclosed.authors, authors.length > 0 ? words(parts(authors)) : null],
    [disclosed.published, day(published)],
    [disclosed.modified, day(modified)],
  ];
}
