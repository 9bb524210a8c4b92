import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicKeyOf, signText } from '../../electron/services/packs/ed25519.ts';
import { signedText } from '../../shared/domain/pack/canonical-json.ts';
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
const sample = JSON.parse(readFileSync(join(j.samples, 'packs', 'todays-law.json'), 'utf8'));
async function adoptMatrix(): Promise<void> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const publicKey = publicKeyOf(privateKey);
  const { format, formatVersion } = sample;
  const settings = {
    ...sample.pack.settings,
    communityRemedy: { area: 'Sampleton', actions: [{ reference: 'SAMPLE-1', wording: 'Write a letter.' }] },
    policy: { ...sample.pack.settings.policy, childVictim: { '*': 'inspector' }, emergencyWorker: { '*': 'bar' } },
    gravityMatrix: {
      name: 'Sampleton adult matrix 2026',
      scores: ['TH68010', 'CD71039', 'PU86149', 'OF61102', 'CJ88116'].map((cjsCode, n) => ({ cjsCode, score: (n % 3) + 2 })),
      factors: [
        { id: 'planned', wording: 'Planned beforehand', change: 1 },
        { id: 'group', wording: 'In a group', change: 1 },
        { id: 'goods-back', wording: 'Early admission, goods given back', change: -1 },
      ],
      meanings: [
        { score: 1, wording: 'The lowest disposal that is lawful.' },
        { score: 2, wording: 'A caution or a community resolution.' },
        { score: 3, wording: 'A conditional caution where conditions meet the need, or charge.' },
        { score: 4, wording: 'Charge, unless an inspector agrees.' },
      ],
    },
  };
  const written = { format, formatVersion, pack: { ...sample.pack, packId: 'zz-walk', version: '2026.9', settings } };
  const signature = { algorithm: 'Ed25519', publicKey, value: signText(privateKey, signedText(written)) };
  await j.openWithPalette(desk, 'Settings');
  await desk.activate('Trust a signer');
  await desk.fill('Who signs with this key', 'Sampleton Legal Services');
  await desk.fill('Public key', publicKey);
  await desk.activate('Trust this signer');
  await desk.activate('Import a rules pack');
  const chosen = page.waitForEvent('filechooser');
  await desk.activate('Choose a file');
  const buffer = Buffer.from(JSON.stringify({ ...written, signature }));
  await (await chosen).setFiles({ name: 'pack.json', mimeType: 'application/json', buffer });
  await page.waitForTimeout(800);
  await shot('pack');
  await desk.activate('Adopt');
  await page.getByText('Version 2 is in use').waitFor();
}
const choose = (group: string, option: string) =>
  page.getByRole('group', { name: group, exact: true }).getByText(option, { exact: true }).click();

interface Trace { name: string; ph: string; dur?: number; tdur?: number; ts: number; tid: number; cat: string }
async function measure(name: string, act: () => Promise<void>): Promise<void> {
  await page.waitForTimeout(1200);
  await browser.page.context().browser();
  const cdp = await browser.context.newCDPSession(page);
  const events: Trace[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Trace[])));
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'devtools.timeline,disabled-by-default-devtools.timeline,toplevel' } as never);
  await act();
  await page.waitForTimeout(1500);
  const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await done;
  const tid = events.find((e) => e.name === 'FunctionCall')?.tid;
  const tasks = events.filter((e) => e.tid === tid && e.ph === 'X' && e.name === 'RunTask' && e.cat.includes('timeline') && (e.tdur ?? 0) > 500);
  const inside = (task: Trace, of: RegExp) => events.filter((e) => e.tid === tid && e.ph === 'X' && of.test(e.name) && e.ts >= task.ts && e.ts < task.ts + (task.dur ?? 0)).reduce((sum, e) => sum + (e.tdur ?? 0), 0) / 1000;
  console.log(name, tasks.map((t) => `${((t.tdur ?? 0) / 1000).toFixed(1)}ms (wall ${((t.dur ?? 0) / 1000).toFixed(1)}, micro ${inside(t, /^RunMicrotasks$/).toFixed(1)}, layout ${inside(t, /^UpdateLayoutTree$|^Layout$|^PrePaint$|^Paint$/).toFixed(1)})`).join(' | '));
  await cdp.detach();
}

try {
  await j.setUpStation(desk);
  await adoptMatrix();
  await j.openWithPalette(desk, 'Worklist');
  await desk.press('i');
  const header = 'custody_ref,arrival_time,surname,forenames,dob,sex,offence_code,offence_date,offence_time,offence_place';
  const csv = readFileSync(join(j.samples, 'custody-extract.csv'), 'utf8').split(/\r?\n/);
  void header;
  const first = csv[1] ?? '';
  const codes = ['TH68010', 'CD71039', 'PU86149'];
  const rows = Array.from({ length: 10 }, (_, n) => first.replace('TH68010', codes[n % 3] ?? '').replace('Nonesuch Stores, 2', `Nonesuch Stores, ${n + 1}`));
  const chosen = page.waitForEvent('filechooser');
  await desk.activate('Choose a file');
  await (await chosen).setFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from([csv[0], ...rows].join('\n')) });
  await desk.activate('Go to the worklist');
  await page.getByRole('row', { name: /TESTOWSKA/ }).dblclick();
  await page.getByRole('heading', { name: 'Offence and person' }).waitFor();
  await shot('m-case');
  for (let n = 0; n < 10; n += 1) {
    await page.getByRole('group', { name: 'Class, confirmed by you' }).nth(n).getByText(n === 4 ? 'Summary' : 'Either way', { exact: true }).click();
    await page.getByRole('checkbox', { name: 'None of these' }).nth(n).check();
    await page.waitForTimeout(700);
  }
  await page.keyboard.press('Alt+2');
  await page.waitForTimeout(500);
  await shot('m-screening');
  await measure('evidence yes', () => choose('Enough evidence to charge?', 'Yes'));
  await measure('evidence no', () => choose('Enough evidence to charge?', 'No'));
  await measure('evidence yes again', () => choose('Enough evidence to charge?', 'Yes'));
  await measure('vulnerable yes', () => choose('Vulnerable adult?', 'Yes'));
  await measure('vulnerable no', () => choose('Vulnerable adult?', 'No'));
  await choose('Admits the offence?', 'Yes, fully');
  await choose('Admitted to an authorised person?', 'Yes');
  await choose('PNC and local records checked?', 'Checked');
  await choose('Fit to understand and decide?', 'Yes');
  await choose('Interpreter needed?', 'No');
  await page.getByRole('combobox', { name: 'Likely sentence if convicted' }).selectOption('Fine');
  await measure('everything known: fit no', () => choose('Fit to understand and decide?', 'No'));
  await measure('everything known: fit yes', () => choose('Fit to understand and decide?', 'Yes'));
  await page.getByText('Add or remove factors').click();
  await measure('factor', () => page.getByRole('checkbox', { name: /Planned/ }).check());
  await page.getByText('Depart from the matrix').click();
  await shot('m-gravity');
  await checkAccessibility(page);
  await page.locator('.pv-folded--pass > summary').click();
  await measure('with passed open: fit no', () => choose('Fit to understand and decide?', 'No'));
  await choose('Fit to understand and decide?', 'Yes');
  await page.locator('.pv-card__scroll').first().evaluate((e) => e.scrollTo(0, 3000));
  await shot('m-questions-end');
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Conviction');
  await page.getByRole('textbox', { name: 'Date', exact: true }).fill('3 5 2026');
  await page.getByRole('textbox', { name: 'Offence code, if known' }).fill('th68010');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.waitForTimeout(500);
  await shot('m-record');
  await page.getByRole('group', { name: 'Similar to this offence?' }).first().scrollIntoViewIfNeeded();
  await shot('m-similar');
  await choose('Similar to this offence?', 'Yes');
  await page.waitForTimeout(1500);
  await shot('m-similar-answered');
  await checkAccessibility(page);
} catch (e) {
  console.log(String(e).slice(0, 2500));
  await shot('zz-fail');
}
console.log(browser.complaints);
await browser.close();
await host.stop();
