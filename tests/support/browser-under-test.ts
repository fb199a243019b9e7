/** One of the extension's own pages, as its reader sees and uses it. */
export interface OwnPage {
  /** What a reader can see in it. */
  text(): Promise<string>;
  /** Its text, once it holds `words`. Rejects after `timeout` milliseconds with what it held instead. */
  waitFor(words: string | RegExp, timeout?: number): Promise<string>;
  /** Value of an expression in the page; plain JSON only. */
  evaluate<T>(expression: string): Promise<T>;
  /** Presses the mouse in the middle of the first element that matches, as a hand would. */
  click(selector: string): Promise<void>;
  close(): Promise<void>;
}

/** The extension's popup, opened by a click on the toolbar icon. */
export interface Popup extends OwnPage {
  /** Moves the pointer to the middle of the first element that matches. */
  hover(selector: string): Promise<void>;
  screenshot(path: string): Promise<void>;
}

/** A file that was saved: its name without the folder, and what it says. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** A page of the extension in a tab or a window of its own. While it is open the article's tab is not asked anything. */
export interface OwnTab extends OwnPage {
  /** The file that a click on the first element that matches saves. */
  savedBy(selector: string): Promise<SavedFile>;
  reload(): Promise<void>;
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
  /** Opens one of the extension's pages in a new tab, by its path with query: `options.html`. */
  openOwn(path: string): Promise<OwnTab>;
  /** The page of the extension that `act` opens in a new tab or window. */
  openedBy(act: () => Promise<unknown>): Promise<OwnTab>;
  /** What stands on the icon for the tab that is seen. */
  badge(): Promise<string>;
  /** Chooses the extension's entry in the context menu of what is selected in the page. */
  chooseEntry(): Promise<void>;
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
