import { describe, expect, it } from 'vitest';
import { type Machine, recipe } from '../../scripts/browsers/recipe';

const debian: Machine = { platform: 'linux', isRoot: true, distribution: 'debian' };
const ubuntu: Machine = { ...debian, distribution: 'ubuntu' };
const person: Machine = { ...debian, isRoot: false };
const mac: Machine = { platform: 'darwin', isRoot: false, distribution: '' };

describe('a browser that is missing', () => {
  const rows = [
    ['chromium', 'on Debian as root', debian, 'apt-get'],
    ['firefox', 'on Debian as root', debian, 'apt-get'],
    ['screen', 'on Debian as root', debian, 'apt-get'],
    // Its packages are stubs that lead into snap.
    ['chromium', 'on Ubuntu as root', ubuntu, '--with-deps'],
    ['firefox', 'on Ubuntu as root', ubuntu, null],
    ['screen', 'on Ubuntu as root', ubuntu, 'apt-get'],
    // Without root no package of the distribution is touched.
    ['chromium', 'on Debian as a person', person, 'playwright'],
    ['firefox', 'on Debian as a person', person, null],
    ['screen', 'on Debian as a person', person, null],
    ['chromium', 'on a Mac', mac, 'playwright'],
    ['firefox', 'on a Mac', mac, null],
    ['screen', 'on a Mac', mac, null],
  ] as const;
  it.each(rows)('%s %s', (wanted, _, machine, words) => {
    const how = recipe(wanted, machine);
    if (words === null) expect(how).toBeNull();
    else expect(JSON.stringify(how?.commands)).toContain(words);
  });

  it('is announced before it is installed', () =>
    expect(recipe('chromium', debian)?.announcement).toBe(
      'Installing chromium and fonts-dejavu-core with apt-get…',
    ));

  it('brings no system libraries where it could not', () =>
    expect(JSON.stringify(recipe('chromium', person)?.commands)).not.toContain('--with-deps'));
});
