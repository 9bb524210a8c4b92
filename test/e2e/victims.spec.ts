import { generateKeyPairSync } from 'node:crypto';
import type { Locator } from '@playwright/test';
import { publicKeyOf, signText } from '../../electron/services/packs/ed25519.ts';
import { signedText } from '../../shared/domain/pack/canonical-json.ts';
import { defaultPack } from '../../shared/domain/pack/default-pack.ts';
import { Desk } from './desk.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import {
  completeOffenceAndPerson,
  give,
  importExtract,
  openFromWorklist,
  openWithPalette,
  readOut,
  screenForConditionalCaution,
  setTwoConditions,
  setUpStation,
  signAs,
} from './journey.ts';

/** Loads a community remedy document and services for victims beside what the station began with. */
async function adoptVictimsPack(desk: Desk): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const publicKey = publicKeyOf(privateKey);
  const actions = [
    { reference: 'NM-1', wording: 'Write a letter of apology.' },
    { reference: 'NM-2', wording: 'Repair the damage, or pay for it.' },
  ];
  const victimServices = [
    { id: 'care', name: 'Northmere Care Line', area: 'Northmere', needs: ['emotional'], contact: '01632 960 441' },
    { id: 'shops', name: 'Sampleton Shop Watch', area: 'Sampleton', needs: ['business'], contact: '01632 960 442' },
  ];
  const written = {
    format: 'proviso-rules-pack',
    formatVersion: 1,
    pack: {
      ...defaultPack,
      packId: 'northmere-victims',
      settings: { ...defaultPack.settings, communityRemedy: { area: 'Northmere', actions }, victimServices },
    },
  };
  const signature = { algorithm: 'Ed25519', publicKey, value: signText(privateKey, signedText(written)) };
  await openWithPalette(desk, 'Settings');
  await desk.activate('Trust a signer');
  await desk.fill('Who signs with this key', 'Northmere law team');
  await desk.fill('Public key', publicKey);
  await desk.activate('Trust this signer');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
  await desk.activate('Import a rules pack');
  const chosen = desk.page.waitForEvent('filechooser');
  await desk.activate('Choose a file');
  const buffer = Buffer.from(JSON.stringify({ ...written, signature }));
  await (await chosen).setFiles({ name: 'pack.json', mimeType: 'application/json', buffer });
  await desk.activate('Adopt');
  await expect(desk.page.getByRole('dialog')).toHaveCount(0);
  await openWithPalette(desk, 'Worklist');
}

/** A dialog fades in: until it has, its contrast is not what it will be. */
const settled = (dialog: Locator) =>
  dialog.evaluate((element) => Promise.all(element.getAnimations().map(({ finished }) => finished)).then(() => null));

test('given a shop and its guard › when each is asked by keyboard alone › then efforts, views and the time to tell them are recorded for each', async ({
  station,
}) => {
  const desk = new Desk(station.page);
  const { page } = desk;
  const rail = page.getByRole('navigation', { name: 'Steps' });
  const dialog = page.getByRole('dialog');
  await setUpStation(desk);
  await adoptVictimsPack(desk);
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  await openFromWorklist(desk, 'testow');
  await completeOffenceAndPerson(desk);
  await screenForConditionalCaution(desk);
  await checkAccessibility(page);

  await desk.fill('Name of the person or business', 'Nonesuch Stores');
  await desk.choose('Kind of victim', 'Business');
  await desk.activate('Add victim');
  await expect(page.getByText('Efforts due for 1 of 1')).toBeVisible();
  await desk.activate('Add attempt');
  await settled(dialog);
  await checkAccessibility(page);
  await desk.activate('Save attempt');
  await expect(dialog.getByRole('alert')).toContainText('Select what came of it');
  await desk.select('What came of it', 'No');
  await desk.fill('Date of the attempt', '18 11 2026');
  await desk.fill('Time of the attempt', '2115');
  await desk.fill('Made by', 'PC Standin');
  await desk.activate('Save attempt');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('row', { name: /18 Nov.*21:15 Phone PC Standin No answer/ })).toBeVisible();
  await expect(page.getByText('Reasonable efforts made')).toBeVisible();

  // An attempt is put right, and is then one attempt still.
  await desk.activate(/^Change the attempt of 18 Nov/, 'button', true);
  await desk.select('What came of it', 'Message');
  await desk.activate('Save attempt');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('row', { name: /Message left/ })).toBeVisible();
  await expect(page.getByRole('row', { name: /No answer/ })).toHaveCount(0);

  await desk.choose('What would put it right?', 'Write a letter');
  await desk.fill('Compensation asked', '34.40');
  // Support is offered at each opportunity: answered, or put off until a day.
  const offersOfSupport = page.getByRole('group', { name: 'Offers of support' }).getByRole('listitem');
  await desk.activate('At intake: answered today');
  await expect(offersOfSupport.first()).toContainText(/Answered \d+ \w+ \d{4}/);
  await desk.activate('At the decision: put off');
  await desk.fill('Put off until', '1 1 2020');
  await desk.press('Tab');
  await expect(page.getByText('The day it is put off until must be after today')).toBeVisible();
  await checkAccessibility(page);
  await desk.fill('Put off until', '31 12 2099', true);
  await desk.press('Tab');
  await expect(offersOfSupport.nth(1)).toContainText('Put off until 31 Dec 2099');
  await expect(offersOfSupport.nth(2)).toContainText('Not yet');

  // The offence has no area: every service is listed, what fits a business first.
  await expect(page.getByText('services of every area are shown')).toBeVisible();
  const services = page.getByRole('group', { name: 'Support services' }).getByRole('listitem');
  await expect(services.first()).toContainText('Sampleton Shop Watch');
  await desk.select('Answer to Sampleton Shop Watch', 'Acc');
  await desk.fill('Service', 'Northmere Victim Care');
  await desk.activate('Add the support service');
  await expect(page.getByRole('listitem').filter({ hasText: 'Northmere Victim Care' })).toBeVisible();
  await expect(page.getByText('The victim wants: Write a letter of apology.')).toBeVisible();

  // A second victim: the step waits for them.
  await desk.reach(page.getByRole('button', { name: 'Add a victim' }), true);
  await desk.press('Enter');
  await desk.fill('Name of the person or business', 'Femi Sampletn');
  await desk.activate('Add victim');
  await expect(page.getByText('Efforts due for 1 of 2')).toBeVisible();
  await expect(rail.getByText('Attempt due')).toBeVisible();
  await desk.activate('Change the details of Femi Sampletn');
  await desk.fill('Name', 'Femi SAMPLETON');
  await desk.fill('How to reach them safely', 'Never ring the home number.');
  await desk.activate('Intimidated', 'checkbox');
  await settled(dialog);
  await checkAccessibility(page);
  await desk.activate('Save details');
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText('Enhanced rights: Intimidated')).toBeVisible();
  await expect(page.getByText('Tell them within 1 working day after the day it is given.')).toBeVisible();
  await desk.activate('Add attempt', 'button', true);
  await expect(dialog).toContainText('Never ring the home number.');
  await desk.press('Escape');
  await desk.fill('Views, in their own words', 'I only want it to stop.', true);
  await desk.choose('What would put it right?', 'None of these');
  await expect(page.getByText('Reasonable efforts made')).toBeVisible();
  await expect(page.getByText('wants: Write a letter of apology.')).toHaveCount(0);
  await checkAccessibility(page);

  // Arrows go from victim to victim; what each said is theirs.
  await desk.reach(page.getByRole('tab', { selected: true }), true);
  await desk.press('ArrowLeft');
  await expect(page.getByRole('tab', { name: /Nonesuch Stores/ })).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Compensation asked' })).toHaveValue('34.40');
  await expect(page.getByRole('textbox', { name: 'Views, in their own words' })).toHaveValue('');

  await desk.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Conditions', exact: true })).toBeVisible();
  await setTwoConditions(desk);
  await readOut(desk);
  await signAs(desk, 'Zofia TESTOWSKA');
  await signAs(desk, 'Alun Mockford');
  await give(desk);

  await desk.press('Alt+3');
  await expect(page.getByText(/^Tell them by /)).toBeVisible();
  const told = page.getByRole('textbox', { name: 'Told of the decision on' });
  await desk.reach(told);
  await desk.type('1 1 2020');
  await desk.press('Tab');
  await expect(page.getByText(/The day they were told must be .* or later/)).toBeVisible();
  await desk.reach(told, true);
  await desk.press('Control+A');
  await desk.type(await page.evaluate(() => new Date().toLocaleDateString('en-GB', { timeZone: 'Europe/London' })));
  await desk.press('Tab');
  await expect(page.getByText('Told', { exact: true })).toBeVisible();
  await checkAccessibility(page);
});

test('given a shop in one case › when it is the victim of a second › then the first is named by its number, and only the officer marks it', async ({
  station,
}) => {
  const desk = new Desk(station.page);
  const { page } = desk;
  await setUpStation(desk);
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  const addShop = async (name: string) => {
    await openFromWorklist(desk, name);
    await desk.press('Alt+3');
    await desk.fill('Name of the person or business', 'Nonesuch Stores');
    await desk.choose('Kind of victim', 'Business');
    await desk.activate('Add victim');
    await expect(page.getByText('Efforts due for 1 of 1')).toBeVisible();
  };
  await addShop('testow');
  await expect(page.getByText('a victim in')).toHaveCount(0);
  await openWithPalette(desk, 'Worklist');
  await addShop('samplet');
  await expect(page.getByText('Also a victim in 1 other case: ')).toBeVisible();
  await expect(page.getByText('Enhanced rights')).toHaveCount(0);
  await checkAccessibility(page);
  await desk.activate('Mark as a repeat victim');
  await expect(page.getByText('Enhanced rights: Repeat victim')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mark as a repeat victim' })).toHaveCount(0);
  await desk.activate('NM/QS/26/004127');
  await expect(page.getByRole('heading', { name: /TESTOWSKA/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Mark as a repeat victim' })).toBeVisible();
});
