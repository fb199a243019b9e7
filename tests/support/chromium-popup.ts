import { writeFile } from 'node:fs/promises';
import type { Popup } from './browser-under-test';
import type { Place } from './marks';
import { steadyPlace } from './steady-place';
import type { TargetSession } from './target-session';
import { until } from './until';

/** CSS pixels; a list of a hundred quotations makes no picture. */
const TALLEST = 1_000;

const SIZE = `({ width: document.body.offsetWidth, height: document.documentElement.scrollHeight })`;

/** What a reader can do with Chromium's popup, said over CDP because the popup is none of Playwright's pages. */
export function popupOn(target: TargetSession): Popup {
  const text = (): Promise<string> => target.evaluate<string>('document.body?.innerText ?? ""');
  const place = (selector: string): Promise<Place> =>
    steadyPlace(selector, (expression) => target.evaluate(expression));
  return {
    text,
    evaluate: (expression) => target.evaluate(expression),
    async waitFor(words, timeout) {
      let seen = '';
      const holds = async (): Promise<boolean> => {
        seen = await text();
        return typeof words === 'string' ? seen.includes(words) : words.test(seen);
      };
      await until(`the popup to say ${words}`, holds, timeout).catch((error: Error) => {
        throw new Error(`${error.message} It says:\n${seen}`);
      });
      return seen;
    },
    async click(selector) {
      const at = { ...(await place(selector)), button: 'left', clickCount: 1 };
      await target.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed' });
      // Where the click makes the browser ask the reader something, the popup goes away under it.
      await target.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' }).catch((error) => {
        if (!target.isGone) throw error;
      });
    },
    async hover(selector) {
      await target.send('Input.dispatchMouseEvent', { ...(await place(selector)), type: 'mouseMoved' });
    },
    async screenshot(path) {
      // Twice as fine as the screen, and down to where a reader would have to scroll far.
      const { width, height } = await target.evaluate<{ width: number; height: number }>(SIZE);
      const clip = { x: 0, y: 0, width, height: Math.min(height, TALLEST), scale: 2 };
      const { data } = await target.send<{ data: string }>('Page.captureScreenshot', {
        clip,
        captureBeyondViewport: true,
      });
      await writeFile(path, Buffer.from(data, 'base64'));
    },
    async close() {
      // The answer may be lost with the popup itself.
      if (!target.isGone) await target.send('Page.close').catch(() => undefined);
      await until('the popup to close', () => target.isGone);
    },
  };
}
