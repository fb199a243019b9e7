import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from '../../tests/support/find-browser';

/**
 * The installed Chromium, without a window. Its own sandbox is off only where it cannot be on: for root.
 * @param env what it finds in its environment beside what is there
 * @param args switches of its command line
 */
export async function openChromium(
  env: Readonly<Record<string, string>> = {},
  args: readonly string[] = [],
): Promise<Browser> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) throw new Error('No Chromium found: npx playwright install chromium');
  return chromium.launch({
    executablePath,
    args: [...args],
    chromiumSandbox: process.getuid?.() !== 0,
    env: { ...(process.env as Record<string, string>), ...env },
  });
}
