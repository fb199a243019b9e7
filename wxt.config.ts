import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { rowsAsJson } from './scripts/build/rows-as-json';
import { SHIPPED } from './scripts/build/shipped';

/**
 * Nothing outside the package, no markup from strings, no connection but to the package's own files (the tagger's
 * weights and the context pack): SAFETY by the browser's own means.
 */
const EXTENSION_PAGES_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "font-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  publicDir: 'assets/public',
  hooks: {
    'build:publicAssets': (_, files) => {
      for (const [from, to] of SHIPPED) {
        files.push({ absoluteSrc: resolve(import.meta.dirname, from), relativeDest: to });
      }
    },
  },
  vite: () => ({ plugins: [preact(), rowsAsJson()], build: { sourcemap: false, modulePreload: false } }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage'],
    // Asked for site by site, in the popup («Always on this site»); nothing of it is granted at install.
    optional_host_permissions: ['*://*/*'],
    incognito: 'not_allowed',
    content_security_policy: {
      // Firefox has no Trusted Types for extension pages yet and would warn.
      extension_pages:
        browser === 'firefox'
          ? EXTENSION_PAGES_CSP
          : `${EXTENSION_PAGES_CSP}; require-trusted-types-for 'script'`,
    },
    action: { default_title: '__MSG_action__' },
    options_ui: { page: 'options.html', open_in_tab: true },
    // Chromium leaves a command without a key where it wants the key itself, as it does Alt+Shift+W, N and P (tab groups,
    // split view), and it takes no more than four suggestions.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+Q' } },
      toggle: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_commandToggle__' },
      next: { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commandNext__' },
      previous: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandPrevious__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'whence@whence',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
