import { writeFile } from 'node:fs/promises';
import type { Popup } from './browser-under-test';
import type { Place } from './marks';
import { steadyPlace } from './steady-place';
import { until } from './until';

/** What the popup needs of Firefox's own window. */
export interface Chrome {
  /** Runs the body of an async function there; its value must be plain JSON. */
  run<T>(body: string): Promise<T>;
  /** Moves the mouse to a place of the window, in CSS pixels, and presses it there if told so. */
  pointAt(x: number, y: number, press: boolean): Promise<void>;
}

const POPUP = `document.querySelector('.webextension-popup-browser')`;

/**
 * The popup that a click has just opened. It lives in the extension's process, so its page is asked through the actor
 * that Marionette itself uses to run a script in a page.
 */
export async function firefoxPopup(chrome: Chrome): Promise<Popup> {
  const inPopup = <T>(script: string): Promise<T> =>
    chrome.run<T>(`const actor = ${POPUP}?.browsingContext?.currentWindowGlobal?.getActor('MarionetteCommands');
      if (!actor) throw new Error('the popup is not open');
      return await actor.executeScript(${JSON.stringify(script)}, [], { sandboxName: null });`);
  const evaluate = <T>(expression: string): Promise<T> => inPopup(`return ${expression}`);
  const text = (): Promise<string> => inPopup<string>('return document.body ? document.body.innerText : ""');
  await until('the popup to open', () =>
    chrome.run<boolean>(`return ${POPUP}?.currentURI?.spec.endsWith('/popup.html') ?? false`),
  );

  const pointAt = async (selector: string, press: boolean): Promise<void> => {
    const inside = await steadyPlace(selector, evaluate);
    const corner = await chrome.run<Place>(
      `const { x, y } = ${POPUP}.getBoundingClientRect(); return { x, y };`,
    );
    await chrome.pointAt(corner.x + inside.x, corner.y + inside.y, press);
  };

  return {
    text,
    evaluate,
    async waitFor(words, timeout) {
      let seen = '';
      const holds = async (): Promise<boolean> => {
        seen = await text().catch(() => '');
        return typeof words === 'string' ? seen.includes(words) : words.test(seen);
      };
      await until(`the popup to say ${words}`, holds, timeout).catch((error: Error) => {
        throw new Error(`${error.message} It says:\n${seen}`);
      });
      return seen;
    },
    click: (selector) => pointAt(selector, true),
    hover: (selector) => pointAt(selector, false),
    async screenshot(path) {
      const url = await chrome.run<string>(`
        const image = await ${POPUP}.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, 'white');
        const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        canvas.getContext('2d').drawImage(image, 0, 0);
        return canvas.toDataURL('image/png');`);
      await writeFile(path, Buffer.from(url.slice(url.indexOf(',') + 1), 'base64'));
    },
    async close() {
      // A panel that is still unfolding does not hear that it shall hide.
      await until('the popup to close', () =>
        chrome.run<boolean>(`${POPUP}?.closest('panel')?.hidePopup(); return ${POPUP} === null`),
      );
    },
  };
}
