import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Engine, findBrowser } from '../../tests/support/find-browser';
import { type Machine, NODE, type Recipe, recipe } from './recipe';

const TOP = resolve(import.meta.dirname, '../..');

function distribution(): string {
  try {
    return /^ID="?([\w.-]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}

const thisMachine = (): Machine => ({
  platform: process.platform,
  isRoot: process.getuid?.() === 0,
  distribution: distribution(),
});

/** Follows a recipe, its output on stderr. False as soon as a command fails. */
function follow({ announcement, commands }: Recipe): boolean {
  process.stderr.write(`${announcement}\n`);
  return commands.every(([program, ...args]) => {
    const result = spawnSync(program === NODE ? process.execPath : program, args, {
      cwd: TOP,
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return result.status === 0;
  });
}

/** Path of a browser of this engine, installed first where it is missing and can be; null where it cannot. */
export function obtainBrowser(engine: Engine): string | null {
  const found = findBrowser(engine);
  if (found) return found;
  const how = recipe(engine, thisMachine());
  return how && follow(how) ? findBrowser(engine) : null;
}

/** Installs an X server and xdotool where they are missing and can be; silent where they cannot. */
export function obtainScreen(): void {
  const missing = ['Xvfb', 'xdotool'].some((name) => spawnSync(name, ['-help'], { stdio: 'ignore' }).error);
  const how = missing && process.platform === 'linux' ? recipe('screen', thisMachine()) : null;
  if (how) follow(how);
}
