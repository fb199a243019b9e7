import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { OwnTab } from './browser-under-test';
import type { Marionette } from './marionette';
import { steadyPlace } from './steady-place';
import { until } from './until';

/**
 * One of the extension's pages in a tab of Firefox's, which Marionette has been led to. `leave` leads it back to the tab of
 * the article.
 * @param downloads folder that the browser saves into, without asking
 */
export function firefoxTab(marionette: Marionette, downloads: string, leave: () => Promise<unknown>): OwnTab {
  const evaluate = async <T>(expression: string): Promise<T> => {
    const script = `return ${expression}`;
    return (await marionette.send<{ value: T }>('WebDriver:ExecuteScript', { script, args: [] })).value;
  };
  const text = async (): Promise<string> => (await evaluate<string | null>('document.body?.innerText')) ?? '';
  const click = async (selector: string): Promise<void> => {
    const { x, y } = await steadyPlace(selector, evaluate);
    const actions = [
      { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await marionette.send('WebDriver:PerformActions', { actions: [mouse] });
  };
  return {
    text,
    async waitFor(words, timeout) {
      let seen = '';
      const holds = async (): Promise<boolean> => {
        // A page that is only being opened may go away under the question.
        seen = await text().catch(() => '');
        return typeof words === 'string' ? seen.includes(words) : words.test(seen);
      };
      await until(`the page to say ${words}`, holds, timeout).catch((error: Error) => {
        throw new Error(`${error.message} It says:\n${seen}`);
      });
      return seen;
    },
    evaluate,
    click,
    async savedBy(selector) {
      await rm(downloads, { recursive: true, force: true });
      await click(selector);
      return until('the file to be saved', async () => {
        const [name, ...more] = await readdir(downloads).catch(() => []);
        // While it is written another one, with another ending, lies beside it.
        const written =
          name === undefined || more.length > 0 ? '' : await readFile(join(downloads, name), 'utf8');
        return name !== undefined && written !== '' && { name, text: written };
      });
    },
    async reload() {
      await marionette.send('WebDriver:Refresh');
    },
    async close() {
      await marionette.send('WebDriver:CloseWindow');
      await leave();
    },
  };
}
