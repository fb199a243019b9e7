/** Signs of a calculation. `≠` stands before what the text states instead. */
type Sign = '(' | ')' | '+' | '−' | '÷' | '=' | '≠' | '>';

/** A calculation as it would be written down, without the words and number signs of any language. */
export type Working = readonly (number | { readonly percent: number } | Sign)[];

/** How a language writes numbers and shares. */
export interface NumberSigns {
  number(value: number): string;
  percent(value: number): string;
}

/** A calculation in a line, `(500 − 400) ÷ 400 = 25% ≠ 40%`, its numbers as a language writes them. */
export function inSigns(working: Working, { number, percent }: NumberSigns): string {
  let line = '';
  for (const step of working) {
    const written =
      typeof step === 'number' ? number(step) : typeof step === 'string' ? step : percent(step.percent);
    line += line === '' || line.endsWith('(') || step === ')' ? written : ` ${written}`;
  }
  return line;
}
