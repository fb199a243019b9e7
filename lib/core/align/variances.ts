import type { Variance } from '../model/fidelity';
import type { Stop } from './course';
import { passagesOf, sentenceAt } from './left-out';
import { type Pair, sameTerm } from './pair-up';
import type { Comparison } from './passage';
import { type QuotedTerm, showsGap } from './quoted-units';
import type { Term } from './terms';

const ORDER: readonly Variance[] = [
  'brackets',
  'case',
  'punctuation',
  'quote-marks',
  'dashes',
  'spacing',
  'ellipsis',
];

/** Kinds of marks, each with how one is told and what all of them are compared as. */
const KINDS: readonly (readonly [variance: Variance, marks: RegExp])[] = [
  ['spacing', /[\s\u00AD\u200B-\u200D\u2060\uFEFF]/g],
  ['quote-marks', /["'`´“”„‘’‚«»‹›＂]/g],
  ['dashes', /[-\u2010-\u2015\u2212]/g],
  ['brackets', /[[\]]/g],
];
const BLANKS = /[ \t\r\n]+/g;
const APOSTROPHES = /['’‘]/g;
const SPACES = /[\s\u00AD\u200B-\u200D\u2060\uFEFF]+/g;

/** Between lines and paragraphs as between words: a quotation has no lines of its own. */
const inOneLine = (text: string): string => text.replace(BLANKS, ' ');

/** How two stretches of marks differ. */
function inMarks(saidAsIs: string, quotedAsIs: string): Variance[] {
  const said = inOneLine(saidAsIs);
  const quoted = inOneLine(quotedAsIs);
  if (said === quoted) return [];
  if (showsGap(quoted) !== showsGap(said)) return ['ellipsis'];
  const found = KINDS.filter(
    ([, marks]) => (said.match(marks) ?? []).join('') !== (quoted.match(marks) ?? []).join(''),
  ).map(([variance]) => variance);
  const rest = (text: string): string => KINDS.reduce((left, [, marks]) => left.replace(marks, ''), text);
  // A space that comes and goes with a mark is no difference of its own.
  const marked = rest(said) !== rest(quoted) || found.some((each) => each !== 'spacing');
  const spaced = found.filter((each) => each !== 'spacing' || !marked);
  return rest(said) === rest(quoted) ? spaced : [...spaced, 'punctuation'];
}

/** How the same word is written on both sides. */
function inWord(said: string, quoted: string): Variance[] {
  if (said === quoted) return [];
  if (/[[\]]/.test(quoted)) return ['brackets'];
  const apostrophes = (text: string): string => (text.match(APOSTROPHES) ?? []).join('');
  const bare = (text: string): string => text.replace(SPACES, '').replace(APOSTROPHES, "'");
  const found: Variance[] = [];
  if (said.replace(SPACES, '') !== said || quoted.replace(SPACES, '') !== quoted) found.push('spacing');
  if (apostrophes(said) !== apostrophes(quoted)) found.push('quote-marks');
  if (bare(said) === bare(quoted)) return found;
  return [...found, bare(said).toLowerCase() === bare(quoted).toLowerCase() ? 'case' : 'punctuation'];
}

/** The mark behind the last word, where it is one that a quotation does not get for its own sentence's. */
const emphasis = (text: string, at: number): string =>
  /[!?]/.test(text[at] ?? '') ? (text[at] as string) : '';

/** The kinds of differences that are none of words, in a fixed order. */
export function variancesOf(comparison: Comparison, course: readonly Stop[]): Variance[] {
  const { documents, quoted } = comparison;
  const found = new Set<Variance>();
  const pairs = passagesOf(course).flatMap((placed) => placed.pairs);
  pairs.forEach(([a, b], at) => {
    const term = quoted.terms[a] as QuotedTerm | undefined;
    if (term?.bracketed) found.add('brackets');
    const said = documents.terms[b] as Term | undefined;
    if (!term || !said || term.bracketed) return;
    const text = documents.documents[sentenceAt(documents, b).document]?.text ?? '';
    const piece = quoted.pieces[term.piece] as string;
    const words = inWord(text.slice(said.start, said.end), piece.slice(term.start, term.end));
    // A word for another one is no matter of spelling.
    if (sameTerm(term, said)) for (const variance of words) found.add(variance);
    const next = pairs[at + 1] as Pair | undefined;
    const after = quoted.terms[a + 1];
    if (next?.[0] === a + 1 && next[1] === b + 1 && after?.piece === term.piece && !after.bracketed) {
      const to = (documents.terms[b + 1] as Term).start;
      if (to < said.end) return;
      const marks = inMarks(text.slice(said.end, to), piece.slice(term.end, after.start));
      for (const variance of marks) found.add(variance);
    } else if (!next && emphasis(text, said.end) !== emphasis(piece, term.end)) found.add('punctuation');
  });
  return ORDER.filter((variance) => found.has(variance));
}
