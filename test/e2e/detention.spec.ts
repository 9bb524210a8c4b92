import { Desk } from './desk.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { importExtract, openFromWorklist, openWithPalette, setUpStation } from './journey.ts';

test('given a person in detention without a review on record › when one is recorded by keyboard › then the clock counts to the next and the warning goes', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await setUpStation(desk);
  await openWithPalette(desk, 'Worklist');
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  await openFromWorklist(desk, 'testow');
  await page.getByRole('button', { name: /reviews of detention/ }).press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Detention' });
  await expect(dialog).toContainText('CU-01');
  await expect(dialog).toContainText('PACE 1984 s40');
  await checkAccessibility(page);
  await dialog.getByRole('textbox', { name: 'Review officer' }).fill('');
  await desk.activate('Record it');
  await expect(dialog.getByRole('alert')).toContainText('Enter who carried it out');
  await desk.fill('Review officer', 'Insp Iris Proxy');
  await desk.activate('Record it');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Detention clock' })).toContainText('Review due in');
  await page.getByRole('button', { name: /reviews of detention/ }).press('Enter');
  await expect(dialog).toContainText('Insp Iris Proxy');
  await checkAccessibility(page);
});
