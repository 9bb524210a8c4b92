import { Desk } from './desk.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { setUpStation } from './journey.ts';

test('given no extract › when a case is typed › then offences are found by slang, code and with a slip, by keyboard, and what was typed is kept', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await setUpStation(desk);
  await desk.press('n');
  await desk.press('Tab');
  await desk.activate('Open the case');
  await expect(page.getByRole('alert')).toContainText('Enter the surname');
  await checkAccessibility(page);
  await desk.fill('Surname', 'Nonsuch', true);
  await desk.fill('Forenames', 'Tobias');
  await desk.fill('Date of birth', '3.4.92');
  await desk.select('Sex', 'M');
  await desk.activate('Open the case');
  await expect(page.getByRole('heading', { name: 'NONSUCH, Tobias' })).toBeVisible();
  await expect(page.getByText('Male, born 3 April 1992')).toBeVisible();

  const search = page.getByRole('combobox', { name: 'Offence', exact: true });
  const first = page.getByRole('option').first();
  await expect(search).toBeFocused();
  for (const [typed, code] of [
    ['s5', 'PU86149'],
    ['ABH', 'OF61102'],
    ['twoc', 'TH68050'],
    ['th68010', 'TH68010'],
    ['shopliftng', 'TH68010'],
    ['shoplift', 'TH68010'],
  ] as const) {
    await desk.press('Control+A');
    await desk.type(typed);
    await expect(first).toContainText(code);
  }
  await checkAccessibility(page);
  await desk.press('ArrowDown');
  await desk.press('ArrowUp');
  await desk.press('Enter');
  await expect(page.getByText('MoJ standing data, category CE: Either way')).toBeVisible();
  await desk.choose('Class, confirmed by you', 'Either way');
  await desk.fill('Date', '18 11 2026');
  await desk.fill('Time', '2561');
  await desk.press('Tab');
  await expect(page.getByText('Time must be a time of day, like 19:40')).toBeVisible();
  await desk.fill('Time', '0240', true);
  await desk.fill('Place', 'Sample Street');
  await desk.press('Control+S');
  await expect(page.getByRole('row', { name: /NONSUCH, Tobias/ })).toContainText('Theft from a shop');
  await desk.press('Enter');
  await expect(page.getByRole('heading', { name: 'Screening' })).toBeVisible();
  await desk.press('Alt+1');
  await expect(page.getByRole('textbox', { name: 'Time' })).toHaveValue('02:40');
  await expect(page.getByRole('textbox', { name: 'Place' })).toHaveValue('Sample Street');
});
