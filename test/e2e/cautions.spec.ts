import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as expectPage, type Page } from '@playwright/test';
import { readPdf } from '../unit/electron/services/paperwork/read-pdf.ts';
import { Desk } from './desk.ts';
import { checkAccessibility, expect, type Station, test } from './fixtures.ts';
import { giveFirstCaution, importExtract, openWithPalette, setUpStation } from './journey.ts';

const choose = (page: Page, group: string, option: string) =>
  page.getByRole('group', { name: group, exact: true }).getByText(option, { exact: true }).click();

/** Puts Part 6 into force on this station, with every regulation loaded. */
async function commencePart6(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('textbox', { name: 'Part 6 comes into force on' }).fill('1 1 2026');
  await choose(page, 'Conditional caution for an offence before that day', 'Barred');
  await choose(page, 'Offences excluded from community cautions', 'Loaded');
  await choose(page, 'Limits in the regulations', 'Loaded, no limits');
  await page.getByRole('button', { name: /^Save as version/ }).click();
  await expectPage(page.getByText('Version 2 is in use')).toBeVisible();
  await page.getByRole('button', { name: /^Worklist/ }).click();
}

async function openCase(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('row', { name }).dblclick();
  await expectPage(page.getByRole('heading', { name: 'Offence and person' })).toBeVisible();
}

/** Signs with the mouse. */
async function drawSignature(page: Page, name: string): Promise<void> {
  const pad = page.getByRole('application', { name: `Signature of ${name}` });
  const box = await pad.boundingBox();
  if (!box) throw new Error('The pad is not on the screen');
  await page.mouse.move(box.x + 30, box.y + box.height / 2);
  await page.mouse.down();
  for (let step = 1; step <= 12; step += 1) {
    await page.mouse.move(box.x + 30 + step * 20, box.y + box.height / 2 + (step % 2 ? -18 : 18));
  }
  await page.mouse.up();
  await page.getByRole('button', { name: `Sign as ${name}` }).click();
  await expectPage(page.getByRole('img', { name: `Signature of ${name}` })).toBeVisible();
}

interface Answers {
  readonly offenceClass: string;
  readonly disposal: string;
  readonly supported: boolean;
  /** What the offence involves; nothing when left out. */
  readonly marker?: string;
}

async function workUpToReading(page: Page, { offenceClass, disposal, supported, marker }: Answers): Promise<void> {
  await choose(page, 'Class, confirmed by you', offenceClass);
  await page.getByRole('checkbox', { name: marker ?? 'None of these' }).check();
  await choose(page, 'Enough evidence to charge?', 'Yes');
  await choose(page, 'Admits the offence?', 'Yes, fully');
  await choose(page, 'Admitted to an authorised person?', 'Yes');
  await choose(page, 'Legal advice?', 'Declined');
  await page.keyboard.press('Control+Enter');
  await choose(page, 'PNC and local records checked?', 'Checked');
  await choose(page, 'Fit to understand and decide?', 'Yes');
  await choose(page, 'Vulnerable adult?', supported ? 'Yes' : 'No');
  if (supported) await choose(page, 'Appropriate adult here?', 'Here');
  await choose(page, 'Interpreter needed?', supported ? 'Yes' : 'No');
  if (supported) await choose(page, 'Interpreter here?', 'Here');
  await choose(page, 'Gravity score after factors', '2');
  const sentence = page.getByRole('combobox', { name: 'Likely sentence if convicted' });
  if (await sentence.isVisible()) await sentence.selectOption('Fine');
  await page.getByRole('radio', { name: new RegExp(`^${disposal}`) }).check();
  await page.getByRole('textbox', { name: 'Why this disposal?' }).fill('First offence and full admission.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: 'Why there is no identifiable victim' }).fill('Nobody was harmed.');
  await page.getByRole('button', { name: 'Record no victim' }).click();
  await expectPage(page.getByText('No identifiable victim.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expectPage(page.getByRole('heading', { name: 'Conditions', exact: true })).toBeVisible();
}

async function addCondition(page: Page, wording: string, hours: string): Promise<void> {
  await page.getByRole('button', { name: 'Write one' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'What the person must do, or not do' }).fill(wording);
  await dialog.getByRole('combobox', { name: 'Kind' }).selectOption('Unpaid work');
  await dialog.getByRole('checkbox', { name: 'Repair' }).check();
  await dialog.getByRole('textbox', { name: 'Who runs it or checks it' }).fill('Case unit');
  await dialog.getByRole('textbox', { name: 'To be done by, or lasts until' }).fill(inWeeks(6));
  await dialog.getByRole('textbox', { name: 'Hours' }).fill(hours);
  await dialog.getByRole('textbox', { name: 'How it is shown to be done' }).fill('Record of hours');
  await dialog.getByRole('button', { name: 'Save condition' }).click();
}

const inWeeks = (weeks: number) => new Date(Date.now() + weeks * 7 * 86_400_000).toISOString().slice(0, 10);

async function readAndAccept(page: Page): Promise<void> {
  for (let statement = 1; statement <= 6; statement += 1) {
    await page.getByRole('button', { name: `Statement ${statement}: read out` }).click();
    await expectPage(
      page.getByRole('button', { name: new RegExp(`Statement ${statement}, read out at`) }),
    ).toBeVisible();
  }
  await page.getByRole('button', { name: 'Person accepts', exact: true }).click();
}

async function savedDocument(station: Station): Promise<string> {
  await station.page.getByRole('button', { name: 'Save as PDF' }).click();
  // While it is being written it has another name.
  const saved = () =>
    (existsSync(station.saveFolder) ? readdirSync(station.saveFolder) : []).filter((name) => name.endsWith('.pdf'));
  await expect.poll(() => saved().length).toBe(1);
  const [name = ''] = saved();
  expect(name).not.toMatch(/ffug|fictio|NM\/?QS/i);
  return (await readPdf(readFileSync(join(station.saveFolder, name)))).join(' ');
}

test('given Part 6 is in force › when a community caution is given with interpreter and appropriate adult, signed with the mouse › then one hour over is refused with its section and the document says what this caution means', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await setUpStation(desk);
  await commencePart6(page);
  await page
    .getByRole('region', { name: /^Cases/ })
    .or(page.locator('[data-single-keys]'))
    .first()
    .focus();
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  await openCase(page, /FICTIONADE/);
  await workUpToReading(page, { offenceClass: 'Either way', disposal: 'Community caution', supported: true });
  await addCondition(page, 'Clean the shelves of the shop under supervision', '10.25');
  await expect(page.getByRole('alert')).toContainText('s110(5)');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Hours' }).fill('10');
  await page.getByRole('dialog').getByRole('button', { name: 'Save condition' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: 'Interpreter’s name' }).fill('Ilona Fikcyjna');
  await page.getByRole('textbox', { name: 'Appropriate adult’s name' }).fill('Hal Standby');
  await readAndAccept(page);
  await drawSignature(page, 'Ilona Fikcyjna');
  await drawSignature(page, 'Oluwaseun FICTIONADE');
  await drawSignature(page, 'Hal Standby');
  await drawSignature(page, 'Alun Mockford');
  await page.getByRole('button', { name: 'Give the caution' }).click();
  await page.getByRole('button', { name: 'Make the caution document' }).click();
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 30_000 });
  const text = await savedDocument(station);
  expect(text).toContain('Community caution');
  expect(text).toContain('You will not be prosecuted for this offence');
  expect(text).not.toContain('arrested and prosecuted');
  expect(text).toContain('Ilona Fikcyjna');
  expect(text).toContain('Hal Standby');

  // What was signed is frozen; a correction voids every signature and everything is read and signed again.
  await page.keyboard.press('Alt+5');
  await page.getByRole('button', { name: 'Reopen the signing' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox', { name: 'Why it has to change' }).fill('Wrong place named.');
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Reopen the signing' }).click();
  await expect(page.getByText('6 statements and 4 signatures to go').first()).toBeVisible();
  await page.keyboard.press('Alt+6');
  await expect(page.getByText('There is nothing to print yet')).toBeVisible();
});

test('given Part 6 is in force › when a diversionary caution is given › then it warns of prosecution', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await setUpStation(desk);
  await commencePart6(page);
  await page
    .getByRole('region', { name: /^Cases/ })
    .or(page.locator('[data-single-keys]'))
    .first()
    .focus();
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  await openCase(page, /FFUGENŴ/);
  await workUpToReading(page, { offenceClass: 'Summary', disposal: 'Diversionary caution', supported: false });
  await addCondition(page, 'Clean the shelves of the shop under supervision', '20');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await readAndAccept(page);
  await drawSignature(page, 'Llŷr Siôn FFUGENŴ');
  await drawSignature(page, 'Alun Mockford');
  await page.getByRole('button', { name: 'Give the caution' }).click();
  await page.getByRole('button', { name: 'Make the caution document' }).click();
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 30_000 });
  const text = await savedDocument(station);
  expect(text).toContain('Diversionary caution');
  expect(text).toContain('may be arrested and prosecuted for this offence');
  expect(text).toContain('Llŷr Siôn FFUGENŴ');
});

test('given a person of 16 › when their case is screened › then every adult caution is barred and says why', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await setUpStation(desk);
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  await openCase(page, /MADEUP/);
  await page.keyboard.press('Alt+2');
  for (const disposal of ['Conditional caution', 'Diversionary caution', 'Community caution']) {
    await expect(page.getByRole('radio', { name: new RegExp(`^${disposal}`) })).toBeDisabled();
  }
  await expect(page.getByText('Under 18').first()).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Screening' })).toBeVisible();
});

test.describe('in the dark theme', () => {
  test.use({ colourScheme: 'dark' });

  test('given a caution is given › when every screen is looked at › then axe finds nothing', async ({ station }) => {
    const { page } = station;
    const desk = new Desk(page);
    await checkAccessibility(page);
    await setUpStation(desk);
    await checkAccessibility(page);
    await giveFirstCaution(desk);
    for (const key of ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5', 'Alt+6']) {
      await page.keyboard.press(key);
      await expect(page.locator('#step-title')).toBeVisible();
      await checkAccessibility(page);
    }
    for (const screen of ['Worklist', 'Outbox', 'Settings']) {
      await openWithPalette(desk, screen);
      await expect(page.getByRole('heading', { name: screen, level: 1 })).toBeVisible();
      await checkAccessibility(page);
    }
    await desk.press('Control+K');
    await expect(page.getByRole('dialog')).toBeVisible();
    await checkAccessibility(page);
    await desk.press('Escape');
    await desk.press('Control+L');
    await expect(page.getByRole('heading', { name: 'Who is unlocking?' })).toBeVisible();
    await checkAccessibility(page);
  });
});

test('given the force wants an inspector to agree in domestic abuse cases › when the marker is set › then the caution waits for the authority, and goes on once it is recorded', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await setUpStation(desk);
  await page.getByRole('button', { name: 'Settings' }).click();
  await page
    .getByRole('combobox', { name: 'Domestic abuse, conditional caution' })
    .selectOption('Inspector must agree');
  await page.getByRole('button', { name: /^Save as version/ }).click();
  await expect(page.getByText('Version 2 is in use')).toBeVisible();
  await openWithPalette(desk, 'Worklist');
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  await openCase(page, /PLACEHOLDER-JONES/);
  await workUpToReading(page, {
    offenceClass: 'Summary',
    disposal: 'Conditional caution',
    supported: false,
    marker: 'Domestic abuse',
  });
  await addCondition(page, 'Repair the garden fence with the community team', '4');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(/^Authority is needed first/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Statement 1: read out' })).toBeDisabled();

  await page.keyboard.press('Alt+2');
  await page
    .getByRole('button', { name: /^Record authority/ })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Record authority' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Select who gave the authority');
  await checkAccessibility(page);
  await dialog.getByRole('combobox', { name: 'Authority of' }).selectOption('Inspector');
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill('Insp. Iris Proxy');
  await dialog.getByRole('textbox', { name: 'Reason given' }).fill('Lower risk, victim agrees, no coercive control.');
  await dialog.getByRole('button', { name: 'Record authority' }).click();
  await expect(page.getByText('Insp. Iris Proxy')).toBeVisible();
  await page.keyboard.press('Alt+5');
  await expect(page.getByRole('button', { name: 'Statement 1: read out' })).toBeEnabled();
});
