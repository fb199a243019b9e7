import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const TOP = resolve(import.meta.dirname, '../..');

interface Manifest {
  readonly version: string;
  readonly permissions: readonly string[];
  readonly [key: string]: unknown;
}

/** The manifest as it was built; `npm run check` builds first. */
function built(target: string): Manifest {
  const path = join(TOP, '.output', target, 'manifest.json');
  if (!existsSync(path)) throw new Error(`.output/${target} is not there: run "npm run build" first`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** What must never stand in a manifest of ours, whatever the browser. */
const NEVER = [
  'host_permissions',
  'optional_permissions',
  'content_scripts',
  'web_accessible_resources',
  'externally_connectable',
  'user_scripts',
  'key',
  'update_url',
];

describe.each([
  ['chrome-mv3', 'service_worker'],
  ['firefox-mv3', 'scripts'],
])('the manifest of %s', (target, worker) => {
  const manifest = built(target);

  // Any change here is a change of what the browser grants us, and wants a person's eyes.
  it('is the one that was reviewed', async () => {
    const { version, ...rest } = manifest;
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    await expect(`${JSON.stringify(rest, null, 2)}\n`).toMatchFileSnapshot(`manifests/${target}.json`);
  });

  it('asks for four permissions at install and for no host; pages can be let in later, site by site', () => {
    expect(manifest.permissions).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(NEVER.filter((key) => key in manifest)).toEqual([]);
  });

  it('stays out of private windows, and connects to nothing but its own files', () => {
    expect(manifest.incognito).toBe('not_allowed');
    const policy = (manifest.content_security_policy as { extension_pages: string }).extension_pages;
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/);
  });

  it('comes with the very weights that lie with their card, where no page can ask for them', () => {
    const shipped = readFileSync(join(TOP, '.output', target, 'model/en.bin'));
    expect(shipped.equals(readFileSync(join(TOP, 'assets/model/en.bin')))).toBe(true);
    expect(manifest).not.toHaveProperty('web_accessible_resources');
  });

  it('starts its worker only when asked', () => {
    expect(Object.keys(manifest.background as object)).toContain(worker);
    expect(manifest.background).not.toHaveProperty('persistent', true);
  });
});
