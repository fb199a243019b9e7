import type { ContextView } from '../lib/core/model/popup-view';

/** Whether there is no pack, or not all of it: what is wanting then is wanting everywhere. */
export const isShort = ({ pack }: ContextView): boolean => pack.version === null || pack.refused.length > 0;
