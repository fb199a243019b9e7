// Runs before anything is installed: Node's own modules only, plain JavaScript, since Node 20 runs no TypeScript.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Oldest Node that every dependency accepts; the same figure stands in package.json under `engines`. */
const OLDEST_NODE = [20, 19];

/**
 * Whether a Node version is new enough.
 * @param {string} version such as `20.19.4`
 * @returns {boolean}
 */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/**
 * Whether what npm says it installed is what the lock file asks for. Optional packages may be absent: most of
 * them are builds for other platforms.
 * @param {{packages?: Record<string, {version?: string, integrity?: string, optional?: boolean, devOptional?: boolean}>}} wanted package-lock.json
 * @param {{packages?: Record<string, {version?: string, integrity?: string}>}} installed node_modules/.package-lock.json
 * @returns {boolean}
 */
export function isInstalled(wanted, installed) {
  const present = installed.packages ?? {};
  return Object.entries(wanted.packages ?? {}).every(([path, asked]) => {
    if (path === '') return true;
    const found = present[path];
    if (found === undefined) return asked.optional === true || asked.devOptional === true;
    return found.version === asked.version && found.integrity === asked.integrity;
  });
}

/** @param {string} path of a JSON file; an absent or broken one counts as empty */
function readJson(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return {};
  }
}

/** npm as it was started, so that the same npm installs; found by its name where this was not started by npm. */
function npmCommand() {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js')
    ? { command: process.execPath, first: [script] }
    : { command: 'npm', first: [] };
}

/**
 * Makes sure that Node is new enough and the packages of the lock file are there; installs them where they are not.
 * Says what it does on stderr only: stdout belongs to the script that runs afterwards.
 * @param {string} root folder that holds package.json
 * @throws {Error} whose message is one line for a person
 */
export function bootstrap(root) {
  if (!isNodeNewEnough(process.versions.node)) {
    throw new Error(
      `Whence needs Node ${OLDEST_NODE.join('.')} or newer; this is Node ${process.versions.node}. Install a newer one from https://nodejs.org.`,
    );
  }
  const lock = readJson(resolve(root, 'package-lock.json'));
  if (isInstalled(lock, readJson(resolve(root, 'node_modules/.package-lock.json')))) return;

  const busy = resolve(root, '.artefacts/installing');
  claim(busy);
  try {
    install(root);
  } finally {
    rmdirSync(busy);
  }
}

/** Makes a folder that only one run can make, because two that install at once destroy each other's work. */
function claim(folder) {
  mkdirSync(dirname(folder), { recursive: true });
  try {
    mkdirSync(folder);
  } catch {
    throw new Error(
      'Another run is installing the packages just now; wait until it has ended. If none is, remove the folder .artefacts/installing.',
    );
  }
}

function install(root) {
  process.stderr.write('Installing the packages that Whence is built with (once, about a minute)…\n');
  const { command, first } = npmCommand();
  const result = spawnSync(
    command,
    [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      stdio: ['ignore', 2, 2],
      shell: process.platform === 'win32' && command === 'npm',
    },
  );
  if (result.error)
    throw new Error(`npm could not be started (${result.error.message}). It comes with Node: is it in PATH?`);
  if (result.status !== 0) {
    throw new Error(
      'npm could not install the packages; its reason stands above. Is the network there, and the disk not full?',
    );
  }
}
