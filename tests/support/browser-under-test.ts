/** The extension's popup, opened by a click on the toolbar icon. */
export interface Popup {
  /** What a reader can see in it. */
  text(): Promise<string>;
  /** Its text, once it holds `words`. Rejects after `timeout` milliseconds with what it held instead. */
  waitFor(words: string | RegExp, timeout?: number): Promise<string>;
  /** Value of an expression in the popup's page; plain JSON only. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses the mouse in the middle of the first element that matches, as a hand would. */
  click(selector: string): Promise<void>;
  /** Moves the pointer there without pressing. */
  hover(selector: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * A real browser with the built extension in it, and one tab: what both browsers can be asked in the same words.
 * Expressions are strings because they run in the page, where nothing of this file exists.
 */
export interface BrowserUnderTest {
  readonly name: 'chromium' | 'firefox';
  goto(url: string): Promise<void>;
  /** Clicks the toolbar icon: the popup opens and `activeTab` is granted. */
  clickIcon(): Promise<Popup>;
  /** Value of an expression in the page's own world; plain JSON only. */
  evaluate<T>(expression: string): Promise<T>;
  /** Text of the card in the closed shadow root, or null where no card is to be seen. */
  cardText(): Promise<string | null>;
  /** Moves the pointer to a place in the viewport, in CSS pixels. */
  movePointer(x: number, y: number): Promise<void>;
  /** Presses a key in the page, by its name in `KeyboardEvent.key`. */
  press(key: 'Enter' | 'Escape' | 'Tab'): Promise<void>;
  /** Presses Alt+Shift+`letter` as the browser's own window receives it, where extension commands are heard. */
  pressCommand(letter: string): Promise<void>;
  /** Answers the browser's question whether the extension may have a permission. */
  answerPrompt(allow: boolean): Promise<void>;
  /** Takes a permission for pages back in the browser's own settings, by its match pattern. */
  takeBack(origin: string): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Ends the extension's worker as the browser does when it has been idle. False: none was running. */
  killWorker(): Promise<boolean>;
  /** Loads the extension's files again, as an update does. */
  reloadExtension(): Promise<void>;
  /** Uncaught errors of pages and popups since the last call, one line each. */
  problems(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** Thrown where a machine lacks what a driver needs; the reason is one line and a test is skipped with it. */
export class Unavailable extends Error {}
