import { marked, type Token, type Tokens } from 'marked';
import { describe, expect, it } from 'vitest';
import { REPORT_EN } from '../../../components/en/report';
import { markdown } from '../../../lib/core/annotate/markdown';
import type { Dossier } from '../../../lib/core/model/dossier';
import { reportView } from '../../../lib/view/report-view';
import { nightFerry } from '../../support/ferry-dossier';
import { millPost, quietGarden, seaWall } from '../../support/sample-dossiers';

const made = (dossier: Dossier): string => markdown(reportView(dossier, null, null), REPORT_EN);

/** What a renderer makes of it, every token at any depth. */
function tokens(text: string): Token[] {
  const all: Token[] = [];
  marked.walkTokens(marked.lexer(text), (token) => void all.push(token));
  return all;
}

const headings = (text: string): string[] =>
  tokens(text).flatMap((token) => (token.type === 'heading' ? [(token as Tokens.Heading).text] : []));

const tables = (text: string): Tokens.Table[] =>
  tokens(text).filter((token): token is Tokens.Table => token.type === 'table');

/** Words that would be something else in Markdown if they were let. */
const HOSTILE =
  '# [a](javascript:x) ![b](https://x.example/p.png) <img src=x> | `c` **d** https://x.example ~e~ $f$';

function hostile(): Dossier {
  const dossier = seaWall();
  const [first, ...rest] = dossier.entities;
  return {
    ...dossier,
    article: { ...dossier.article, title: HOSTILE, publisher: HOSTILE, url: null },
    entities: first === undefined ? rest : [{ ...first, name: HOSTILE }, ...rest],
  };
}

describe('a report in Markdown', () => {
  it('is headed by its parts, those that hold something', () => {
    expect(headings(made(nightFerry()))).toEqual([
      'Night ferry carried 8,400 in its first month',
      'Quotations and reported statements',
      'Figures',
      'Figures side by side',
      'Voices',
      'How this was made, and its limits',
    ]);
    expect(headings(made(millPost()))).toContain('Outlet’s own remarks');
  });

  it('has tables of equal rows', () => {
    const [quotes, figures] = tables(made(seaWall()));
    expect(quotes?.rows).toHaveLength(9);
    expect(figures?.rows).toHaveLength(6);
    expect(figures?.rows[2]?.map(({ text }) => text.replaceAll('\\', ''))).toEqual([
      expect.any(String),
      'two-thirds',
      '66.67 per cent',
      'the moorings',
      expect.stringContaining('With a reservation; not verified ('),
      'The Velmouth Fishers’ Association',
      'numeral-with-unit',
    ]);
  });

  it('makes nothing of the words of a page', () => {
    const all = tokens(made(hostile()));
    const kinds = new Set(all.map(({ type }) => type));
    for (const kind of ['link', 'image', 'html', 'code', 'codespan', 'strong', 'em', 'del'])
      expect([...kinds], kind).not.toContain(kind);
    expect(tables(made(hostile()))[0]?.rows).toHaveLength(9);
  });

  it('would be found out: the same words as they are', () => {
    const kinds = new Set(tokens(HOSTILE.slice(2)).map(({ type }) => type));
    for (const kind of ['link', 'image', 'html', 'codespan', 'strong']) expect([...kinds]).toContain(kind);
  });

  it('says so where nobody is quoted and nothing counted', () => {
    expect(made(quietGarden()).match(/None was found\./g)).toHaveLength(3);
  });
});
