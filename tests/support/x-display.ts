import { spawn, spawnSync } from 'node:child_process';
import { Unavailable } from './browser-under-test';

/** A screen that nobody sees, for windows whose keys must really be pressed. */
export interface XDisplay {
  /** Its name, such as `:7`. */
  readonly name: string;
  /** Presses a chord in the window that has the focus, in xdotool's words: `alt+shift+h`. */
  press(chord: string): void;
  close(): void;
}

const has = (command: string): boolean =>
  spawnSync(command, ['-help'], { stdio: 'ignore' }).error === undefined;

/**
 * Starts an X server of our own on a free number.
 * @throws {Unavailable} where Xvfb or xdotool is not installed
 */
export async function openDisplay(): Promise<XDisplay> {
  for (const command of ['Xvfb', 'xdotool']) {
    if (!has(command))
      throw new Unavailable(`${command} is not installed: keys can only be pressed on an X server`);
  }
  // With -displayfd the server picks a number, and says it once it listens.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1360x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise<string>((resolve, reject) => {
    server.once('exit', (code) => reject(new Unavailable(`Xvfb ended with ${code} before it had a display`)));
    server.stdio[3]?.once('data', (chunk: Buffer) => resolve(`:${chunk.toString().trim()}`));
  });
  // A run that is broken off must not leave the server behind.
  const end = (): void => void server.kill();
  process.once('exit', end);
  const env = { ...process.env, DISPLAY: name };
  return {
    name,
    press(chord) {
      const { status, stderr } = spawnSync('xdotool', ['key', '--clearmodifiers', chord], {
        env,
        encoding: 'utf8',
      });
      if (status !== 0) throw new Error(`xdotool could not press ${chord}: ${stderr}`);
    },
    close() {
      process.off('exit', end);
      end();
    },
  };
}
