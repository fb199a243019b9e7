import * as v from 'valibot';
import type { PageWords } from '../core/model/page-words';
import { type Checks, fits, id } from './checks';
import type { PageCalls } from './protocol';

/** Rows of words from our own worker; only their place is checked. */
const words = v.custom<PageWords>((value) => typeof value === 'object' && value !== null);

/** What the script in a page takes from the worker. */
export const PAGE_CHECKS: Checks<PageCalls> = {
  takeUp: fits(v.nullable(id), words),
  reveal: fits(id, id),
  highlight: fits(v.boolean()),
  walk: fits(v.picklist([1, -1])),
};
