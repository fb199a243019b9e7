import type { Measured } from './measure';
import { f1, percent, precision, recall, type Share, shareOf, type Tally } from './rates';
import { ENOUGH } from './too-few';

const KINDS = ['direct', 'mixed', 'indirect'] as const;
const STATES = ['unattributed', 'attributed', 'caveated', 'verified'] as const;

const cell = (value: number | null): string => (value === null ? '–' : value.toFixed(1)).padStart(6);
const whole = (value: number): string => String(value).padStart(6);

const rates = (tally: Tally): string =>
  `${whole(tally.gold)}${whole(tally.found)}${cell(precision(tally))}${cell(recall(tally))}${cell(f1(tally))}`;

const asked = (share: Share): string => `${cell(shareOf(share))} of ${share.of}`;

function attributionLines({ name, articles, attributions: score }: Measured): string[] {
  const { right, wrong, open } = score.names;
  const named = right + wrong + open;
  return [
    `${name}, ${articles} articles        gold found     P     R    F1  source|match`,
    ...KINDS.map(
      (kind) =>
        `  ${kind.padEnd(22)}${rates(score.kinds[kind].tally)}  ${cell(shareOf(score.kinds[kind].source))}`,
    ),
    `  ${'all'.padEnd(22)}${rates(score.all)}  ${cell(shareOf(score.source))}`,
    `  cue|match ${asked(score.cue)}; name right ${cell(percent(right, named))}, wrong ${cell(percent(wrong, named))}, open ${cell(percent(open, named))} of ${named}; named though open ${asked(score.invented)}`,
  ];
}

function figureLines({ name, figures: score }: Measured): string[] {
  return [
    `${name}, figures             gold found     P     R    F1`,
    `  ${'all'.padEnd(22)}${rates(score.all)}`,
    `  value ${asked(score.value)}; hedge ${asked(score.hedge)}; status ${asked(score.status)}; source ${asked(score.source)}; invented source ${asked(score.invented)}`,
    ...STATES.map((state) => {
      const tally = score.states[state];
      const said = tally.gold < ENOUGH ? `  not measured (${tally.gold} cases)` : rates(tally);
      return `  ${state.padEnd(22)}${said}`;
    }),
  ];
}

/** The scores as tables of text, one line each: percent, a dash where nothing was asked. */
export function tablesOf(measured: readonly Measured[]): string[] {
  return [
    'the project’s own articles: attributions, contents of five words or more',
    ...measured.flatMap(attributionLines),
    '',
    'the project’s own articles: figures',
    ...measured.flatMap(figureLines),
  ];
}
