import { describe, expect, it } from 'vitest';
import { Button } from '../../../components/kit/Button';
import { Choice } from '../../../components/kit/Choice';
import { DataTable } from '../../../components/kit/DataTable';
import { Disclosure } from '../../../components/kit/Disclosure';
import { KeyCap } from '../../../components/kit/KeyCap';
import { Notice } from '../../../components/kit/Notice';
import { OutLink } from '../../../components/kit/OutLink';
import { Progress } from '../../../components/kit/Progress';
import { SearchField } from '../../../components/kit/SearchField';
import { Section } from '../../../components/kit/Section';
import { ShareBar } from '../../../components/kit/ShareBar';
import { Sign, type SignKind } from '../../../components/kit/Sign';
import { Switch } from '../../../components/kit/Switch';
import { Tabs } from '../../../components/kit/Tabs';
import { Tag } from '../../../components/kit/Tag';
import { each, press, rendered, said } from '../rendered';

const nothing = (): void => {};

/** A call that keeps what it was given. */
function noted<Value>() {
  const got: Value[] = [];
  return { got, call: (value: Value): void => void got.push(value) };
}

const attribute = (place: Element, selector: string, name: string): string | null | undefined =>
  place.querySelector(selector)?.getAttribute(name);

/** Turns a key on an element, as a keyboard would, and says whether it was taken. */
function turn(element: Element | null, key: string): boolean {
  if (!element) throw new Error('there is nothing that has the focus');
  const event = element.ownerDocument.createEvent('Event');
  event.initEvent('keydown', true, true);
  Object.defineProperty(event, 'key', { value: key });
  element.dispatchEvent(event);
  return event.defaultPrevented;
}

describe('a button', () => {
  it('is pressed', () => {
    const { got, call } = noted<string>();
    press(rendered(<Button onPress={() => call('pressed')}>Save</Button>).querySelector('button'));
    expect(got).toEqual(['pressed']);
  });
  it('sends no form and says whether it is on', () => {
    const place = rendered(
      <Button onPress={nothing} pressed={false}>
        Save
      </Button>,
    );
    expect(attribute(place, 'button', 'type')).toBe('button');
    expect(attribute(place, 'button', 'aria-pressed')).toBe('false');
  });
  it('says nothing of a state that it does not have', () => {
    const place = rendered(<Button onPress={nothing}>Save</Button>);
    expect(place.querySelector('[aria-pressed], [disabled], [title]')).toBeNull();
  });
  it('is out of use where it is said to be', () => {
    const place = rendered(
      <Button onPress={nothing} disabled>
        Save
      </Button>,
    );
    expect(place.querySelector('button')?.hasAttribute('disabled')).toBe(true);
  });
});

describe('a switch', () => {
  it('bears its label and its note, and is a switch', () => {
    const place = rendered(<Switch label="Badge" note="Counts on the icon." on onChange={nothing} />);
    expect(said(place.querySelector('label'))).toBe('BadgeCounts on the icon.');
    expect(attribute(place, 'label input', 'role')).toBe('switch');
  });
  it('tells what it became', () => {
    const { got, call } = noted<boolean>();
    const input = rendered(<Switch label="Badge" on={false} onChange={call} />).querySelector('input');
    if (input) input.checked = true;
    press(input, 'change');
    expect(got).toEqual([true]);
  });
});

describe('tabs', () => {
  const TABS = [
    { id: 'quotes', name: 'Quotes', count: 0 },
    { id: 'figures', name: 'Figures' },
    { id: 'sources', name: 'Sources' },
  ] as const;
  type Id = (typeof TABS)[number]['id'];
  const tabs = (selected: Id, call: (id: Id) => void, direction: 'ltr' | 'rtl' = 'ltr') =>
    rendered(
      <Tabs label="Shown" tabs={TABS} selected={selected} direction={direction} onSelect={call}>
        <p>Behind it</p>
      </Tabs>,
    );

  it('have names, and counts where they are known, be it none', () => {
    const place = tabs('figures', nothing);
    expect(attribute(place, '[role="tablist"]', 'aria-label')).toBe('Shown');
    expect(each(place, '[role="tab"]')).toEqual(['Quotes 0', 'Figures', 'Sources']);
  });
  it('say which is selected, and only that one is in the tab order', () => {
    const place = tabs('figures', nothing);
    const all = [...place.querySelectorAll('[role="tab"]')];
    expect(all.map((tab) => tab.getAttribute('aria-selected'))).toEqual(['false', 'true', 'false']);
    expect(all.map((tab) => tab.getAttribute('tabindex'))).toEqual(['-1', '0', '-1']);
  });
  it('and their panel belong to each other', () => {
    const place = tabs('figures', nothing);
    const panel = place.querySelector('[role="tabpanel"]');
    expect(panel?.getAttribute('aria-labelledby')).toBe('tab-figures');
    expect(attribute(place, '#tab-figures', 'aria-controls')).toBe(panel?.id);
    expect(place.querySelector('#tab-quotes')?.hasAttribute('aria-controls')).toBe(false);
  });
  it.each([
    ['ArrowRight', 'ltr', 'sources'],
    ['ArrowLeft', 'ltr', 'quotes'],
    ['ArrowRight', 'rtl', 'quotes'],
    ['End', 'ltr', 'sources'],
  ] as const)('open the one that %s leads to, written %s', (key, direction, id) => {
    const { got, call } = noted<Id>();
    expect(turn(tabs('figures', call, direction).querySelector('[role="tablist"]'), key)).toBe(true);
    expect(got).toEqual([id]);
  });
  it.each(['ArrowDown', 'Tab', ' '])('leave the page the key “%s”', (key) => {
    const { got, call } = noted<Id>();
    expect(turn(tabs('figures', call).querySelector('[role="tablist"]'), key)).toBe(false);
    expect(got).toEqual([]);
  });
});

describe('a search field', () => {
  it('has a name beside its hint, and takes words of either direction', () => {
    const place = rendered(
      <SearchField label="Search" hint="A name" value="" found={null} onSearch={nothing} />,
    );
    expect(attribute(place, 'search input', 'aria-label')).toBe('Search');
    expect(attribute(place, 'input', 'dir')).toBe('auto');
    expect(place.querySelector('.gloss')).toBeNull();
  });
  it('tells what is written and shows what is found', () => {
    const { got, call } = noted<string>();
    const place = rendered(<SearchField label="Search" hint="" value="sea" found="2 of 9" onSearch={call} />);
    press(place.querySelector('input'), 'input');
    expect(got).toEqual(['sea']);
    expect(each(place, '.gloss')).toEqual(['2 of 9']);
  });
});

describe('a choice', () => {
  const options = (n: number) =>
    ['light', 'dark', 'sepia', 'grey', 'ink'].slice(0, n).map((value) => ({ value, name: value }));
  const choice = (n: number, look?: 'rows' | 'menu', call: (value: string) => void = nothing) =>
    rendered(
      <Choice label="Look" name="look" options={options(n)} value="dark" onChoose={call} look={look} />,
    );

  it('of a few is a group of radio buttons under its label', () => {
    const place = choice(4);
    expect(said(place.querySelector('fieldset > legend'))).toBe('Look');
    expect(each(place, 'label')).toEqual(['light', 'dark', 'sepia', 'grey']);
    const checked = [...place.querySelectorAll('input')].filter(
      (one) => one.hasAttribute('checked') || one.checked,
    );
    expect(checked.map((one) => one.getAttribute('value'))).toEqual(['dark']);
  });
  it('of many is a list that opens', () => {
    const place = choice(5);
    expect(place.querySelector('fieldset')).toBeNull();
    expect(each(place, 'label > select > option')).toHaveLength(5);
  });
  it('has the look that is asked for', () => {
    expect(choice(5, 'rows').querySelectorAll('input[name="look"]')).toHaveLength(5);
    expect(choice(2, 'menu').querySelector('select')).not.toBeNull();
  });
  it('tells what was chosen', () => {
    const { got, call } = noted<string>();
    press(choice(3, 'rows', call).querySelector('input[value="sepia"]'), 'change');
    expect(got).toEqual(['sepia']);
  });
});

describe('a notice and a section', () => {
  it('are named by their titles', () => {
    const place = rendered(
      <Section title="Notes" gloss="A line." id="notes">
        <Notice title="Changed">It is another page now.</Notice>
      </Section>,
    );
    expect(said(place.querySelector('section#notes > h2'))).toBe('Notes');
    expect(attribute(place, 'section section', 'aria-label')).toBe('Changed');
  });
  it('stand where the outline has them', () => {
    const place = rendered(
      <Section title="Notes" level={3}>
        -
      </Section>,
    );
    expect(place.querySelector('h2')).toBeNull();
    expect(each(place, 'h3')).toEqual(['Notes']);
  });
});

describe('a disclosure', () => {
  it('is the browser’s own and tells what it became', () => {
    const { got, call } = noted<boolean>();
    const place = rendered(
      <Disclosure summary="More" onToggle={call}>
        Much more
      </Disclosure>,
    );
    const details = place.querySelector('details');
    expect(details?.hasAttribute('open')).toBe(false);
    if (details) details.open = true;
    press(details, 'toggle');
    expect(got).toEqual([true]);
  });
});

describe('a bar of shares', () => {
  const place = rendered(
    <ShareBar
      label="Words by source"
      parts={[
        { key: 'a', kind: 'person', name: 'Ada Venn', n: 30, count: '30 words' },
        { key: 'b', kind: 'body', name: 'Works Office', n: 0, count: '0 words' },
        { key: 'c', kind: 'rest', name: 'The article', n: 70, count: '70 words' },
      ]}
      more="and 2 more"
    />,
  );
  it('is heard as a list of all its parts', () => {
    expect(attribute(place, 'figure', 'aria-label')).toBe('Words by source');
    expect(each(place, 'li')).toEqual([
      'Ada Venn 30 words',
      'Works Office 0 words',
      'The article 70 words',
      'and 2 more',
    ]);
    expect(attribute(place, '.share-bar', 'aria-hidden')).toBe('true');
  });
  it('draws what is more than nothing, as long as it is', () => {
    const drawn = [...place.querySelectorAll<HTMLElement>('.share-bar > *')];
    expect(drawn.map((part) => String(part.style.flexGrow))).toEqual(['30', '70']);
  });
});

describe('a sign', () => {
  const KINDS: readonly SignKind[] = [
    ...(['unattributed', 'attributed', 'caveated', 'verified'] as const),
    ...(['person', 'body', 'document', 'group', 'unnamed', 'open'] as const),
  ];
  it('is told from every other by its form alone', () => {
    const drawn = KINDS.map((kind) =>
      [...rendered(<Sign kind={kind} />).querySelectorAll('path')]
        .map((path) => path.getAttribute('d'))
        .join(),
    );
    expect(new Set(drawn).size).toBe(KINDS.length);
  });
  it('stands before a word, unheard, or not at all', () => {
    const place = rendered(
      <p>
        <Tag kind="verified" gloss="Another named body confirmed it.">
          confirmed
        </Tag>
        <Tag>plain</Tag>
      </p>,
    );
    expect(each(place, '.label')).toEqual(['confirmed', 'plain']);
    expect(place.querySelectorAll('svg[aria-hidden="true"]')).toHaveLength(1);
  });
});

describe('a table', () => {
  const place = rendered(
    <DataTable
      caption="Figures"
      columns={[
        { key: 'figure', name: 'Figure' },
        { key: 'times', name: 'Times', numeric: true },
      ]}
      rows={[{ key: 'one', cells: ['over 40', 2] }]}
    />,
  );
  it('says what its rows and columns are', () => {
    expect(each(place, 'caption')).toEqual(['Figures']);
    expect(each(place, 'th[scope="col"]')).toEqual(['Figure', 'Times']);
    expect(each(place, 'th[scope="row"]')).toEqual(['over 40']);
    expect(each(place, 'td.numeric')).toEqual(['2']);
  });
  it('can be reached where it scrolls, and has a name there', () => {
    expect(attribute(place, '[tabindex="0"]', 'aria-label')).toBe('Figures');
  });
});

describe('progress', () => {
  it('says how far it is', () => {
    const place = rendered(<Progress label="Reading" done={0.4} />);
    expect(said(place.querySelector('label'))).toBe('Reading');
    expect(attribute(place, 'label progress', 'value')).toBe('0.4');
  });
  it('says nothing of it where that is not known', () => {
    expect(rendered(<Progress label="Reading" done={null} />).querySelector('progress[value]')).toBeNull();
  });
});

describe('keys', () => {
  it('that are pressed together stand together, each on its own', () => {
    const place = rendered(<KeyCap keys="Alt+Shift+Q" />);
    expect(each(place, 'kbd kbd')).toEqual(['Alt', 'Shift', 'Q']);
    expect(said(place)).toBe('Alt+Shift+Q');
  });
});

describe('a link out', () => {
  const link = (href: string) =>
    rendered(
      <OutLink href={href} hint="opens a new tab">
        Method
      </OutLink>,
    );
  it('says that it opens beside, and not where the reader comes from', () => {
    const place = link('https://tide.example/method');
    expect(said(place.querySelector('a'))).toBe('Method (opens a new tab)');
    expect(attribute(place, 'a', 'rel')).toBe('noopener noreferrer');
    expect(attribute(place, 'a', 'target')).toBe('_blank');
  });
  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,a',
    'blob:https://a.example/1',
    'file:///etc/hosts',
    '//tide.example',
    '/method',
    'https://',
    'https:/',
    '',
  ])('is words alone for “%s”', (href) => {
    expect(link(href).querySelector('a')).toBeNull();
    expect(said(link(href))).toBe('Method');
  });
});
