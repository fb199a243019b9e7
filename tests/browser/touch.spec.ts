import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '../support/extension-test';
import { type Place, placeOf } from '../support/marks';
import { settled } from '../support/settled';
import { until } from '../support/until';

const SAMPLE = readFileSync(resolve(import.meta.dirname, '../../assets/sample/article.html'));
const WORDS = 'We saw the water before we heard it,';

test('a tap does what hovering does, a tap elsewhere ends it, and scrolling with a finger opens nothing', async ({
  chromium,
  server,
}) => {
  await chromium.goto(server.put('/sample', { type: 'text/html', body: SAMPLE }));
  const popup = await chromium.clickIcon();
  await settled(popup);
  await popup.close();
  const session = await chromium.context.newCDPSession(chromium.page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly Place[]): Promise<unknown> =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
  const tap = async (place: Place): Promise<void> => {
    await touch('touchStart', [place]);
    await touch('touchEnd', []);
  };
  const mark = await until('a mark', () => chromium.evaluate<Place | null>(placeOf(WORDS)));

  await tap(mark);
  expect(await until('the card', () => chromium.cardText())).toContain('Sanna Orquil');

  await tap({ x: 4, y: 4 });
  await until('the card to close', async () => (await chromium.cardText()) === null);

  const before = await chromium.evaluate<number>('scrollY');
  await touch('touchStart', [mark]);
  for (const step of [20, 40, 60]) await touch('touchMove', [{ x: mark.x, y: mark.y - step }]);
  await touch('touchEnd', []);
  await until('the page to scroll', () => chromium.evaluate<boolean>(`scrollY > ${before}`));
  expect(await chromium.cardText()).toBeNull();
  await session.detach();
});
