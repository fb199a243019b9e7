import { describe, expect, it } from 'vitest';
import { CONFIDENCE } from '../../../lib/core/attribute/confidence';
import { PATTERNS } from '../../../lib/core/attribute/patterns';
import { WHOLES } from '../../../lib/core/attribute/wholes';
import { analyse } from '../../../lib/core/dossier/analyse';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import type { Span } from '../../../lib/core/model/span';
import { FOUND, NOTHING } from '../../cases/core/attributions';
import { MIXED, UNSPOKEN } from '../../cases/core/mixed';
import { BOUNDS } from '../../cases/core/mixed-bounds';
import { REPORTED, UNREPORTED } from '../../cases/core/reported';
import { NO_SOURCE, SOURCES } from '../../cases/core/sources';
import { marked, textsOf } from '../../support/marked';

/** Marks that end a sentence or part it from what follows belong to nobody. */
const bare = (text: string): string => text.replace(/^[\s,.;:]{0,3}/, '').replace(/[,.;:]{0,3}$/, '');

function attributionsIn(text: string) {
  const cut = (span: Span | null | undefined): string | null =>
    span ? text.slice(span.start, span.end) : null;
  return analyse(fromPlainText(text)).attributions.map((one) => ({
    by: one.by,
    kind: one.kind,
    content: one.content.map((span) => bare(cut(span) as string)),
    cue: cut(one.cue?.span),
    source: one.source ? bare(cut(one.source) as string) : null,
  }));
}

describe('attributions', () => {
  it.each(
    [...FOUND, ...MIXED, ...BOUNDS, ...REPORTED, ...SOURCES].map(
      (one) => [`${one.by}: ${one.difficulty}`, one] as const,
    ),
  )('are read, %s', (_, { notation, by, kind }) => {
    const { text, spans } = marked(notation);
    expect(attributionsIn(text)).toEqual([
      {
        by,
        kind,
        content: textsOf(spans, 'content').map(bare),
        cue: textsOf(spans, 'cue')[0] ?? null,
        source: textsOf(spans, 'source').map(bare)[0] ?? null,
      },
    ]);
  });

  it.each([...NOTHING, ...UNSPOKEN, ...UNREPORTED, ...NO_SOURCE])('are not read into %s', (_, text) => {
    expect(attributionsIn(text)).toEqual([]);
  });

  it.each(PATTERNS.map((pattern) => [pattern.id, pattern.example] as const))(
    '%s reads its own example',
    (id, example) => {
      const { text, spans } = marked(example);
      const before = id === 'quoted-predicate' ? '“The council chose the weir,” the report says.\n\n' : '';
      const found = attributionsIn(before + text).filter((one) => one.by === id);
      expect(found.map(({ content }) => content)).toEqual([textsOf(spans, 'content').map(bare)]);
    },
  );

  it('have a confidence for every pattern and every whole, with nothing left over', () => {
    expect(Object.keys(CONFIDENCE).sort()).toEqual([...PATTERNS, ...WHOLES].map(({ id }) => id).sort());
  });
});

describe('several attributions', () => {
  it('are two where each has its cue', () => {
    const found = attributionsIn('“The weir holds,” said Ann Lee. “The wall does not,” she added.');
    expect(found.map(({ source, cue }) => [source, cue])).toEqual([
      ['Ann Lee', 'said'],
      ['she', 'added'],
    ]);
  });

  it('are one where the quotation runs on without a cue', () => {
    const found = attributionsIn('“The weir holds,” said Ann Lee. “It always has.”');
    expect(found.map(({ content }) => content)).toEqual([['“The weir holds,”', '“It always has.”']]);
  });

  it('are one where the first is quoted but for its end', () => {
    const found = attributionsIn('“The weir will hold” for years, said Ann Lee. “It always has.”');
    expect(found.map(({ content }) => content)).toEqual([
      ['“The weir will hold” for years', '“It always has.”'],
    ]);
  });

  it('are two where a quotation follows what begins as a paraphrase', () => {
    const found = attributionsIn('The weir “will hold” for years, said Ann Lee. “It always has.”');
    expect(found).toHaveLength(2);
  });

  it('are one over paragraphs as long as nothing else stands between', () => {
    const found = attributionsIn('“The weir holds,” said Ann Lee.\n\n“It always has.”');
    expect(found).toHaveLength(1);
  });

  it('are two where narration stands between', () => {
    const found = attributionsIn(
      '“The weir holds,” said Ann Lee.\n\nIt rained all night.\n\n“It always has been a good wall.”',
    );
    expect(found.map(({ source }) => source)).toEqual(['Ann Lee', null]);
  });

  it.each([
    ['a paraphrase', 'Ann Lee said the weir was “sound in every part”. “It always has been.”'],
    ['a word of a paraphrase', 'The weir was found to be “sound”, Ann Lee said. “It always has been.”'],
  ])('are two where a quotation follows %s, and the second continues the first', (_, text) => {
    const dossier = analyse(fromPlainText(text));
    const [first, second] = dossier.attributions;
    expect(second?.continues).toBe(first?.id);
    expect(second?.source).toBeNull();
    expect(second?.speaker).toBe(first?.speaker);
  });

  it('take the source of the one before where a participle carries on', () => {
    const found = attributionsIn(
      'The council “chose the old weir,” the town report says, adding that the mayor “wanted a stronger wall by the mill.”',
    );
    expect(found.map(({ source, cue }) => [source, cue])).toEqual([
      ['the town report', 'says'],
      ['the town report', 'adding'],
    ]);
  });

  it('keep to the outermost source', () => {
    const found = attributionsIn('“Ann Lee said again that the weir is sound,” the report says.');
    expect(found.map(({ source }) => source)).toEqual(['the report']);
  });

  it('hold a quotation over paragraphs together, its cue in the second', () => {
    const found = attributionsIn('“We looked at the weir.\n\n“Then we left,” said Ann Lee.');
    expect(found).toHaveLength(1);
    expect(found[0]?.source).toBe('Ann Lee');
  });
});
