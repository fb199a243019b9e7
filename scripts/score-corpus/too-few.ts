/** A precision or recall of fewer cases than this says nothing. */
export const ENOUGH = 10;

/** A line of the shared score tool for one state: `  verified      gold    0  P –  R –`. */
const STATE = /^( {2}[a-z]{1,20} {1,20}gold {1,6}(\d{1,6})) {2}P /;

/** The output of the shared score tool, its states of too few cases printed as not measured. */
export const withoutTooFew = (printed: string): string =>
  printed
    .split('\n')
    .map((line) => {
      const [, head, cases] = STATE.exec(line) ?? [];
      return head === undefined || Number(cases) >= ENOUGH ? line : `${head}  not measured`;
    })
    .join('\n');
