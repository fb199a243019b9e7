import { fromPlainText } from '../../lib/core/dossier/plain-text';
import { ENGLISH } from '../../lib/core/language/en/english';
import { type Reading, read } from '../../lib/core/text/reading';

/** The reading of a plain English text. */
export const readingOf = (text: string): Reading => read(fromPlainText(text), ENGLISH);
