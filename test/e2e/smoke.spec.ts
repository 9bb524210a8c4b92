import type {} from '../../renderer/app/bridge.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';

test('given a fresh machine › when Proviso starts › then the first screen is there, accessible and without complaint', async ({
  station,
}) => {
  await expect(station.page.getByRole('main')).toBeVisible();
  await checkAccessibility(station.page);
});

test('given the page is open › when it is reloaded twice › then it reaches Proviso again', async ({ station }) => {
  for (const _ of [1, 2]) {
    await station.page.reload();
    await expect(station.page.getByRole('main')).toBeVisible();
  }
  const status = await station.page.evaluate(() => window.proviso.vaultStatus({}));
  expect(status).toEqual({ ok: true, value: { state: 'new' } });
});

test('given the page is open › when the host ends › then a plain sentence says so', async ({ station }) => {
  await expect(station.page.getByRole('main')).toBeVisible();
  await station.host.stop();
  await expect(station.page.getByRole('alert')).toHaveText(/has lost its connection to Proviso/);
});

test('given something is kept in the browser › when it is killed and Proviso starts again › then it is still there', async ({
  station,
}) => {
  await station.page.evaluate(() => localStorage.setItem('kept', 'yes'));
  // Local storage is written behind; a closing page writes it at once.
  await station.restart();
  await station.browser.kill();
  const page = await station.restart();
  await expect(page.getByRole('main')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('kept'))).toBe('yes');
});
