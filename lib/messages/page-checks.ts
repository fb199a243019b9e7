import type { Checks } from './checks';
import type { PageCalls } from './protocol';

const isId = (value: unknown): boolean => typeof value === 'string' && value.length <= 100;

const isIdOrNull = (value: unknown): boolean => value === null || isId(value);

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null;

/** The arguments as they came if there are as many as tests and each passes its own, else null. */
const pass =
  (...tests: ((value: unknown) => boolean)[]) =>
  (args: readonly unknown[]): unknown[] | null =>
    args.length === tests.length && tests.every((test, index) => test(args[index])) ? [...args] : null;

/**
 * What the script in a page takes from the worker, which is its own side of the extension. By hand: the validation
 * library would cost every page 2 KB to check a handful of calls.
 */
export const PAGE_CHECKS: Checks<PageCalls> = {
  takeUp: pass(isIdOrNull, isObject),
  callOff: pass(),
  amend: pass(isObject),
  cards: pass(isId, Array.isArray),
  reveal: pass(isId, isId),
  emphasise: pass(isId, isIdOrNull),
  highlight: pass((on) => typeof on === 'boolean'),
  choose: pass((kinds) => Array.isArray(kinds) && kinds.every((kind) => typeof kind === 'string')),
  walk: pass((step) => step === 1 || step === -1),
};
