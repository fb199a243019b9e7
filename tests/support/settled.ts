import { STRINGS_EN } from '../../components/strings-en';
import type { Popup } from './browser-under-test';
import { until } from './until';

const { failures, reading } = STRINGS_EN.popup;

/** Expression for the moment at which the popup asked for a reading, in milliseconds since 1970. */
export const ASKED = `performance.timeOrigin + performance.getEntriesByName('whence:ask')[0].startTime`;

/** Expression for the moment at which the first answer had been painted; null while it has not. */
export const SEEN = `((mark) => mark ? performance.timeOrigin + mark.startTime : null)(
  performance.getEntriesByName('whence:seen')[0])`;

/** The popup's words once it has ended reading and drawn all of it, and whether they say why there is no reading. */
export async function settled(
  popup: Popup,
  timeout = 30_000,
): Promise<{ readonly text: string; readonly refused: boolean }> {
  const text = await until(
    'the reading to end',
    async () => {
      // A popup that has only begun to load may have no page yet.
      const painted = await popup.evaluate<number | null>(SEEN).catch(() => null);
      const words = painted === null ? '' : await popup.text();
      return words !== '' && !words.includes(reading.title) && words;
    },
    timeout,
  );
  return { text, refused: Object.values(failures).some(({ title }) => text.includes(title)) };
}
