import { resolve } from 'node:path';

/** What FONTCONFIG_FILE is set to for a browser that is to know the bundled fonts and no others. */
export const FONTS = resolve(import.meta.dirname, 'fonts/fonts.conf');
