import { Desk } from './desk.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { importExtract, setUpStation } from './journey.ts';

test('given imported cases › when the palette is asked for people, cases and actions › then it finds them as typed, in part, by other names and with slips of the key', async ({
  station,
}) => {
  const desk = new Desk(station.page);
  await setUpStation(desk);
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  const { page } = station;
  const options = page.getByRole('option');
  const look = async (typed: string) => {
    await desk.press('Control+A');
    await desk.type(typed);
  };
  await desk.press('Control+K');
  await expect(page.getByRole('dialog')).toBeVisible();

  await look('dumm');
  await expect(options.first()).toContainText('DUMMERSLEY, Liam');
  await expect(page.getByText('People, across all their cases')).toBeVisible();
  await checkAccessibility(page);
  await look('dumemrsley');
  await expect(page.getByText('Cases with a name spelt nearly so')).toBeVisible();
  await expect(options.first()).toContainText('DUMMERSLEY, Liam');
  await look('#004127');
  await expect(options).toHaveCount(1);
  await expect(options).toContainText('TESTOWSKA, Zofia');
  await look('log out');
  await expect(options).toHaveCount(1);
  await expect(options).toContainText('Lock Proviso');
  await look('>setings');
  await expect(options).toHaveCount(1);
  await desk.press('Enter');
  await expect(page.getByRole('heading', { name: 'Settings', level: 1 })).toBeVisible();

  await desk.press('Control+K');
  await desk.type('@testowska');
  await expect(options.last()).toContainText('1 case');
  await desk.press('ArrowUp');
  await desk.press('Enter');
  await expect(page.getByRole('heading', { name: /TESTOWSKA/ }).first()).toBeVisible();
});
