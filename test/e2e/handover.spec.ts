import type { Page } from '@playwright/test';
import { Desk } from './desk.ts';
import { checkAccessibility, expect, type Station, test } from './fixtures.ts';
import { importExtract, openFromWorklist, openWithPalette, passphrase, setUpStation, unlock } from './journey.ts';

const betis = 'pewter candle marmot swivel';
const zofia = /TESTOWSKA, Zofia/;

/** A station with a second sergeant and the cases of an extract, all Alun's. */
async function stationOfTwo({ page }: Station): Promise<Desk> {
  const desk = new Desk(page);
  await setUpStation(desk);
  await openWithPalette(desk, 'People');
  await desk.activate('Add a person');
  await desk.fill('Name', 'Beti Dummersley');
  await desk.select('Rank', 'Serg');
  await desk.select('What they do here', 'Custody');
  await desk.reach(page.getByLabel('Their passphrase', { exact: true }));
  await desk.type(betis);
  await desk.activate('Add them');
  await expect(page.getByRole('row', { name: /Beti Dummersley/ })).toBeVisible();
  await openWithPalette(desk, 'Worklist');
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  return desk;
}

async function offerToBeti(desk: Desk): Promise<void> {
  await openFromWorklist(desk, 'testow');
  await desk.activate('Owner: You', 'button', true);
  await checkAccessibility(desk.page);
  await desk.select('Who is asked to take it on', 'Sgt Beti');
  await desk.activate('Offer the case');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
  await desk.press('Control+S');
}

/** Locks, and whoever is named unlocks. */
async function becomes(desk: Desk, name: string, words: string): Promise<void> {
  await desk.press('Control+L');
  await expect(desk.page.getByRole('heading', { name: 'Who is unlocking?' })).toBeVisible();
  await desk.reach(desk.page.getByRole('radio', { checked: true }), true);
  await desk.type(name);
  await expect(desk.page.getByRole('radio', { name: new RegExp(name) })).toBeChecked();
  await unlock(desk, words);
  await expect(desk.page.getByRole('heading', { name: 'Worklist', level: 1 })).toBeVisible();
}

const view = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name });

test('given a case of Alun’s › when he offers it and Beti takes it on, by keyboard › then it has one owner at every moment', async ({
  station,
}) => {
  const desk = await stationOfTwo(station);
  const { page } = desk;
  await offerToBeti(desk);
  await expect(view(page, 'Mine')).toHaveText('Mine 8');
  await expect(page.getByRole('row', { name: zofia })).toContainText('You');

  await becomes(desk, 'Beti', betis);
  await expect(view(page, 'Mine')).toHaveText('Mine 0');
  await desk.press('3');
  await expect(view(page, 'Offered to me')).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('row', { name: zofia })).toContainText('Alun Mockford');
  await checkAccessibility(page);
  await desk.press('Enter');
  await expect(page.getByText('Alun Mockford offers you this case.')).toBeVisible();
  await checkAccessibility(page);
  await desk.activate('Take the case on', 'button', true);
  await expect(page.getByRole('button', { name: 'Owner: You' })).toBeVisible();
  await desk.press('Control+S');
  await expect(view(page, 'Mine')).toHaveText('Mine 1');
  await expect(view(page, 'Offered to me')).toHaveText('Offered to me 0');
  await desk.press('2');
  await expect(page.getByRole('row', { name: zofia })).toContainText('You');
});

test('given an offer that Beti declines › when an administrator gives her the case without asking › then it is hers and the history says why', async ({
  station,
}) => {
  const desk = await stationOfTwo(station);
  const { page } = desk;
  await offerToBeti(desk);
  await becomes(desk, 'Beti', betis);
  await desk.press('3');
  await desk.press('Enter');
  await desk.activate('Decline', 'button', true);
  await desk.activate('Decline it');
  await expect(page.getByText('Enter the reason')).toBeVisible();
  await desk.fill('Reason', 'My shift ends too.', true);
  await desk.activate('Decline it');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('offers you this case')).toHaveCount(0);
  // She is no administrator: nothing about the owner is hers to change.
  await desk.activate('Owner: Alun Mockford', 'button', true);
  await expect(page.getByText('Only the owner hands a case over.')).toBeVisible();
  await expect(page.getByRole('dialog')).toContainText('My shift ends too.');
  await checkAccessibility(page);
  await desk.press('Escape');

  await becomes(desk, 'Alun', passphrase);
  await openFromWorklist(desk, 'testow');
  await desk.activate('Owner: You', 'button', true);
  await desk.choose('What do you want to do?', 'Give it to somebody without asking');
  await desk.select('Who owns it from now on', 'Sgt Beti');
  await desk.fill('Reason', 'Her side of the corridor.');
  await desk.activate('Give them the case');
  await expect(page.getByRole('button', { name: 'Owner: Beti Dummersley' })).toBeVisible();
  await desk.press('Control+S');
  await expect(view(page, 'Mine')).toHaveText('Mine 7');
});
