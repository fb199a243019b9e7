import { useState } from 'preact/hooks';
import { Glyph } from '../../components/Glyph';
import { Button } from '../../components/kit/Button';
import { Choice } from '../../components/kit/Choice';
import { DataTable } from '../../components/kit/DataTable';
import { Disclosure } from '../../components/kit/Disclosure';
import { KeyCap } from '../../components/kit/KeyCap';
import { Notice } from '../../components/kit/Notice';
import { OutLink } from '../../components/kit/OutLink';
import { Progress } from '../../components/kit/Progress';
import { SearchField } from '../../components/kit/SearchField';
import { Section } from '../../components/kit/Section';
import { ShareBar } from '../../components/kit/ShareBar';
import { Switch } from '../../components/kit/Switch';
import { Tabs } from '../../components/kit/Tabs';
import { Tag } from '../../components/kit/Tag';
import { STRINGS_EN } from '../../components/strings-en';

const LONG = 'Maren-Aurelia von und zu Ostrowsteinfeldshausen '.repeat(4).trim();
const MARKS = ['direct', 'mixed', 'indirect', 'figure', 'observation', 'credit'] as const;
const STATES = ['unattributed', 'attributed', 'caveated', 'verified'] as const;
const SOURCES = ['person', 'body', 'document', 'group', 'unnamed', 'open'] as const;
const KINDS = STRINGS_EN.popup.voices.kindNames;

const THEMES = [
  { value: 'system', name: 'As the system' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
] as const;

const AREAS = ['Velmouth', 'Skarn', 'Orvania', 'Tarn Valley', 'Low Ferry'].map((name) => ({
  value: name,
  name,
}));

/** Every component of the kit in every state it can be in, with words that mean nothing. */
export function KitPage({ direction }: { direction: 'ltr' | 'rtl' }) {
  const [tab, setTab] = useState<'quotes' | 'figures' | 'sources'>('quotes');
  const [theme, setTheme] = useState<string>('system');
  const [area, setArea] = useState('Skarn');
  const [on, setOn] = useState(true);
  const [words, setWords] = useState('');
  const press = (): void => {};
  return (
    <main class="kit" lang="en">
      <h1>The kit</h1>
      <Section title="Marks, states, sources" gloss="Told apart by form as well as by colour.">
        <p>
          {MARKS.map((kind) => (
            <Glyph key={kind} kind={kind} />
          ))}
        </p>
        <p>
          {STATES.map((kind) => (
            <Tag key={kind} kind={kind} gloss={STRINGS_EN.statuses[kind].gloss}>
              {STRINGS_EN.statuses[kind].name}
            </Tag>
          ))}
        </p>
        <p>
          {SOURCES.map((kind) => (
            <Tag key={kind} kind={kind}>
              {KINDS[kind]}
            </Tag>
          ))}
          <Tag>no sign</Tag>
          <Tag kind="person">{LONG}</Tag>
        </p>
      </Section>
      <Section title="Buttons and links">
        <p>
          <Button weight="main" onPress={press}>
            Main
          </Button>{' '}
          <Button onPress={press} hint="What it does">
            Plain
          </Button>{' '}
          <Button weight="quiet" onPress={press}>
            Quiet
          </Button>{' '}
          <Button onPress={press} pressed={on}>
            Pressed
          </Button>{' '}
          <Button onPress={press} disabled>
            Disabled
          </Button>{' '}
          <Button onPress={press}>{LONG}</Button>
        </p>
        <p>
          <OutLink href="https://tide.example/method" hint="opens a new tab">
            A link out
          </OutLink>
          {', '}
          <KeyCap keys="Alt+Shift+Q" />, <KeyCap keys="Esc" />
        </p>
      </Section>
      <Section title="Switches and choices">
        <Switch label="Off" on={!on} onChange={(is) => setOn(!is)} />
        <Switch label="On" on={on} onChange={setOn} note="A line on what it does." />
        <Switch label="Off and not to be changed" on={false} disabled onChange={press} />
        <Switch label="On and not to be changed" on disabled onChange={press} />
        <Choice label="Segments" name="theme" options={THEMES} value={theme} onChoose={setTheme} />
        <Choice label="Menu" name="area" options={AREAS} value={area} onChoose={setArea} />
        <Choice
          label="Rows"
          name="states"
          look="rows"
          options={STATES.map((value, count) => ({ value, count, name: STRINGS_EN.statuses[value].name }))}
          value="caveated"
          onChoose={press}
        />
        <SearchField
          label="Search"
          hint="A name or a phrase"
          value={words}
          found={null}
          onSearch={setWords}
        />
        <SearchField label="Search again" hint="" value="harbour" found="2 of 9 shown" onSearch={press} />
      </Section>
      <Section title="Tabs">
        <Tabs
          label="What is shown"
          tabs={[
            { id: 'quotes', name: 'Quotes', count: 12 },
            { id: 'figures', name: 'Figures', count: 0 },
            { id: 'sources', name: 'Sources' },
          ]}
          selected={tab}
          direction={direction}
          onSelect={setTab}
        >
          <p>Behind the tab: {tab}.</p>
        </Tabs>
      </Section>
      <Section title="Notes and more">
        <Notice title="The page has changed since it was read.">
          <Button onPress={press}>Read again</Button>
        </Notice>
        <Disclosure summary="Closed">Not seen.</Disclosure>
        <Disclosure summary="Open" open>
          <p>What there is more to say.</p>
        </Disclosure>
        <Progress label="Reading the page" done={null} />
        <Progress label="Comparing, two of five" done={0.4} />
        <Progress label="Compared" done={1} />
      </Section>
      <Section title="Shares and tables">
        <ShareBar
          label="Words by source"
          parts={[
            ...SOURCES.map((kind, at) => ({
              key: kind,
              kind,
              name: KINDS[kind],
              n: [420, 260, 130, 90, 60, 40][at] ?? 0,
              count: `${[420, 260, 130, 90, 60, 40][at]} words`,
            })),
            { key: 'one', kind: 'person' as const, name: LONG, n: 1, count: '1 word' },
            { key: 'none', kind: 'body' as const, name: 'Harbour Office', n: 0, count: '0 words' },
            { key: 'rest', kind: 'rest' as const, name: 'The article’s own', n: 310, count: '310 words' },
          ]}
          more="and 3 more"
        />
        <Section title="A section below" level={3}>
          <DataTable
            caption="Figures of the article"
            columns={[
              { key: 'figure', name: 'Figure' },
              { key: 'state', name: 'State' },
              { key: 'source', name: 'Source' },
              { key: 'times', name: 'Times', numeric: true },
            ]}
            rows={STATES.map((state, at) => ({
              key: state,
              cells: [
                `over ${at * 1250 + 40} crossings`,
                <Tag key="state" kind={state}>
                  {STRINGS_EN.statuses[state].name}
                </Tag>,
                at === 2 ? LONG : 'Harbour Office',
                at * 40,
              ],
            }))}
          />
        </Section>
      </Section>
    </main>
  );
}
