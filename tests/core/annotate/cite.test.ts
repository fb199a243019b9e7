import { describe, expect, it } from 'vitest';
import { REPORT_EN } from '../../../components/en/report';
import { cite } from '../../../lib/core/annotate/cite';
import { fileName } from '../../../lib/core/annotate/file-name';
import type { Dossier } from '../../../lib/core/model/dossier';
import { millPost, newWeir, seaWall } from '../../support/sample-dossiers';

const cited = (dossier: Dossier, id: string): string | null => {
  const citation = cite(dossier, id);
  return citation && REPORT_EN.report.citation(citation);
};

describe('a citation', () => {
  it('has the words, whose they are, where, when, and a link to them', () => {
    expect(cited(seaWall(), 'a3')).toBe(
      '“Nobody has shown us a drawing,”, Tobin Achterberg, in “Velmouth council backs new sea wall after winter floods”, The Velmouth Tide, 11 February 2031. https://news.example/velmouth/sea-wall#:~:text=%E2%80%9CNobody%20has%20shown%20us%20a%20drawing%2C%E2%80%9D',
    );
  });

  it('puts marks of its own around words that have none, or not at both ends', () => {
    expect(cited(seaWall(), 'a1')).toContain('“that the work ‘must begin before the autumn tides.’”, Maren');
    expect(cited(seaWall(), 'a5')).toMatch(/^“the wall would be 1.8 km long .* the quay”, the engineers/);
  });

  it('takes the source as written where nobody is named', () => {
    expect(cite(seaWall(), 'a7')).toMatchObject({ who: 'one banner' });
  });

  it('leaves out what is not known', () => {
    expect(cite(millPost(), 'o0')).toMatchObject({ who: null, date: null, link: null });
    expect(cited(millPost(), 'o0')).not.toContain('null');
  });

  it('has the words of a photo credit, and nobody as their speaker', () => {
    expect(cite(newWeir(), 'c0')).toMatchObject({ words: 'Ann Lee/Works Office', who: null });
  });

  it('has the source of a figure', () => {
    expect(cite(seaWall(), 'f3')).toMatchObject({ words: '1.8 km', who: 'the engineers’ report' });
  });

  it('is none of an id that the reading does not hold', () => expect(cite(seaWall(), 'a99')).toBeNull());
});

describe('the name of a file', () => {
  it.each([
    ['Velmouth backs wall', null, 'md', 'whence-velmouth-backs-wall.md'],
    ['Velmouth backs wall', 'figures', 'csv', 'whence-velmouth-backs-wall-figures.csv'],
    ['../../etc/passwd', null, 'md', 'whence-etc-passwd.md'],
    ['CON', null, 'json', 'whence-con.json'],
    ['🌊 \u202Etxt.exe', null, 'md', 'whence-txt-exe.md'],
    ['مكتبة المدينة', null, 'csv', 'whence-مكتبة-المدينة.csv'],
    ['🌊', null, 'md', 'whence.md'],
    [null, null, 'md', 'whence.md'],
  ])('%s', (title, part, ending, name) => expect(fileName(title, part, ending)).toBe(name));

  it('has an end', () => expect(fileName('a wall '.repeat(90), null, 'md').length).toBeLessThan(80));
});
