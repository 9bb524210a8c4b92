import { mkdtempSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Desk } from './desk.ts';
import { checkAccessibility, openBrowser, startHost } from './fixtures.ts';
import * as j from './journey.ts';

const root = mkdtempSync('/tmp/full-c/walk-');
const host = await startHost({ folder: join(root, 's'), exportFolder: join(root, 'e'), saveFolder: join(root, 'v') });
const browser = await openBrowser(host.address, join(root, 'p'), (process.env.SCHEME ?? 'light') as 'light');
const page = browser.page;
const desk = new Desk(page);
if (process.env.SIZE === 'big') await page.setViewportSize({ width: 1920, height: 1080 });
const out = process.env.OUT ?? '/tmp/full-c/shots';
mkdirSync(out, { recursive: true });
const shot = async (n: string) => {
  await page.waitForTimeout(250);
  await page.screenshot({ path: `${out}/${n}.png` });
};
const labels = async () =>
  console.log(await page.locator('.pv-questions').evaluateAll((all) => all.map((e) => (e as HTMLElement).innerText)));
try {
  await j.setUpStation(desk);
  await j.openWithPalette(desk, 'Worklist');
  await j.importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  await j.openFromWorklist(desk, 'testow');
  await shot('03-case');
  await j.completeOffenceAndPerson(desk);
  await shot('a-asked');
  await labels();
  await checkAccessibility(page);
  await j.screenForConditionalCaution(desk);
  await page.keyboard.press('Alt+2');
  await shot('b-chosen');
  await page.getByRole('button', { name: 'Check this decision again' }).click();
  await page.locator('.pv-screen__side').evaluate((e) => e.scrollTo(0, 560));
  await shot('c-checked');
  await page.locator('.pv-rule__open').first().click();
  await page.locator('.pv-folded--pass > summary').click();
  await shot('d-open');
  await page.locator('.pv-passrule .pv-rule__open').first().click();
  await page.locator('.pv-card__scroll').first().evaluate((e) => e.scrollTo(0, 900));
  await shot('e-passed');
  await checkAccessibility(page);
  await page.getByRole('button', { name: /^Cymraeg/ }).click();
  await page.locator('.pv-card__scroll').first().evaluate((e) => e.scrollTo(0, 0));
  await shot('f-welsh');
  await checkAccessibility(page);
  await j.openWithPalette(desk, 'Worklist');
  await page.getByRole('row', { name: /MADEUP/ }).dblclick();
  await page.waitForTimeout(300);
  await page.keyboard.press('Alt+2');
  await shot('g-child');
  await checkAccessibility(page);
} catch (e) {
  console.log(String(e).slice(0, 2500));
  await shot('zz-fail');
}
console.log(browser.complaints);
await browser.close();
await host.stop();
