import { join } from 'node:path';
import { expect } from '@playwright/test';
import type { Desk } from './desk.ts';

const root = join(import.meta.dirname, '..', '..');
export const samples = join(root, 'samples');
export const passphrase = 'gravel teapot lantern oboe';

/** The journey's parts, keyboard only. Each begins where the one before it ends. */

export async function setUpStation(desk: Desk): Promise<void> {
  await expect(desk.page.getByRole('heading', { name: 'Set up this station' })).toBeVisible();
  await desk.fill('Station name', 'Quayside Custody 3');
  await desk.select('Force', 'West Mer');
  await desk.fill('Your name', 'Alun Mockford');
  await desk.select('Rank', 'Serg');
  await desk.fill('Collar number', '4127');
  await desk.fill('Passphrase', passphrase);
  await desk.fill('Passphrase again', passphrase);
  await desk.press('Enter');
  await expect(desk.page.getByRole('heading', { name: 'Worklist', level: 1 })).toBeVisible();
}

export async function unlock(desk: Desk, words = passphrase): Promise<void> {
  await expect(desk.page.getByRole('heading', { name: 'Who is unlocking?' })).toBeVisible();
  await desk.reach(desk.page.getByLabel(/^Passphrase for/));
  await desk.type(words);
  await desk.press('Enter');
}

export async function chooseExportFolder(desk: Desk, folder: string): Promise<void> {
  await openWithPalette(desk, 'Settings');
  await desk.activate('Choose folder…');
  await expect(desk.page.getByText(folder)).toBeVisible();
}

export async function openWithPalette(desk: Desk, words: string): Promise<void> {
  await desk.press('Control+K');
  await expect(desk.page.getByRole('dialog')).toBeVisible();
  await desk.type(words);
  await desk.press('Enter');
}

export async function importExtract(desk: Desk, file: string): Promise<void> {
  await expect(desk.page.getByRole('heading', { name: 'Worklist', level: 1 })).toBeVisible();
  await desk.press('i');
  const chosen = desk.page.waitForEvent('filechooser');
  await desk.activate('Choose a file');
  await (await chosen).setFiles(join(samples, file));
}

export async function openFromWorklist(desk: Desk, name: string): Promise<void> {
  await desk.press('/');
  await desk.type(name);
  await desk.press('Enter');
  await desk.press('Enter');
  await expect(desk.page.getByRole('heading', { name: 'Offence and person' })).toBeVisible();
}

export async function completeOffenceAndPerson(desk: Desk): Promise<void> {
  await desk.choose('Class, confirmed by you', 'Either way');
  await desk.activate('None of these', 'checkbox');
  await desk.choose('Enough evidence to charge?', 'Yes');
  await desk.choose('Admits the offence?', 'Yes');
  await desk.choose('Admitted to an authorised person?', 'Yes');
  await desk.choose('Legal advice?', 'Had advice');
  await desk.press('Control+Enter');
  await expect(desk.page.getByRole('heading', { name: 'Screening' })).toBeVisible();
}

export async function screenForConditionalCaution(desk: Desk): Promise<void> {
  await desk.choose('Fit to understand and decide?', 'Yes');
  await desk.choose('Interpreter needed?', 'No');
  await desk.choose('Vulnerable adult?', 'No');
  await desk.choose('Gravity score after factors', '2');
  await desk.choose('PNC and local records checked?', 'Checked');
  await desk.select('Likely sentence if convicted', 'Fine');
  await desk.choose('Disposals', 'Conditional caution');
  await desk.fill('Why this disposal?', 'First offence, debt, full admission.');
  await desk.press('Control+Enter');
  await expect(desk.page.getByRole('heading', { name: 'Victim views' })).toBeVisible();
}

export async function recordVictimViews(desk: Desk): Promise<void> {
  await desk.fill('Name of the person or business', 'Nonesuch Stores');
  await desk.choose('Kind of victim', 'Business');
  await desk.activate('Add victim');
  await desk.fill('Views, in their own words', 'Pay for the goods and stay out.');
  await desk.activate('Add attempt');
  await desk.select('What came of it', 'Gave');
  await desk.activate('Save attempt');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
  await expect(desk.page.getByText('Reasonable efforts made')).toBeVisible();
  await desk.press('Control+Enter');
  await expect(desk.page.getByRole('heading', { name: 'Conditions' })).toBeVisible();
}

export async function setTwoConditions(desk: Desk): Promise<void> {
  await desk.activate('Add: Complete the theft awareness course, in one session');
  await desk.activate('Save condition');
  await desk.activate('Add: Write a letter of apology to the victim and hand it to the case unit', 'button', true);
  await desk.activate('Save condition');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
  await expect(desk.page.getByRole('row', { name: /letter of apology/ })).toBeVisible();
  await desk.press('Control+Enter');
  await expect(desk.page.getByRole('heading', { name: 'Give and sign' })).toBeVisible();
}

export async function readOut(desk: Desk): Promise<void> {
  await desk.reach(desk.page.getByRole('button', { name: 'Statement 1: read out' }));
  for (let statement = 1; statement <= 6; statement += 1) {
    await expect(desk.page.getByRole('button', { name: `Statement ${statement}: read out` })).toBeFocused();
    await desk.press('Space');
    await expect(
      desk.page.getByRole('button', { name: new RegExp(`Statement ${statement}, read out at`) }),
    ).toBeVisible();
  }
  await desk.activate('Person accepts');
}

/** Draws a mark with the arrow keys. */
export async function signAs(desk: Desk, name: string): Promise<void> {
  await desk.reach(desk.page.getByRole('application', { name: `Signature of ${name}` }));
  for (const key of ['ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowRight', 'ArrowRight'])
    await desk.press(key, 2);
  await desk.activate(`Sign as ${name}`);
  await expect(desk.page.getByRole('img', { name: `Signature of ${name}` })).toBeVisible();
}

export async function give(desk: Desk): Promise<void> {
  await desk.press('Control+Enter');
  await expect(desk.page.getByRole('heading', { name: 'Paperwork' })).toBeVisible();
}

export async function makeDocument(desk: Desk): Promise<void> {
  await desk.press('Control+Enter');
  await expect(desk.page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 30_000 });
}

export async function exportCase(desk: Desk): Promise<void> {
  await desk.press('Control+Enter');
  await expect(desk.page.getByText(/was delivered whole/)).toBeVisible({ timeout: 15_000 });
}

/** From a fresh station to a case that is given and whose document is on the screen. */
export async function giveFirstCaution(desk: Desk): Promise<void> {
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  await openFromWorklist(desk, 'testow');
  await completeOffenceAndPerson(desk);
  await screenForConditionalCaution(desk);
  await recordVictimViews(desk);
  await setTwoConditions(desk);
  await readOut(desk);
  await signAs(desk, 'Zofia TESTOWSKA');
  await signAs(desk, 'Alun Mockford');
  await give(desk);
  await makeDocument(desk);
}
