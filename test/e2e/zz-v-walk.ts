import { generateKeyPairSync } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { publicKeyOf, signText } from '../../electron/services/packs/ed25519.ts';
import { signedText } from '../../shared/domain/pack/canonical-json.ts';
import * as dp from '../../shared/domain/pack/default-pack.ts';
import { Desk } from './desk.ts';
import { checkAccessibility, openBrowser, startHost } from './fixtures.ts';
import * as j from './journey.ts';

const root = mkdtempSync('/tmp/v-walk-');
const host = await startHost({ folder: join(root, 's'), exportFolder: join(root, 'e'), saveFolder: join(root, 'v') });
const browser = await openBrowser(host.address, join(root, 'p'), (process.env.SCHEME ?? 'light') as 'light');
const page = browser.page;
const desk = new Desk(page);
if (process.env.SIZE === 'big') await page.setViewportSize({ width: 1920, height: 1080 });
else await page.setViewportSize({ width: 1366, height: 768 });
const out = process.env.OUT ?? '/tmp/v-shots';
const tag = `${process.env.SIZE ?? 'small'}-${process.env.SCHEME ?? 'light'}`;
const shot = async (n: string) => {
  await page.waitForTimeout(250);
  await page.screenshot({ path: `${out}/${n}-${tag}.png` });
};
const axe = async (n: string) => {
  try { await checkAccessibility(page); } catch (e) { console.log('AXE', n, String(e).slice(0, 1800)); }
};
try {
  await j.setUpStation(desk);
  if (process.env.PACK) {
    const { privateKey } = generateKeyPairSync('ed25519');
    const publicKey = publicKeyOf(privateKey);
    const { defaultPack } = dp as never as { defaultPack: { settings: object } };
    const pack = { packId: 'northmere', version: '2026.1', title: 'Northmere', issuer: 'Made up', issuedOn: '2026-01-01', effectiveFrom: '2026-01-01', expiresOn: null, forceCode: null, basis: 'draft', settings: { ...defaultPack.settings, victimCode: { workingDays: { standard: 5, enhanced: 1 } }, communityRemedy: { area: 'Northmere', actions: [
      { reference: 'R1', wording: 'Write a letter of apology.' }, { reference: 'R2', wording: 'Repair the damage, or pay for it.' }, { reference: 'R3', wording: 'Unpaid work in the community.' }, { reference: 'R4', wording: 'Stay away from the place.' } ] } }, citations: [], notes: [] };
    const written = { format: 'proviso-rules-pack', formatVersion: 1, pack };
    const signature = { algorithm: 'Ed25519', publicKey, value: signText(privateKey, signedText(written as never)) };
    await j.openWithPalette(desk, 'Settings');
    await desk.activate('Trust a signer');
    await desk.fill('Who signs with this key', 'Northmere law team');
    await desk.fill('Public key', publicKey);
    await desk.activate('Trust this signer');
    await desk.activate('Import a rules pack');
    const chosen = page.waitForEvent('filechooser');
    await desk.activate('Choose a file');
    await (await chosen).setFiles({ name: 'pack.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...written, signature })) });
    await page.waitForTimeout(800);
    await shot('pack');
    await page.getByRole('button', { name: /adopt|use/i }).first().click();
    await page.waitForTimeout(800);
    await shot('pack2');
    await page.keyboard.press('Escape');
    await j.openWithPalette(desk, 'Worklist');
  }
  await j.importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  await j.openFromWorklist(desk, 'testow');
  await page.keyboard.press('Alt+3');
  await shot('05-empty');
  await axe('empty');
  await desk.fill('Name of the person or business', 'Nonesuch Stores Ltd');
  await desk.choose('Kind of victim', 'Business');
  await desk.activate('Add victim');
  await shot('05-added');
  await desk.choose('On an out-of-court disposal', 'Supports');
  await desk.fill('Views, in their own words', 'Third time this autumn for formula. Staff are on edge at closing. I do not want her prosecuted, I want the stock paid for and I want her to get help with whatever is going on.');
  if (process.env.PACK) await desk.choose('What would put it right?', 'Write');
  await desk.fill('Compensation asked', '34.40');
  await desk.choose('Restorative justice', 'Not now');
  await desk.fill('How these views changed the decision', 'The store supports a caution. Compensation and an apology will be conditions.');
  await desk.activate('Add attempt');
  await shot('05-attempt');
  await axe('attempt');
  await desk.select('What came of it', 'Gave');
  await desk.activate('Save attempt');
  await desk.activate('Add attempt');
  await desk.select('What came of it', 'No');
  await desk.fill('Time of the attempt', '0017');
  await desk.fill('Note', 'Try the office after nine.');
  await desk.activate('Save attempt');
  await desk.choose('Personal statement', 'Declined').catch(() => desk.choose('Impact statement', 'Declined'));
  await desk.fill('Service', 'Northmere Victim Care');
  await desk.activate('Add the support service');
  await desk.activate(/^Change the details of/);
  await desk.fill('Who speaks for the business', 'Jo Placeholder, store manager');
  await desk.fill('Phone', '07700 900 441');
  await desk.select('How they prefer to be reached', 'Em');
  await desk.fill('When they prefer it', 'Weekday mornings');
  await desk.activate('Repeat victim', 'checkbox');
  await shot('05-details');
  await axe('details');
  await desk.activate('Save details');
  await shot('05-one');
  await desk.reach(page.getByRole('button', { name: 'Add a victim' }), true);
  await desk.press('Enter');
  await shot('05-adding');
  await desk.fill('Name of the person or business', 'Femi SAMPLETON');
  await desk.activate('Add victim');
  await shot('05-two');
  await axe('two');
  await page.setViewportSize({ width: 700, height: 900 });
  await axe('narrow');
  await page.screenshot({ path: `${out}/05-narrow-${tag}.png`, fullPage: true });
} catch (e) {
  console.log(String(e).slice(0, 2500));
  await shot('zz-fail');
}
console.log(browser.complaints);
await browser.close();
await host.stop();
