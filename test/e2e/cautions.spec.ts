import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as expectPage, type Page } from '@playwright/test';
import { readPdf } from '../unit/electron/services/paperwork/read-pdf.ts';
import { Desk } from './desk.ts';
import { checkAccessibility, expect, type Station, test } from './fixtures.ts';
import { giveFirstCaution, importExtract, openWithPalette, samples, setUpStation } from './journey.ts';

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

/** Goes to a step by the rail, wherever it stands in it. */
async function goTo(page: Page, step: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: new RegExp(step) })
    .click();
}

/** Trusts the signer of the sample pack of a force and adopts it: every disposal of today's law is then settled. */
async function adoptForcePolicy(page: Page): Promise<void> {
  const pack = readFileSync(join(samples, 'packs', 'sampleton-force.json'));
  await page.getByRole('button', { name: 'Settings' }).click();
  await page.getByRole('button', { name: 'Trust a signer' }).click();
  await page.getByRole('textbox', { name: 'Who signs with this key' }).fill('Proviso samples');
  await page.getByRole('textbox', { name: 'Public key' }).fill(JSON.parse(pack.toString()).signature.publicKey);
  await page.getByRole('button', { name: 'Trust this signer' }).click();
  await expectPage(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Import a rules pack' }).click();
  const chosen = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chosen).setFiles({ name: 'pack.json', mimeType: 'application/json', buffer: pack });
  await page.getByRole('button', { name: 'Adopt', exact: true }).click();
  await expectPage(page.getByText('Version 2 is in use')).toBeVisible();
  await page.getByRole('button', { name: /^Worklist/ }).click();
}

async function openExtract(desk: Desk, name: RegExp): Promise<void> {
  const { page } = desk;
  await page
    .getByRole('region', { name: /^Cases/ })
    .or(page.locator('[data-single-keys]'))
    .first()
    .focus();
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  await openCase(page, name);
}

interface Answers {
  readonly offenceClass: string;
  readonly disposal: string;
  readonly supported: boolean;
  /** What the offence involves; nothing when left out. */
  readonly marker?: string;
  readonly admission?: string;
}

async function workUpToReading(
  page: Page,
  { offenceClass, disposal, supported, marker, admission = 'Yes, fully' }: Answers,
): Promise<void> {
  await choose(page, 'Class, confirmed by you', offenceClass);
  await page.getByRole('checkbox', { name: marker ?? 'None of these' }).check();
  await choose(page, 'Enough evidence to charge?', 'Yes');
  await choose(page, 'Admits the offence?', admission);
  await choose(page, 'Admitted to an authorised person?', 'Yes');
  await choose(page, 'Legal advice?', 'Declined');
  await page.keyboard.press('Control+Enter');
  await choose(page, 'PNC and local records checked?', 'Checked');
  await choose(page, 'Fit to understand and decide?', 'Yes');
  await choose(page, 'Vulnerable adult?', supported ? 'Yes' : 'No');
  if (supported) await choose(page, 'Appropriate adult here?', 'Here');
  await choose(page, 'Interpreter needed?', supported ? 'Yes' : 'No');
  if (supported) await choose(page, 'Interpreter here?', 'Here');
  const gravity = page.getByRole('group', { name: 'Gravity score after factors', exact: true });
  if (await gravity.isVisible()) await gravity.getByText('2', { exact: true }).click();
  const sentence = page.getByRole('combobox', { name: 'Likely sentence if convicted' });
  if (await sentence.isVisible()) await sentence.selectOption('Fine');
  const categories = page.getByRole('group', { name: /^Is offence 1/ });
  if (await categories.isVisible()) await categories.getByRole('checkbox', { name: 'None of these' }).check();
  await page.getByRole('radio', { name: new RegExp(`^${disposal}`) }).check();
  await page.getByRole('textbox', { name: 'Why this disposal?' }).fill('First offence and full admission.');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: 'Why there is no identifiable victim' }).fill('Nobody was harmed.');
  await page.getByRole('button', { name: 'Record no victim' }).click();
  await expectPage(page.getByText('No identifiable victim.')).toBeVisible();
  await goTo(page, 'Conditions');
  await expectPage(page.locator('#step-title')).toBeVisible();
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

async function readAndAccept(page: Page, statements = 6): Promise<void> {
  await readOut(page, statements);
  await page.getByRole('button', { name: 'Person accepts', exact: true }).click();
}

async function readOut(page: Page, statements: number): Promise<void> {
  for (let statement = 1; statement <= statements; statement += 1) {
    await page.getByRole('button', { name: `Statement ${statement}: read out` }).click();
    await expectPage(
      page.getByRole('button', { name: new RegExp(`Statement ${statement}, read out at`) }),
    ).toBeVisible();
  }
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
  await openExtract(desk, /FICTIONADE/);
  await workUpToReading(page, { offenceClass: 'Either way', disposal: 'Community caution', supported: true });
  await addCondition(page, 'Clean the shelves of the shop under supervision', '10.25');
  await expect(page.getByRole('alert')).toContainText('s110(5)');
  await page.getByRole('dialog').getByRole('textbox', { name: 'Hours' }).fill('10');
  await page.getByRole('dialog').getByRole('button', { name: 'Save condition' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await goTo(page, 'Give and sign');
  await page.getByRole('textbox', { name: 'Interpreter’s name' }).fill('Ilona Fikcyjna');
  await page.getByRole('textbox', { name: 'Appropriate adult’s name' }).fill('Hal Standby');
  await readAndAccept(page);
  await drawSignature(page, 'Ilona Fikcyjna');
  await drawSignature(page, 'Oluwaseun FICTIONADE');
  await drawSignature(page, 'Hal Standby');
  await drawSignature(page, 'Alun Mockford');
  await page.getByRole('button', { name: 'Give the community caution' }).click();
  await page.getByRole('button', { name: 'Make the caution document' }).click();
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 30_000 });
  const text = await savedDocument(station);
  expect(text).toContain('Community caution');
  expect(text).toContain('You will not be prosecuted for this offence');
  expect(text).not.toContain('arrested and prosecuted');
  expect(text).toContain('Ilona Fikcyjna');
  expect(text).toContain('Hal Standby');

  // What was signed is frozen; a correction voids every signature and everything is read and signed again.
  await goTo(page, 'Give and sign');
  await page.getByRole('button', { name: 'Reopen the signing' }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox', { name: 'Why it has to change' }).fill('Wrong place named.');
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Reopen the signing' }).click();
  await expect(page.getByText('6 statements and 4 signatures to go').first()).toBeVisible();
  await goTo(page, 'Paperwork');
  await expect(page.getByText('There is nothing to print yet')).toBeVisible();
});

test('given Part 6 is in force › when a diversionary caution is given › then it warns of prosecution', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await setUpStation(desk);
  await commencePart6(page);
  await openExtract(desk, /FFUGENŴ/);
  await workUpToReading(page, { offenceClass: 'Summary', disposal: 'Diversionary caution', supported: false });
  await addCondition(page, 'Clean the shelves of the shop under supervision', '20');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await goTo(page, 'Give and sign');
  await readAndAccept(page);
  await drawSignature(page, 'Llŷr Siôn FFUGENŴ');
  await drawSignature(page, 'Alun Mockford');
  await page.getByRole('button', { name: 'Give the diversionary caution' }).click();
  await page.getByRole('button', { name: 'Make the caution document' }).click();
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 30_000 });
  const text = await savedDocument(station);
  expect(text).toContain('Diversionary caution');
  expect(text).toContain('may be arrested and prosecuted for this offence');
  expect(text).toContain('Llŷr Siôn FFUGENŴ');
});

test('given the force’s policy is loaded › when a simple caution is given, read out in Welsh and then in English › then no condition stands in the way and the document explains what it means', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await setUpStation(desk);
  await adoptForcePolicy(page);
  await openExtract(desk, /FICTIONADE/);
  await workUpToReading(page, { offenceClass: 'Either way', disposal: 'Simple caution', supported: false });
  await expect(page.getByText('A simple caution carries no conditions.')).toBeVisible();
  await checkAccessibility(page);
  await goTo(page, 'Give and sign');
  await choose(page, 'Read in', 'Cymraeg');
  await expect(page.getByText(/^Rydych wedi cyfaddef/)).toBeVisible();
  await checkAccessibility(page);
  await readOut(page, 1);
  await choose(page, 'Read in', 'English');
  await expect(page.getByText(/^Rydych wedi cyfaddef/)).toBeVisible();
  for (const statement of [2, 3, 4]) {
    await page.getByRole('button', { name: `Statement ${statement}: read out` }).click();
  }
  await expect(page.getByText('Does the person agree to accept the simple caution?')).toBeVisible();
  await page.getByRole('button', { name: 'Person accepts', exact: true }).click();
  await drawSignature(page, 'Oluwaseun FICTIONADE');
  await drawSignature(page, 'Alun Mockford');
  await page.getByRole('button', { name: 'Give the simple caution' }).click();
  await page.getByRole('button', { name: 'Make the caution document' }).click();
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 30_000 });
  const text = await savedDocument(station);
  expect(text).toContain('A simple caution carries no conditions.');
  expect(text).toContain('It is spent at once');
  expect(text).toContain('Rydych wedi cyfaddef');
  expect(text).not.toContain('If you do not keep to a condition');
});

test('given the force’s policy is loaded › when a penalty notice is given › then nobody is asked to admit or agree, the officer alone signs, and the notice says until when', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await setUpStation(desk);
  await adoptForcePolicy(page);
  await openExtract(desk, /FICTIONADE/);
  await workUpToReading(page, {
    offenceClass: 'Either way',
    disposal: 'Penalty notice',
    supported: false,
    admission: 'No',
  });
  await expect(page.getByRole('heading', { name: 'Penalty' })).toBeVisible();
  await expect(page.getByText('Choose the tier before you can give the penalty notice')).toBeVisible();
  await choose(page, 'Tier', 'Upper tier: £90.00');
  await page.getByRole('textbox', { name: 'Paid to' }).fill('HM Courts and Tribunals Service');
  await page.getByRole('textbox', { name: 'How it is paid' }).fill('By card on 0300 000 0000');
  await expect(page.getByText('£135.00 may be registered as a fine')).toBeVisible();
  await checkAccessibility(page);
  await goTo(page, 'Give and sign');
  await readOut(page, 4);
  await expect(page.getByRole('button', { name: 'Person accepts' })).toHaveCount(0);
  await drawSignature(page, 'Alun Mockford');
  await checkAccessibility(page);
  await page.getByRole('button', { name: 'Give the penalty notice' }).click();
  await page.getByRole('button', { name: 'Make the penalty notice' }).click();
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 30_000 });
  await checkAccessibility(page);
  const text = await savedDocument(station);
  expect(text).toContain('Penalty notice for disorder');
  expect(text).toMatch(/By \d+ \w+ \d{4}, either pay the penalty, or ask for a hearing in court/);
  expect(text).toContain('£135, which is one and a half times');
  expect(text).toContain('HM Courts and Tribunals Service');
  expect(text).not.toMatch(/admit this offence|spent/);
});

test('given the force’s policy is loaded › when a community resolution is given with an action of the remedy document › then it is a record of what was agreed', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await setUpStation(desk);
  await adoptForcePolicy(page);
  await openExtract(desk, /FICTIONADE/);
  await workUpToReading(page, {
    offenceClass: 'Either way',
    disposal: 'Community resolution',
    supported: false,
    admission: 'Responsibility only',
  });
  await expect(page.getByRole('heading', { name: 'What the person is asked to do' })).toBeVisible();
  await page.getByRole('button', { name: 'Write one' }).click();
  const dialog = page.getByRole('dialog');
  await expect(
    dialog.getByRole('combobox', { name: 'Kind' }).getByRole('option', { name: 'Financial penalty' }),
  ).toHaveCount(0);
  await dialog
    .getByRole('textbox', { name: 'What the person must do, or not do' })
    .fill('Write a letter of apology to the shop');
  await dialog.getByRole('combobox', { name: /^Action of the community remedy/ }).selectOption('SAMPLE-1');
  await dialog.getByRole('checkbox', { name: 'Repair' }).check();
  await dialog.getByRole('textbox', { name: 'Who runs it or checks it' }).fill('Case unit');
  await dialog.getByRole('textbox', { name: 'To be done by, or lasts until' }).fill(inWeeks(3));
  await dialog.getByRole('textbox', { name: 'How it is shown to be done' }).fill('The letter is read');
  await checkAccessibility(page);
  await dialog.getByRole('button', { name: 'Save action' }).click();
  await expect(dialog).toHaveCount(0);
  await checkAccessibility(page);
  await goTo(page, 'Give and sign');
  await readAndAccept(page);
  await drawSignature(page, 'Oluwaseun FICTIONADE');
  await drawSignature(page, 'Alun Mockford');
  await page.getByRole('button', { name: 'Give the community resolution' }).click();
  await page.getByRole('button', { name: 'Make the resolution record' }).click();
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 30_000 });
  const text = await savedDocument(station);
  expect(text).toContain('This is a record of what was agreed. It is not a caution and not a conviction.');
  expect(text).toContain('I accept responsibility for this offence.');
  expect(text).toContain('SAMPLE-1');
});

test('given the force’s policy is loaded › when an outcome 22 is recorded › then it waits until its activity is completed', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await setUpStation(desk);
  await adoptForcePolicy(page);
  await openExtract(desk, /FICTIONADE/);
  await workUpToReading(page, {
    offenceClass: 'Either way',
    disposal: 'Outcome 22',
    supported: false,
    admission: 'No',
  });
  await expect(page.getByRole('heading', { name: 'Activity', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Add: Complete the theft awareness course, in one session' }).click();
  await page.getByRole('button', { name: 'Save activity' }).click();
  await expect(page.getByText('Record the day the activity was completed')).toBeVisible();
  await goTo(page, 'Give and sign');
  await readOut(page, 3);
  await expect(page.getByText(/^Record in Conditions that the activity was completed/).first()).toBeVisible();
  await expect(page.getByRole('application')).toHaveCount(0);
  await page.getByRole('button', { name: 'Open conditions' }).click();
  await page.getByRole('textbox', { name: 'Completed on' }).fill(inWeeks(0));
  await page.getByRole('textbox', { name: 'What was done' }).focus();
  await expect(page.getByRole('textbox', { name: 'What was done' })).toHaveValue(/theft awareness course/);
  await checkAccessibility(page);
  await goTo(page, 'Give and sign');
  await drawSignature(page, 'Alun Mockford');
  await page.getByRole('button', { name: 'Record outcome 22' }).click();
  await page.getByRole('button', { name: 'Make the outcome 22 record' }).click();
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 30_000 });
  const text = await savedDocument(station);
  expect(text).toContain('No admission was asked for and none is recorded.');
  expect(text).toContain('Completed on');
  expect(text).not.toMatch(/I admit|spent/);
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
    for (const key of ['Alt+1', 'Alt+2', 'Alt+3', 'Alt+4', 'Alt+5', 'Alt+6', 'Alt+7', 'Alt+8']) {
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

test('given the force wants an inspector to agree in domestic abuse cases › when the marker is set › then the caution waits until an inspector answers with their own passphrase', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await setUpStation(desk);
  const inspectorsPassphrase = 'quiet lantern bridge orchard nine';
  await page.getByRole('button', { name: 'People', exact: true }).click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  const person = page.getByRole('dialog');
  await person.getByRole('button', { name: 'Add them' }).click();
  await expect(person.getByRole('alert')).toContainText('Enter the name');
  await checkAccessibility(page);
  await person.getByRole('textbox', { name: 'Name', exact: true }).fill('Iris Proxy');
  await person.getByRole('combobox', { name: 'Rank' }).selectOption('Inspector');
  await person.getByRole('combobox', { name: 'What they do here' }).selectOption('Authorising officer');
  await person.getByRole('textbox', { name: 'Their passphrase' }).fill(inspectorsPassphrase);
  await person.getByRole('button', { name: 'Add them' }).click();
  await expect(page.getByRole('rowheader', { name: 'Insp. Iris Proxy' })).toBeVisible();
  await checkAccessibility(page);

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
  await goTo(page, 'Give and sign');
  await expect(page.getByText(/^Authority is needed first/).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Statement 1: read out' })).toBeDisabled();

  await page.keyboard.press('Alt+2');
  await page
    .getByRole('button', { name: /^Ask for authority/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Authority', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Ask the inspector' }).click();
  await expect(page.getByText('Enter why you ask')).toBeVisible();
  await page.getByRole('textbox', { name: 'Why you ask the inspector' }).fill('Lower risk, victim agrees.');
  await page.getByRole('button', { name: 'Ask the inspector' }).click();
  await expect(page.getByText('Waiting for an answer').first()).toBeVisible();
  await checkAccessibility(page);

  await page.getByRole('button', { name: 'Answer this request' }).click();
  const dialog = page.getByRole('dialog');
  // Whoever asked cannot answer, and no other rank is offered.
  await expect(dialog.getByRole('combobox', { name: 'Who answers' }).getByRole('option')).toHaveText([
    'Select',
    'Insp. Iris Proxy',
  ]);
  await dialog.getByRole('combobox', { name: 'Who answers' }).selectOption('Insp. Iris Proxy');
  await dialog.getByText('Grant', { exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Reason', exact: true }).fill('No coercive control found.');
  const passphraseField = dialog.getByRole('textbox', { name: 'Passphrase of the officer who answers' });
  await passphraseField.fill('not the inspector’s');
  await dialog.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('That passphrase is not the one of the officer chosen above.');
  await checkAccessibility(page);
  await passphraseField.fill(inspectorsPassphrase);
  await dialog.getByRole('button', { name: 'Answer', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Granted')).toBeVisible();
  await checkAccessibility(page);
  await goTo(page, 'Give and sign');
  await expect(page.getByRole('button', { name: 'Statement 1: read out' })).toBeEnabled();
});
