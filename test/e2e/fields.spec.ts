import { Desk } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { importExtract, openFromWorklist, setUpStation } from './journey.ts';

test('given a date and a time field › when they are filled as people type › then what was understood stands there, and what was not stays with a sentence', async ({
  station,
}) => {
  const desk = new Desk(station.page);
  await setUpStation(desk);
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  await openFromWorklist(desk, 'testow');
  const { page } = station;
  const date = page.getByRole('textbox', { name: 'Date', exact: true });
  const time = page.getByRole('textbox', { name: 'Time', exact: true });

  for (const typed of ['2 1 26', '020126', '2/1/26', '2 Jan 26', '2.1.2026', '2nd January 2026']) {
    await date.fill(typed);
    await date.blur();
    await expect(date).toHaveValue('2 Jan 2026');
    await expect(page.getByRole('status').filter({ hasText: 'Date: 2 January 2026' })).toBeAttached();
  }
  for (const typed of ['0031', '00.31', '00:31', '12.31 am', '31 past 00']) {
    await time.fill(typed);
    await time.blur();
    await expect(time).toHaveValue('00:31');
  }
  await expect(page.getByText('All changes saved')).toBeVisible();

  await date.fill('31 2 26');
  await date.blur();
  await expect(date).toHaveValue('31 2 26');
  await expect(date).toHaveAccessibleDescription(/must be a real date, like 18 11 2026/);
  await time.fill('31 past 2');
  await time.blur();
  await expect(time).toHaveValue('31 past 2');
  await expect(time).toHaveAccessibleDescription(/must be a time of day, like 19:40/);

  // The sentence goes with what was wrong, although the day is the one that stood there before.
  await date.fill('2.1.26');
  await date.blur();
  await expect(date).toHaveValue('2 Jan 2026');
  await expect(date).not.toHaveAccessibleDescription(/must be a real date/);
});
