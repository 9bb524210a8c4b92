import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import type {} from '../../renderer/app/bridge.ts';
import { givenCaseEvents } from '../factories/given-case.ts';
import { Desk } from './desk.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import {
  chooseExportFolder,
  giveFirstCaution,
  importExtract,
  openWithPalette,
  setUpStation,
  unlock,
} from './journey.ts';

test('given a locked station › when the passphrase is wrong › then a plain sentence says so, nothing opens, and the right one still does', async ({
  station,
}) => {
  const desk = new Desk(station.page);
  await setUpStation(desk);
  await desk.press('Control+L');
  await unlock(desk, 'gravel teapot lantern piano');
  await expect(station.page.getByRole('alert')).toContainText(/passphrase/i);
  await expect(station.page.getByRole('heading', { name: 'Worklist', level: 1 })).toHaveCount(0);
  await checkAccessibility(station.page);
  await station.page.getByLabel(/^Passphrase for/).fill('gravel teapot lantern oboe');
  await desk.press('Enter');
  await expect(station.page.getByRole('heading', { name: 'Worklist', level: 1 })).toBeVisible();
});

test('given a weak passphrase › when the station is set up with it › then it is refused with advice', async ({
  station,
}) => {
  const desk = new Desk(station.page);
  await desk.fill('Station name', 'Quayside Custody 3');
  await desk.select('Force', 'West Mer');
  await desk.fill('Your name', 'Alun Mockford');
  await desk.select('Rank', 'Serg');
  await desk.fill('Passphrase', 'quayside1');
  await desk.fill('Passphrase again', 'quayside1');
  await desk.press('Enter');
  await expect(station.page.getByRole('alert')).toContainText(/harder to guess/);
  const status = await station.page.evaluate(() => window.proviso.vaultStatus({}));
  expect(status).toEqual({ ok: true, value: { state: 'new' } });
});

test('given damaged and faulty extracts › when they are imported › then each gives its reasons and rows in are accepted plus rejected', async ({
  station,
}) => {
  const desk = new Desk(station.page);
  await setUpStation(desk);
  await importExtract(desk, 'custody-extract-damaged.csv');
  const dialog = station.page.getByRole('dialog');
  await expect(dialog.getByRole('alert')).toContainText('Nothing was imported');
  await desk.press('Escape');
  await expect(station.page.getByRole('heading', { name: 'No cases yet' })).toBeVisible();

  await importExtract(desk, 'custody-extract-with-faults.csv');
  await expect(dialog).toContainText(/\d+ rows read: \d+ accepted in \d+ cases?, \d+ rejected\./);
  const counts = /(\d+) rows read: (\d+) accepted in (\d+) cases?, (\d+) rejected/.exec(
    (await dialog.textContent()) ?? '',
  );
  const [read, accepted, cases, rejected] = (counts ?? []).slice(1).map(Number);
  expect(read).toBe((accepted ?? 0) + (rejected ?? 0));
  expect(rejected).toBeGreaterThan(0);
  await expect(dialog.getByRole('region', { name: 'Rejected rows, with the reason' }).getByRole('row')).toHaveCount(
    (rejected ?? 0) + 1,
  );
  await checkAccessibility(station.page);
  await desk.activate('Go to the worklist');
  await expect(station.page.getByRole('button', { name: /^Open/ })).toContainText(String(cases));

  await importExtract(desk, 'custody-extract-with-faults.csv');
  await expect(dialog).toContainText(`${read} rows read: 0 accepted in 0 cases, ${read} rejected.`);
});

test.describe('a folder that is not there', () => {
  test.use({ keepFolderMissing: true });

  test('given the export folder is missing › when a case is exported › then a sentence says so, nothing is lost, and it is delivered once the folder is back', async ({
    station,
  }) => {
    const desk = new Desk(station.page);
    await setUpStation(desk);
    await chooseExportFolder(desk, station.exportFolder);
    await openWithPalette(desk, 'Worklist');
    await giveFirstCaution(desk);
    await station.page.getByRole('button', { name: 'Export to the force' }).click();
    await openWithPalette(desk, 'Outbox');
    await expect(station.page.getByText(/Nothing is lost/)).toBeVisible();
    await expect(station.page.getByRole('row', { name: /PV-/ })).not.toContainText('Delivered');
    await checkAccessibility(station.page);
    mkdirSync(station.exportFolder);
    await station.page
      .getByRole('button', { name: /Try now/ })
      .first()
      .click();
    await expect(station.page.getByRole('row', { name: /PV-/ })).toContainText('Delivered');
    expect(readdirSync(station.exportFolder).filter((name) => name.startsWith('PV-'))).toHaveLength(1);
  });
});

const canMount = process.platform === 'linux' && process.getuid?.() === 0;

test('given the disk of the export folder is full › when a case is exported › then a sentence says so, no half package stays, and it is delivered when there is room', async ({
  station,
}) => {
  test.skip(!canMount, 'A full disk is made by mounting a small one, which needs root on Linux');
  mkdirSync(station.exportFolder, { recursive: true });
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', station.exportFolder]);
  try {
    const desk = new Desk(station.page);
    await setUpStation(desk);
    await chooseExportFolder(desk, station.exportFolder);
    await openWithPalette(desk, 'Worklist');
    await giveFirstCaution(desk);
    await station.page.getByRole('button', { name: 'Export to the force' }).click();
    await openWithPalette(desk, 'Outbox');
    await expect(station.page.getByText('The disk of the folder for packages is full.')).toBeVisible();
    expect(readdirSync(station.exportFolder).filter((name) => name.startsWith('PV-'))).toEqual([]);
    execFileSync('mount', ['-o', 'remount,size=8m', station.exportFolder]);
    await station.page
      .getByRole('button', { name: /Try now/ })
      .first()
      .click();
    await expect(station.page.getByRole('row', { name: /PV-/ })).toContainText('Delivered');
    expect(readdirSync(station.exportFolder).filter((name) => name.startsWith('PV-'))).toHaveLength(1);
  } finally {
    execFileSync('umount', ['--lazy', station.exportFolder]);
  }
});

test('given a caution the law bars › when the bridge is asked for its document or package past every screen › then it is refused', async ({
  station,
}) => {
  await setUpStation(new Desk(station.page));
  // A diversionary caution, whole and signed, as it might be forged: this station has never been told Part 6 has begun.
  const events = JSON.stringify(givenCaseEvents({ disposal: 'DC' }));
  const produced = await station.page.evaluate(
    (forged) => window.proviso.paperworkProduce({ events: JSON.parse(forged) }),
    events,
  );
  expect(produced).toMatchObject({ ok: false, error: { kind: 'disposal-not-lawful' } });
  const delivered = await station.page.evaluate(
    (forged) => window.proviso.exchangeDeliver({ packageId: 'PV-2611-0123456789', events: JSON.parse(forged) }),
    events,
  );
  expect(delivered.ok).toBe(false);
});

test('given the station is locked › when the bridge is asked for anything of a case › then it is refused', async ({
  station,
}) => {
  await setUpStation(new Desk(station.page));
  await new Desk(station.page).press('Control+L');
  await expect(station.page.getByRole('heading', { name: 'Who is unlocking?' })).toBeVisible();
  const answers = await station.page.evaluate(async () => [
    await window.proviso.stationRead({}),
    await window.proviso.referenceSearchOffences({ query: 'theft', limit: 5 }),
    await window.proviso.exchangeAttempts({}),
  ]);
  for (const answer of answers) expect(answer).toEqual({ ok: false, error: { kind: 'not-signed-in' } });
});
