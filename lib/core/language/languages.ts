import { ENGLISH } from './en/english';
import type { Language } from './language';

/** Every language that can be read. The first is taken where nothing tells. */
export const LANGUAGES: readonly Language[] = [ENGLISH];
