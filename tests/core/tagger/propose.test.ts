import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromPlainText } from '../../../lib/core/dossier/plain-text';
import { ENGLISH } from '../../../lib/core/language/en/english';
import { type Proposal, propose } from '../../../lib/core/tagger/propose';
import { read } from '../../../lib/core/text/reading';
import { shippedWeights } from '../../../scripts/model/shipped-weights';

const weights = shippedWeights();
const proposalsIn = (text: string): Proposal[] => propose(read(fromPlainText(text), ENGLISH), weights);

/** A proposal from here on is shown to nobody who looks for what is said. */
const SURE = 0.5;

/** `[content …]`, `[cue …]`, `[source …]`. */
const FOUND: readonly string[] = [
  '[source The mayor of Dunmore] [cue said] on Friday [content that the old bridge would be closed for a month].',
  '[content The old bridge will be closed for at least a month], [source officials] [cue said] on Friday.',
  '[content The harbour lost a third of its trade last year], [cue according to] [source a report by the port authority].',
  '[source Ms Orla Venn] [cue told] reporters [content that nobody had been warned about the flood].',
];

const NOT_FOUND: readonly string[] = [
  'The mayor of Dunmore opened the old bridge on Friday in front of a small crowd.',
  'It rained all day, and the match was moved to the following week.',
  'She walked to the harbour, bought a newspaper and waited for the ferry.',
  'The company sold its two factories in the north last year.',
];

/** The text without marks, and what stood in them. */
function unmarked(marked: string): { text: string; parts: Record<string, string> } {
  const parts: Record<string, string> = {};
  const text = marked.replace(/\[(content|cue|source) ([^\]]*)\]/g, (_, part: string, words: string) => {
    parts[part] = words;
    return words;
  });
  return { text, parts };
}

describe('the tagger', () => {
  for (const marked of FOUND) {
    const { text, parts } = unmarked(marked);
    it(`reads «${text}»`, () => {
      const [found] = proposalsIn(text).filter(({ confidence }) => confidence >= SURE);
      expect(found?.content.map(({ start, end }) => text.slice(start, end)).join(' … ')).toBe(parts.content);
      expect(found?.cue && text.slice(found.cue.start, found.cue.end)).toBe(parts.cue);
      expect(found?.source && text.slice(found.source.start, found.source.end)).toBe(parts.source);
    });
  }

  for (const text of NOT_FOUND)
    it(`finds nothing sure in «${text}»`, () =>
      expect(proposalsIn(text).filter(({ confidence }) => confidence >= SURE)).toEqual([]));

  it('reads the same twice', () => {
    const text = FOUND.map((marked) => unmarked(marked).text).join('\n\n');
    expect(proposalsIn(text)).toEqual(proposalsIn(text));
  });

  const piece = fc.oneof(
    fc.constantFrom('she said', ' that ', '“', '”', '"', ', ', '. ', '\n\n', ' the mayor ', ' according to '),
    fc.string({ unit: 'binary', maxLength: 12 }),
  );
  const anyText = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('gives spans inside the text, in order, that share no content, whatever the text', () =>
    fc.assert(
      fc.property(anyText, (text) => {
        let end = -1;
        const found = proposalsIn(text);
        const pieces = found.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
        for (const span of pieces) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const { confidence } of found) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
    ));
});
