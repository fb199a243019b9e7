import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { Card } from '../../components/Card';
import { sheetOf } from '../../components/sheet';
import { STRINGS_EN as strings } from '../../components/strings-en';
import { drawSheet } from '../../lib/page/draw-sheet';
import { CARD_STATES } from '../../scripts/sandbox/states';
import { rendered } from './rendered';

const drawn = (node: Parameters<typeof sheetOf>[0]): Element => {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  // What crosses the wire is what JSON keeps.
  return drawSheet(document, JSON.parse(JSON.stringify(sheetOf(node))));
};

const Twice = ({ text }: { text: string }) => (
  <p class="twice">
    {text} {false}
    {null}
    {[text, 2]}
  </p>
);

/** Elements that a card must not have, and what is said of them. */
const REFUSED: readonly (readonly [what: string, node: Parameters<typeof sheetOf>[0], why: string])[] = [
  ['is pressed', <button type="button" onClick={() => {}} />, 'a card has no onClick'],
  ['leads elsewhere', <a href="https://a.example/">A</a>, 'a card has no href'],
  ['fetches', <img src="a.png" alt="A" />, 'a card has no src'],
  [
    'is parsed',
    <p dangerouslySetInnerHTML={{ __html: '<b>a</b>' }} />,
    'a card has no dangerouslySetInnerHTML',
  ],
  [
    'stands deep inside',
    <article>
      <a href="#a">A</a>
    </article>,
    'a card has no href',
  ],
  [
    'is several',
    <>
      <p>a</p>
      <p>b</p>
    </>,
    'a card is one element',
  ],
];

describe('a card drawn from its sheet', () => {
  it.each(Object.keys(CARD_STATES))('is the card that the components draw: %s', (name) => {
    const card = <Card strings={strings} view={CARD_STATES[name] as (typeof CARD_STATES)[string]} />;
    expect(drawn(card).outerHTML).toBe(rendered(card).innerHTML);
  });

  it('keeps text as text', () => {
    const text = '<img src=x onerror=alert(1)> &amp; “so”';
    expect(drawn(<Twice text={text} />).textContent).toBe(`${text} ${text}2`);
    expect(drawn(<Twice text={text} />).children).toHaveLength(0);
  });

  it('draws a sign in its own namespace, and what stands behind it in the page’s', () => {
    const place = drawn(
      <p>
        <svg viewBox="0 0 1 1" aria-hidden="true">
          <path d="M0 0" />
        </svg>
        <b>1</b>
      </p>,
    );
    const spaces = [...place.querySelectorAll('*')].map((each) => each.namespaceURI?.split('/').at(-1));
    expect(spaces).toEqual(['svg', 'svg', 'xhtml']);
  });
});

describe('what a sheet refuses', () => {
  it.each(REFUSED)('something that %s', (_, node, why) => expect(() => sheetOf(node)).toThrow(why));
});
