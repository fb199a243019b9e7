import { existsSync, readFileSync } from 'node:fs';
import { alignQuotation } from '../../lib/core/align/align-quotation';
import { readDocuments } from '../../lib/core/align/read-documents';
import type { Language } from '../../lib/core/language/language';
import { LANGUAGES } from '../../lib/core/language/languages';
import type { FidelityState, PrimaryText } from '../../lib/core/model/fidelity';
import { BY_HAND } from '../../tests/cases/core/align/by-hand';
import { SPEECHES } from '../../tests/cases/core/align/speeches';
import { alterationsOf } from '../../tests/support/alterations';

/** Beside the project; never in it. */
const PRIMARY = '../shared/data/facts/primary-texts.jsonl';
const SEED = 20_261_122;

interface Asked {
  readonly kind: string;
  readonly pieces: readonly string[];
  readonly state: FidelityState;
}

/** What was asked for, and what was answered. */
interface Answered extends Asked {
  readonly got: FidelityState;
}

const STATES: readonly FidelityState[] = ['identical', 'trimmed', 'joined', 'altered', 'not-found'];

function answered(asked: readonly Asked[], documents: readonly PrimaryText[]): Answered[] {
  const read = readDocuments(documents, LANGUAGES[0] as Language);
  return asked.map((each) => ({ ...each, got: alignQuotation(each.pieces, read)?.state ?? 'not-found' }));
}

/** Every document's sentences, asked of the others: they do not stand there. */
const elsewhere = (documents: readonly PrimaryText[]): Answered[] =>
  documents.flatMap(({ id, text }) =>
    answered(
      alterationsOf(text, SEED)
        .filter(({ kind }) => kind === 'as it is')
        .map(({ pieces }) => ({ kind: 'of another text', pieces, state: 'not-found' })),
      documents.filter((other) => other.id !== id),
    ),
  );

function linesOf(name: string, answers: readonly Answered[], misses: number): string[] {
  const right = answers.filter(({ state, got }) => state === got).length;
  const cell = (words: string): string => words.padStart(10);
  const rows = STATES.map((state) => {
    const counts = STATES.map((got) =>
      cell(String(answers.filter((each) => each.state === state && each.got === got).length)),
    );
    return `${cell(state)} ${counts.join(' ')}`;
  });
  const wrong = answers.filter(({ state, got }) => state !== got).slice(0, misses);
  return [
    `\nquote fidelity, ${name}: ${right} of ${answers.length} right (${((100 * right) / answers.length).toFixed(1)} %)`,
    `${cell('as \\ found')} ${STATES.map(cell).join(' ')}`,
    ...rows,
    ...wrong.map(({ kind, state, got, pieces }) => `  ${state} → ${got} (${kind}): ${pieces.join(' | ')}`),
  ];
}

/** Confusion tables of quote fidelity: by hand, generated, and of real primary texts where they are at hand. */
export function fidelityLines(misses: number): string[] {
  const byHand = BY_HAND.map(([, pieces, state]) => ({ kind: 'by hand', pieces, state }));
  const made = SPEECHES.flatMap(({ text }, at) => alterationsOf(text, SEED + at));
  const lines = [
    ...linesOf('by hand', answered(byHand, SPEECHES), misses),
    ...linesOf('generated', [...answered(made, SPEECHES), ...elsewhere(SPEECHES)], misses),
  ];
  if (!existsSync(PRIMARY)) return [...lines, 'quote fidelity, primary texts: skipped, not at hand'];
  const texts = readFileSync(PRIMARY, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: string; text: string })
    .map(({ id, text }) => ({ id, title: null, text }));
  const real = texts.flatMap(({ text }, at) => alterationsOf(text, SEED + at));
  return [...lines, ...linesOf('primary texts', [...answered(real, texts), ...elsewhere(texts)], misses)];
}
