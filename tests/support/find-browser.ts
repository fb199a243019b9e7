import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

export type Engine = 'chromium' | 'firefox';

/** Programs by which each engine is known on a platform, best first. On Linux they are looked for in PATH. */
const NAMES: Readonly<Record<Engine, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const MAC: Readonly<Record<Engine, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

/** Below one of Windows' folders for programs. */
const WINDOWS: Readonly<Record<Engine, readonly string[]>> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

/** Names a browser that is to be used whatever else is installed. */
const CHOSEN: Readonly<Record<Engine, string>> = { chromium: 'WHENCE_BROWSER', firefox: 'WHENCE_FIREFOX' };

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Whether a program is a small script that hands over to snap, as Ubuntu's packages of both browsers are: a browser
 * in snap's cage sees neither the profile nor the extension that it is given.
 */
export const isSnapStub = (head: string): boolean => head.startsWith('#!') && /\bsnap\b/.test(head);

const headOf = (path: string): string => {
  try {
    return readFileSync(path).subarray(0, 2048).toString('latin1');
  } catch {
    return '';
  }
};

function candidates(engine: Engine, env: NodeJS.ProcessEnv, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'darwin') return MAC[engine];
  if (platform === 'win32') {
    const roots = [env.ProgramFiles, env['ProgramFiles(x86)'], env.LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return WINDOWS[engine].flatMap((path) => roots.map((root) => join(root, path)));
  }
  const folders = (env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.startsWith('/snap/'));
  return NAMES[engine].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * Path of an installed browser of this engine, or null. A browser named by WHENCE_BROWSER or WHENCE_FIREFOX comes
 * first, then the installed ones, then for Chromium the one that Playwright's installer brings.
 * @throws {Error} when the named one is not a program
 */
export function findBrowser(
  engine: Engine,
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string | null {
  const chosen = env[CHOSEN[engine]];
  if (chosen) {
    if (isProgram(chosen)) return chosen;
    throw new Error(`${CHOSEN[engine]} names ${chosen}, which is not a program that can be started.`);
  }
  const installed = candidates(engine, env, platform).find(
    (path) => isProgram(path) && !isSnapStub(headOf(path)),
  );
  if (installed) return installed;
  if (engine === 'firefox') return null;
  const ofPlaywright = chromium.executablePath();
  return isProgram(ofPlaywright) ? ofPlaywright : null;
}
