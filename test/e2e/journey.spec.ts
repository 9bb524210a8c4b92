import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readPdf } from '../unit/electron/services/paperwork/read-pdf.ts';
import { Desk } from './desk.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import {
  chooseExportFolder,
  completeOffenceAndPerson,
  exportCase,
  give,
  importExtract,
  makeDocument,
  openFromWorklist,
  openWithPalette,
  passphrase,
  readOut,
  recordVictimViews,
  screenForConditionalCaution,
  setTwoConditions,
  setUpStation,
  signAs,
  unlock,
} from './journey.ts';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Files that hold any of the words, in UTF-8 or UTF-16, in any of the usual cases. */
function filesNaming(folder: string, words: readonly string[]): string[] {
  const needles = words
    .flatMap((word) => [word, word.toUpperCase(), word.toLowerCase()])
    .flatMap((word) => [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')]);
  return filesBelow(folder)
    .filter((file) => {
      const bytes = readFileSync(file);
      return needles.some((needle) => bytes.includes(needle));
    })
    .map((file) => relative(folder, file));
}

test('given a fresh machine › when a sergeant works from set-up to a delivered package, by keyboard alone › then every part is real and nothing is left in clear', async ({
  station,
}, testInfo) => {
  const desk = new Desk(station.page);
  await checkAccessibility(station.page);
  await setUpStation(desk);
  await checkAccessibility(station.page);
  await chooseExportFolder(desk, station.exportFolder);
  await checkAccessibility(station.page);
  await openWithPalette(desk, 'Worklist');

  desk.startCounting();
  await importExtract(desk, 'custody-extract.csv');
  await expect(desk.page.getByRole('dialog')).toContainText('9 rows read: 9 accepted in 8 cases, 0 rejected.');
  await checkAccessibility(station.page);
  await desk.activate('Go to the worklist');
  await checkAccessibility(station.page);
  await openFromWorklist(desk, 'testow');
  await checkAccessibility(station.page);
  await completeOffenceAndPerson(desk);
  await checkAccessibility(station.page);
  await screenForConditionalCaution(desk);
  await checkAccessibility(station.page);
  await recordVictimViews(desk);
  await checkAccessibility(station.page);
  await setTwoConditions(desk);
  await checkAccessibility(station.page);
  await readOut(desk);
  await signAs(desk, 'Zofia TESTOWSKA');
  await checkAccessibility(station.page);
  await signAs(desk, 'Alun Mockford');
  await give(desk);
  await makeDocument(desk);
  await checkAccessibility(station.page);
  await desk.press('Control+P');
  await expect(desk.page.getByText('Sent to the printer')).toBeAttached();
  const { keys, clicks } = desk.interactions;
  console.log(`From import to printed: ${keys} keys, ${clicks} clicks`);
  testInfo.annotations.push({ type: 'interactions', description: `${keys} keys, ${clicks} clicks` });

  // What the printer gets is the document's pages and nothing else: as many sheets, each with its picture.
  const sheets = await readPdf(await station.page.pdf({ preferCSSPageSize: true }));
  expect(sheets).toHaveLength(await station.page.getByRole('img', { name: /^Page \d+ of/ }).count());
  expect(sheets.join('')).not.toContain('Worklist');

  await exportCase(desk);
  const [bag] = readdirSync(station.exportFolder).filter((name) => name.startsWith('PV-'));
  expect(bag).toMatch(/^PV-\d{4}-[0-9A-Z]{10}$/);
  const bagFolder = join(station.exportFolder, bag ?? '');
  const verified = verifyBag(bagFolder);
  expect(verified.payload.toSorted()).toEqual(verified.listed.toSorted());
  expect(verified.wrong).toEqual([]);
  const record = JSON.parse(readFileSync(join(bagFolder, 'data/case.json'), 'utf8'));
  expect(JSON.stringify(record)).toContain('TESTOWSKA');
  const [pdf] = verified.payload.filter((file) => file.endsWith('.pdf'));
  const pages = await readPdf(readFileSync(join(bagFolder, pdf ?? '')));
  const text = pages.join(' ');
  for (const part of [
    'Zofia TESTOWSKA',
    'Theft from a shop',
    'I admit this offence.',
    'I agree to accept this caution and its conditions.',
    'Complete the theft awareness course, in one session',
    'Write a letter of apology to the victim and hand it to the case unit',
    'may be arrested and prosecuted for this offence',
  ]) {
    expect(text).toContain(part);
  }
  pages.forEach((page, index) => {
    expect(page).toContain('OFFICIAL-SENSITIVE');
    expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
  });
  expect(text).not.toContain('Pay for the goods and stay out.');

  await openWithPalette(desk, 'Outbox');
  await expect(desk.page.getByRole('row', { name: new RegExp(bag ?? '') })).toContainText('Delivered');
  await checkAccessibility(station.page);

  await desk.press('Control+L');
  await expect(desk.page.getByRole('heading', { name: 'Who is unlocking?' })).toBeVisible();
  await checkAccessibility(station.page);
  expect(await desk.page.locator('body').textContent()).not.toContain('TESTOWSKA');
  await unlock(desk);
  await desk.page.getByRole('button', { name: /All cases/ }).click();
  await expect(desk.page.getByRole('row', { name: /TESTOWSKA, Zofia/ })).toContainText('Delivered');

  await station.browser.close();
  expect(filesNaming(station.profile, ['Testowska', 'Nonesuch', passphrase])).toEqual([]);
  expect(filesNaming(station.folder, ['Testowska', 'Nonesuch', passphrase])).toEqual([]);
  // The search itself can find: the same words do stand in the package.
  expect(filesNaming(station.exportFolder, ['Testowska']).length).toBeGreaterThan(0);
});

test('given a case half given › when the browser is killed › then everything acknowledged is there and the caution can be finished', async ({
  station,
}) => {
  const desk = new Desk(station.page);
  await setUpStation(desk);
  await chooseExportFolder(desk, station.exportFolder);
  await openWithPalette(desk, 'Worklist');
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  await openFromWorklist(desk, 'testow');
  await completeOffenceAndPerson(desk);
  await screenForConditionalCaution(desk);
  await recordVictimViews(desk);
  await setTwoConditions(desk);
  await readOut(desk);
  await signAs(desk, 'Zofia TESTOWSKA');
  await station.browser.kill();

  const again = new Desk(await station.restart());
  await unlock(again);
  await again.page.getByRole('row', { name: /TESTOWSKA/ }).dblclick();
  await expect(again.page.getByRole('heading', { name: 'Give and sign' })).toBeVisible();
  await expect(again.page.getByRole('img', { name: 'Signature of Zofia TESTOWSKA' })).toBeVisible();
  await signAs(again, 'Alun Mockford');
  await give(again);
  await makeDocument(again);

  // Killed while a package is queued: it is delivered once after the next start.
  renameSync(station.exportFolder, `${station.exportFolder}-away`);
  await again.page.getByRole('button', { name: 'Export to the force' }).click();
  await expect(again.page.getByText(/is queued/)).toBeVisible();
  await station.browser.kill();
  renameSync(`${station.exportFolder}-away`, station.exportFolder);
  const third = new Desk(await station.restart());
  await unlock(third);
  await expect(third.page.getByRole('heading', { name: 'Worklist', level: 1 })).toBeVisible();
  await openWithPalette(third, 'Outbox');
  await expect(third.page.getByRole('row', { name: /PV-/ })).toContainText('Delivered', { timeout: 20_000 });
  expect(readdirSync(station.exportFolder).filter((name) => name.startsWith('PV-'))).toHaveLength(1);
});

test('given a stream of saves › when the browser is killed in the middle of it › then no acknowledged save is lost', async ({
  station,
}) => {
  const desk = new Desk(station.page);
  await setUpStation(desk);
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  await openFromWorklist(desk, 'testow');
  const place = (page: typeof station.page) => page.getByRole('textbox', { name: 'Place', exact: true });
  const acknowledged: number[] = [];
  const saving = (async () => {
    for (let number = 1; number <= 400; number += 1) {
      await place(station.page).fill(`Stand ${number}`);
      await place(station.page).blur();
      await expect(station.page.getByText('All changes saved')).toBeVisible();
      acknowledged.push(number);
    }
  })().catch(() => undefined);
  await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(25);
  await station.browser.kill();
  await saving;
  const last = acknowledged.at(-1) ?? 0;
  const page = await station.restart();
  await unlock(new Desk(page));
  await page.getByRole('row', { name: /TESTOWSKA/ }).dblclick();
  const kept = Number(/Stand (\d+)/.exec(await place(page).inputValue())?.[1]);
  expect(kept).toBeGreaterThanOrEqual(last);
  expect(kept).toBeLessThanOrEqual(last + 1);
});

/** RFC 8493: every payload file is in the manifest with its SHA-256, every tag file in the tag manifest. */
function verifyBag(folder: string) {
  const manifestOf = (name: string) =>
    readFileSync(join(folder, name), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => {
        const [sum = '', ...path] = line.split('  ');
        return { sum, path: path.join('  ') };
      });
  const listed = manifestOf('manifest-sha256.txt');
  const wrong = [...listed, ...manifestOf('tagmanifest-sha256.txt')]
    .filter(
      ({ sum, path }) =>
        createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('hex') !== sum,
    )
    .map(({ path }) => path);
  const payload = filesBelow(join(folder, 'data')).map((file) => relative(folder, file));
  const octets = payload.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  if (!readFileSync(join(folder, 'bag-info.txt'), 'utf8').includes(`Payload-Oxum: ${octets}.${payload.length}`)) {
    wrong.push('bag-info.txt');
  }
  if (readFileSync(join(folder, 'bagit.txt'), 'utf8') !== 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n') {
    wrong.push('bagit.txt');
  }
  return { payload, listed: listed.map(({ path }) => path), wrong };
}
