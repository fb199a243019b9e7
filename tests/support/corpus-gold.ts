import { CorpusError } from './corpus-marks';

const HEDGES = ['exact', 'about', 'nearly', 'over', 'under', 'between', 'vague'] as const;
const STATUSES = ['unattributed', 'attributed', 'caveated', 'verified'] as const;

export type GoldHedge = (typeof HEDGES)[number];
export type GoldStatus = (typeof STATUSES)[number];

/** A gold line of an attribution: `3: Ilse Brandvold`. */
export interface AttributionLine {
  readonly number: number;
  readonly resolved: string | null;
  readonly line: number;
}

/** A gold line of a figure; source, caveat and verifier are names of marks (`s3`, `k1`, `v2`). */
export interface FigureLine {
  readonly number: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly hedge: GoldHedge;
  readonly unit: string;
  readonly status: GoldStatus;
  readonly source: string | null;
  readonly caveat: string | null;
  readonly verifier: string | null;
  readonly alsoUnattributed: boolean;
  readonly line: number;
}

const VALUE = /^(-?\d+(?:\.\d+)?|-) \.\. (-?\d+(?:\.\d+)?|-)$/;
/** percent, points, count, an ISO 4217 code or a UCUM unit: `t`, `km2`, `[mi_i]/h`, `1`. */
const UNIT = /^[A-Za-z0-9[\]_/.%*'-]+$/;

/** What the two ends of a value must look like under each hedge. */
const ENDS: Readonly<Record<GoldHedge, (low: number | null, high: number | null) => boolean>> = {
  // A pair such as a vote of 52 to 48 is exact and has two ends.
  exact: (low, high) => low !== null && high !== null && low <= high,
  about: (low, high) => low !== null && high !== null && low <= high,
  nearly: (low, high) => low !== null && low === high,
  over: (low, high) => low !== null && high === null,
  under: (low, high) => low === null && high !== null,
  between: (low, high) => low !== null && high !== null && low < high,
  vague: (low, high) => low !== null && high === null,
};

const number = (text: string | undefined): number | null =>
  text === '-' || text === undefined ? null : Number(text);

const oneOf = <T extends string>(known: readonly T[], word: string | undefined): T | undefined =>
  known.find((one) => one === word);

/** Reads `low .. high ; hedge ; unit ; status ; source … ; caveat … [; verifier …] [; also unattributed]`. */
function figureLine(id: number, rest: string, file: string, line: number): FigureLine {
  const fail = (complaint: string): never => {
    throw new CorpusError(file, line, `f${id}: ${complaint}`);
  };
  const parts = rest.split(';').map((part) => part.trim());
  const value = VALUE.exec(parts[0] ?? '') ?? fail(`«${parts[0]}» is not «low .. high»`);
  const [low, high] = [number(value[1]), number(value[2])];
  const hedge = oneOf(HEDGES, parts[1]) ?? fail(`«${parts[1]}» is no hedge`);
  if (!ENDS[hedge](low, high)) fail(`${parts[0]} cannot be the value of a figure with hedge ${hedge}`);
  const unit = parts[2] ?? '';
  if (!UNIT.test(unit)) fail(`«${unit}» is no unit`);
  const status = oneOf(STATUSES, parts[3]) ?? fail(`«${parts[3]}» is no status`);
  const named = (part: string | undefined, word: string, letters: string): string | null => {
    const found = new RegExp(`^${word} (-|[${letters}][1-9][0-9]*)$`).exec(part ?? '')?.[1];
    return (found ?? fail(`«${part}» names no ${word}`)) === '-' ? null : (found ?? null);
  };
  const source = named(parts[4], 'source', 'sm');
  const caveat = named(parts[5], 'caveat', 'k');
  const more = parts.slice(6);
  const alsoUnattributed = more.at(-1) === 'also unattributed';
  if (alsoUnattributed) more.pop();
  const verifier = more.length > 0 ? named(more.shift(), 'verifier', 'v') : null;
  if (more.length > 0) fail(`«${more[0]}» follows the end of the line`);
  if ((status === 'caveated') !== (caveat !== null)) fail('caveated and a caveat go together');
  if ((status === 'verified') !== (verifier !== null)) fail('verified and a verifier go together');
  if (status === 'unattributed' && source !== null) fail('unattributed, yet it has a source');
  if (status === 'attributed' && source === null) fail('attributed, yet to nobody');
  return { number: id, low, high, hedge, unit, status, source, caveat, verifier, alsoUnattributed, line };
}

/** Reads the gold lines behind a corpus text. Throws a CorpusError for a line that says nothing, or twice. */
export function goldLines(
  file: string,
  lines: readonly string[],
  firstLine: number,
): { attributions: AttributionLine[]; figures: FigureLine[] } {
  const attributions: AttributionLine[] = [];
  const figures: FigureLine[] = [];
  const seen = new Set<string>();
  lines.forEach((content, index) => {
    const line = firstLine + index;
    if (content.trim() === '') return;
    const found = /^(f?)([1-9][0-9]*): (\S.*)$/.exec(content);
    if (!found) throw new CorpusError(file, line, `«${content}» is no gold line`);
    const [, letter, digits, rest = ''] = found;
    const id = `${letter}${digits}`;
    if (seen.has(id)) throw new CorpusError(file, line, `${id} has two lines`);
    seen.add(id);
    if (letter === 'f') figures.push(figureLine(Number(digits), rest, file, line));
    else attributions.push({ number: Number(digits), resolved: rest === 'null' ? null : rest.trim(), line });
  });
  return { attributions, figures };
}
