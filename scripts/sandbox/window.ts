import { changeSettings } from '../../lib/settings/settings';
import type { SandboxWindow } from './extension-api';
import { extensionStandIn, KEYS, TAB } from './extension-stand-in';

/*
 * A browser window in a page: a page in a frame, read by the extension's own worker, reader script and pages, as they
 * are. `?page=NAME`: `sample` or a golden page. `&show=popup` or a page of the extension: what is open at first.
 * `&walk=N`: so many marks on, by the key for it. `&seen`: the hints for a new reader were put away.
 * `&dir=rtl`: in Hebrew. `&bare`: no bar.
 */
const asked = new URLSearchParams(location.search);
const name = asked.get('page') ?? 'sample';
const shown = asked.get('show');

const frame = (id: string): HTMLIFrameElement => document.getElementById(id) as HTMLIFrameElement;
const [page, popup, extensionPage] = [frame('page'), frame('popup'), frame('extension-page')];
const back = document.getElementById('back') as HTMLButtonElement;

/** Loads an address in a frame. */
const load = (into: HTMLIFrameElement, address: string): Promise<void> =>
  new Promise((resolve) => {
    into.addEventListener('load', () => resolve(), { once: true });
    into.src = address;
    into.hidden = false;
  });

function leave(): void {
  extensionPage.hidden = true;
  back.hidden = true;
  extensionPage.src = 'about:blank';
}

async function show(address: string): Promise<void> {
  back.hidden = false;
  closePopup();
  await load(extensionPage, address);
  // A script that is not part of its page may come after the page has loaded.
  while (!extensionPage.contentDocument?.body.textContent?.trim()) await nextFrame();
}

const nextFrame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));

/** CSS pixels: no browser makes a popup higher. */
const HIGHEST = 600;
let sized: ResizeObserver | undefined;

function closePopup(): void {
  sized?.disconnect();
  popup.hidden = true;
  popup.src = 'about:blank';
}

async function openPopup(): Promise<void> {
  await load(popup, standIn.addressOf('popup.html'));
  const { body } = popup.contentDocument as Document;
  sized = new ResizeObserver(() => {
    popup.style.height = `${Math.min(HIGHEST, body.offsetHeight)}px`;
  });
  sized.observe(body);
}

const standIn = extensionStandIn({ page, show, showPopup: () => void openPopup() });
(window as Window as SandboxWindow).whence = standIn;
// Only now: the worker takes the extension API up as soon as it is loaded.
const { default: worker } = await import('../../entrypoints/background/index');
await worker.main();

function press(event: KeyboardEvent): void {
  const command = event.altKey && event.shiftKey ? KEYS[event.code.replace('Key', '')] : undefined;
  if (command) standIn.press(command);
}

document
  .getElementById('icon')
  ?.addEventListener('click', () => (popup.hidden ? void openPopup() : closePopup()));
back.addEventListener('click', leave);
document.addEventListener('keydown', press);
document.documentElement.classList.toggle('bare', asked.has('bare'));
(document.getElementById('address') as HTMLElement).textContent = name;
await changeSettings(standIn.storage.local, {
  hintsSeen: asked.has('seen'),
  language: asked.get('dir') === 'rtl' ? 'he' : 'en',
});

await load(page, `/read/${name}`);
page.contentDocument?.addEventListener('keydown', press);
await standIn.ask('read', TAB);
if (shown === 'popup') await openPopup();
else if (shown) await show(standIn.addressOf(`${shown}.html?tab=${TAB}`));
await settled();
for (let step = 0; step < Number(asked.get('walk')); step++) {
  standIn.press('next');
  await settled();
}
await settled();
document.documentElement.dataset.ready = 'yes';

/** Resolves when all that was asked has been answered and drawn. */
async function settled(): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet = standIn.busy ? 0 : quiet + 1) {
    await nextFrame();
  }
}
