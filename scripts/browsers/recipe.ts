import type { Engine } from '../../tests/support/find-browser';

/** What decides how a browser can be installed. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly isRoot: boolean;
  /** `ID` of /etc/os-release, such as `debian` or `ubuntu`; empty where there is none. */
  readonly distribution: string;
}

/** Commands that install something, with the sentence that is said before they run. */
export interface Recipe {
  readonly announcement: string;
  readonly commands: readonly (readonly [program: string, ...args: string[]])[];
}

/** Stands for the Node that runs this; the rest of the row are its arguments. */
export const NODE = 'node';

/** Playwright's command line, found from the project's own folder. */
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

/** Debian's packages. A bare container has no font at all, and a page without letters has no places. */
const PACKAGES: Readonly<Record<Engine | 'screen', readonly string[]>> = {
  chromium: ['chromium', 'fonts-dejavu-core'],
  firefox: ['firefox-esr', 'fonts-dejavu-core'],
  screen: ['xvfb', 'xdotool'],
};

const apt = (packages: readonly string[]): Recipe => ({
  announcement: `Installing ${packages.join(' and ')} with apt-get…`,
  commands: [
    ['apt-get', 'update', '--quiet'],
    ['apt-get', 'install', '--yes', '--quiet', '--no-install-recommends', ...packages],
  ],
});

/**
 * How to get a browser on this machine, or a screen nobody sees (`screen`); null: only its owner can.
 * On Debian the distribution's own packages; on Ubuntu they are stubs that lead into snap, where Playwright's
 * installer is the way, as on any other system; it has no Firefox that takes extensions.
 */
export function recipe(wanted: Engine | 'screen', machine: Machine): Recipe | null {
  const { distribution, isRoot, platform } = machine;
  if (isRoot && distribution === 'debian') return apt(PACKAGES[wanted]);
  if (wanted === 'screen') return isRoot && distribution === 'ubuntu' ? apt(PACKAGES.screen) : null;
  if (wanted === 'firefox') return null;
  const libraries = isRoot && platform === 'linux' ? ['--with-deps'] : [];
  return {
    announcement: 'Downloading Chromium with Playwright’s installer…',
    commands: [[NODE, PLAYWRIGHT, 'install', ...libraries, 'chromium']],
  };
}

/** What a person can do where no browser was found and none could be installed: one line. */
export const ADVICE: Readonly<Record<Engine, string>> = {
  chromium:
    'No Chromium, Chrome or Edge was found: install one, or name its program in WHENCE_BROWSER, and try again.',
  firefox:
    'No Firefox was found: install Firefox 142 or newer from mozilla.org (not as a snap), or name its program in WHENCE_FIREFOX, and try again.',
};
