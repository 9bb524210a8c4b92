import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect as expectPage, type Locator, type Page } from '@playwright/test';
import { fingerprintOf, publicKeyOf, signText } from '../../electron/services/packs/ed25519.ts';
import { signedText } from '../../shared/domain/pack/canonical-json.ts';
import { fingerprintWords } from '../../shared/domain/pack/pack.ts';
import { leftToTheForce } from '../../shared/domain/settings/left-to-the-force.ts';
import { Desk } from './desk.ts';
import { checkAccessibility, expect, type Station, test } from './fixtures.ts';
import { giveFirstCaution, openWithPalette, samples, setUpStation } from './journey.ts';

const choose = (page: Page, group: string, option: string) =>
  page.getByRole('group', { name: group, exact: true }).getByText(option, { exact: true }).click();

const sample = JSON.parse(readFileSync(join(samples, 'packs', 'part-6-commenced.json'), 'utf8'));

/** A signer of the test's own, and the sample with what the test changes, signed by it. */
function ownSigner() {
  const { privateKey } = generateKeyPairSync('ed25519');
  const publicKey = publicKeyOf(privateKey);
  const signed = (changes: object) => {
    const { format, formatVersion } = sample;
    const written = { format, formatVersion, pack: { ...sample.pack, ...changes } };
    const signature = { algorithm: 'Ed25519', publicKey, value: signText(privateKey, signedText(written)) };
    return { ...written, signature };
  };
  return { publicKey, signed };
}

/** Opens a case and answers everything that screening asks, up to the choice of a disposal. */
async function screenWithoutChoosing(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('row', { name }).dblclick();
  await expectPage(page.getByRole('heading', { name: 'Offence and person' })).toBeVisible();
  await choose(page, 'Class, confirmed by you', 'Either way');
  await page.getByRole('checkbox', { name: 'None of these' }).check();
  await choose(page, 'Enough evidence to charge?', 'Yes');
  await choose(page, 'Admits the offence?', 'Yes, fully');
  await choose(page, 'Admitted to an authorised person?', 'Yes');
  await choose(page, 'Legal advice?', 'Declined');
  await page.keyboard.press('Control+Enter');
  await choose(page, 'PNC and local records checked?', 'Checked');
  await choose(page, 'Fit to understand and decide?', 'Yes');
  await choose(page, 'Vulnerable adult?', 'No');
  await choose(page, 'Interpreter needed?', 'No');
  await choose(page, 'Gravity score after factors', '2');
  await page.getByRole('combobox', { name: 'Likely sentence if convicted' }).selectOption('Fine');
}

async function trustSigner(desk: Desk, name: string, publicKey: string): Promise<void> {
  await desk.activate('Trust a signer');
  await desk.fill('Who signs with this key', name);
  await desk.fill('Public key', publicKey);
  await expectPage(desk.page.getByRole('dialog')).toContainText(/Fingerprint( [0-9a-f]{4}){8}\./);
  await checkAccessibility(desk.page);
  await desk.activate('Trust this signer');
  await expectPage(desk.page.getByRole('dialog')).toHaveCount(0);
  await expectPage(desk.page.getByRole('row', { name: new RegExp(`^${name}`) })).toContainText('Alun Mockford');
}

/** Chooses a file in the open dialog, or opens the dialog first. */
async function importPack(desk: Desk, pack: unknown): Promise<Locator> {
  const dialog = desk.page.getByRole('dialog');
  if ((await dialog.count()) === 0) await desk.activate('Import a rules pack');
  const chosen = desk.page.waitForEvent('filechooser');
  await desk.activate('Choose a file');
  const buffer = typeof pack === 'string' ? Buffer.from(pack) : Buffer.from(JSON.stringify(pack));
  await (await chosen).setFiles({ name: 'pack.json', mimeType: 'application/json', buffer });
  return dialog;
}

const savedPdfs = ({ saveFolder }: Station) =>
  (existsSync(saveFolder) ? readdirSync(saveFolder) : []).filter((name) => name.endsWith('.pdf'));

test('given a caution given and an open theft under today’s law › when a pack that commences Part 6 is trusted, compared and adopted › then its cautions open, bad packs are refused, and the caution of before still stands', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await setUpStation(desk);
  await giveFirstCaution(desk);
  await openWithPalette(desk, 'Worklist');
  await screenWithoutChoosing(page, /FICTIONADE/);
  const disposal = (name: string) => page.getByRole('radio', { name: new RegExp(`^${name}`) });
  await expect(disposal('Community caution')).toBeDisabled();
  await expect(disposal('Conditional caution')).toBeEnabled();
  await openWithPalette(desk, 'Settings');
  const packs = page.getByRole('region', { name: 'Rules packs' });

  // Nobody is trusted at first.
  const alert = page.getByRole('dialog').getByRole('alert');
  await importPack(desk, sample);
  await expect(alert).toContainText('signed with a key that this station does not trust');
  await checkAccessibility(page);
  await desk.activate('Do not import');
  await desk.activate('Trust a signer');
  await desk.activate('Trust this signer');
  await expect(alert).toContainText('Enter who signs with this key');
  await expect(alert).toContainText('43 characters');
  await checkAccessibility(page);
  await desk.press('Escape');
  const own = ownSigner();
  await trustSigner(desk, 'Proviso samples', sample.signature.publicKey);
  await trustSigner(desk, 'Sampleton Legal Services', own.publicKey);

  // Bad packs are refused, each with its own sentence.
  const { signature: _signature, ...unsigned } = sample;
  const tampered = { ...sample, pack: { ...sample.pack, title: 'Part 6, improved' } };
  const bad: readonly [unknown, string][] = [
    [tampered, 'was changed after it was signed'],
    [unsigned, 'is not signed, so nobody answers for what it says'],
    [own.signed({ expiresOn: '2026-01-02' }), 'has expired: its last day was 2 January 2026'],
    [own.signed({ effectiveFrom: '2099-01-01' }), 'cannot be adopted before 1 January 2099'],
    [own.signed({ forceCode: '00' }), 'for another police force, code 00'],
    [own.signed({ version: '2026' }), 'look at pack.version'],
    [own.signed({ packId: 'proviso-default' }), 'look at pack.packId'],
    [{ ...sample, formatVersion: 2 }, 'made for a newer version of Proviso'],
    [JSON.stringify(sample).slice(0, 900), 'it may have been cut short'],
  ];
  for (const [pack, sentence] of bad) {
    const dialog = await importPack(desk, pack);
    await expect(alert).toContainText(sentence);
    await expect(alert).toContainText('Nothing was changed.');
    await expect(dialog.getByRole('button', { name: 'Adopt', exact: true })).toHaveCount(0);
  }

  // The sample: who signed it, what it changes and why, case by case.
  const dialog = await importPack(desk, sample);
  await expect(dialog).toContainText(`Proviso samples, ${fingerprintWords(fingerprintOf(sample.signature.publicKey))}`);
  await expect(dialog).toContainText('A draft: not law or guidance in force');
  await dialog.getByText('Where its settings come from').click();
  await expect(dialog).toContainText('penalty maxima: Made up: no regulations under PCSC Act 2022 s102(3)');
  await expect(dialog).toContainText(/open cases compared\. \d+ cases would change\./);
  const row = dialog.getByRole('row', { name: /FICTIONADE/ });
  await expect(row).toContainText('Conditional caution: from available to barred');
  for (const caution of ['Diversionary caution', 'Community caution']) {
    await expect(row).toContainText(
      `${caution}: from barred to not yet known. No longer in the way: Diversionary and community cautions are not in force yet (PCSC Act 2022 Part 6 (commencement)).`,
    );
  }
  // Given already: it stays under the settings it was given under.
  await expect(dialog.getByRole('row', { name: /TESTOWSKA/ })).toHaveCount(0);
  await checkAccessibility(page);
  await desk.activate('Do not adopt');
  await expect(page.getByText('Version 1 is in use')).toBeVisible();

  // Milder than the law without regulations: the law holds, and that is said.
  await importPack(desk, own.signed({ settings: { ...sample.pack.settings, hourCaps: { DC: 30, CC: 10 } } }));
  await expect(dialog).toContainText('Hours of a diversionary caution: the pack says 30, and 20 holds');
  await checkAccessibility(page);
  await desk.activate('Do not adopt');

  // What the law leaves to the force, on the first day.
  const left = page.getByRole('region', { name: 'What the law leaves to the force' });
  await expect(left.getByRole('row')).toHaveCount(leftToTheForce.length + 1);
  await expect(left.getByRole('row', { name: /Offences excluded from community cautions/ })).toContainText(
    'Not loaded',
  );
  await expect(left.getByRole('row', { name: /Offences excluded from community cautions/ })).toContainText('CC-02');
  await left.getByText('16 bank holidays').click();
  await expect(left).toContainText('25 December 2026');
  await expect(packs).toContainText('None: this pack is part of Proviso');

  await importPack(desk, sample);
  await expect(dialog).toContainText(/would change\./);
  await desk.activate('Adopt');
  await expect(page.getByText('Version 2 is in use')).toBeVisible();
  await expect(packs).toContainText('Part 6 commenced (sample), version 2026.1');
  await expect(packs).toContainText('The settings in use rest on a draft');
  await expect(page.getByRole('textbox', { name: 'Part 6 comes into force on' })).toHaveValue(/2026/);
  await checkAccessibility(page);
  await importPack(desk, sample);
  await expect(alert).toContainText('version 2026.1, is already in use');
  await desk.activate('Do not import');

  // The open case now sees it.
  await openWithPalette(desk, 'Worklist');
  await page.getByRole('row', { name: /FICTIONADE/ }).dblclick();
  await page.keyboard.press('Alt+2');
  // The pack's policies on special categories bring questions of their own.
  await page.getByRole('checkbox', { name: 'None of these' }).last().check();
  await expect(disposal('Community caution')).toBeEnabled();
  await expect(disposal('Diversionary caution')).toBeEnabled();
  await expect(disposal('Conditional caution')).toBeDisabled();

  // The caution of before: main makes its document again and finds it the same, under the version it was given under.
  await openWithPalette(desk, 'Worklist');
  await page.getByRole('row', { name: /TESTOWSKA/ }).dblclick();
  await page.keyboard.press('Alt+8');
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 30_000 });
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect.poll(() => savedPdfs(station).length).toBe(1);

  // By hand again: a version without a pack, from where the pack left the settings.
  await openWithPalette(desk, 'Settings');
  await page.getByRole('textbox', { name: 'Days left to charge' }).fill('14');
  await expect(page.getByRole('button', { name: 'Import a rules pack' })).toHaveAttribute('aria-disabled', 'true');
  await page.getByRole('button', { name: 'Save as version 3' }).click();
  await expect(page.getByText('Version 3 is in use')).toBeVisible();
  await expect(packs).toContainText('Part 6 commenced (sample), version 2026.1, changed by hand since');

  // Trust withdrawn: their packs are refused, what was adopted stays.
  await packs
    .getByRole('row', { name: /^Sampleton Legal Services/ })
    .getByRole('button')
    .click();
  await desk.activate('Withdraw trust');
  await expect(page.getByRole('alertdialog')).toContainText('Enter why this station no longer trusts the signer');
  await checkAccessibility(page);
  await desk.fill('Why', 'The key was lost.');
  await desk.activate('Withdraw trust');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
  await expect(packs.getByRole('row', { name: /^Sampleton Legal Services/ })).toContainText('The key was lost.');
  await importPack(desk, own.signed({}));
  await expect(alert).toContainText('This station no longer trusts the key this pack is signed with');
  await desk.activate('Do not import');
  await expect(page.getByRole('region', { name: 'Versions' })).toContainText(
    'Rules pack Part 6 commenced (sample) 2026.1.',
  );
});
