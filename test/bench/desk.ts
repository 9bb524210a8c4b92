import type { Page } from '@playwright/test';
import { openBrowser, startHost } from '../e2e/fixtures.ts';
import { surnameOf } from './desk/desk-case.ts';
import { type BenchStation, makeStation, passphrase, seedStation } from './desk/station.ts';
import { installStopwatch, timeAnswers, timeKey, timeTyping } from './desk/stopwatch.ts';

/** What somebody types to find a case: names from the front and from the middle, numbers, offences, slips of the key. */
const lookedFor = [
  surnameOf(17).slice(0, 7),
  surnameOf(23_999),
  'Testowska',
  'Zofia Liam',
  'Testwoska',
  'NM/QS/26/004127',
  'theft',
  'a',
  'PU86149',
  '14/03/1994',
  'nobody here',
];
const offencesLookedFor = ['shoplifting', 'criminal damage', 'common assault', 's5 public order', 'TH68010', 'drunk'];

interface Times {
  readonly filter: readonly number[];
  readonly palette: readonly number[];
  readonly form: readonly number[];
  readonly offenceSearch: readonly number[];
  readonly stepChange: readonly number[];
}

/**
 * The desk at its keyboard, in real Chromium through the browser host: with one case in the store (the baseline), with
 * 24,000 and with 120,000, every one sealed by the program's own store.
 */
export async function bench(): Promise<Record<string, number>> {
  const station = await makeStation();
  try {
    const [empty, small, large] = [
      await timesWith(station, 0, 1),
      await timesWith(station, 1, 24_000),
      await timesWith(station, 24_000, 120_000),
    ];
    return {
      keystroke_p95_ms_empty: keystrokes(empty),
      keystroke_p95_ms_24k: keystrokes(small),
      keystroke_p95_ms_120k: keystrokes(large),
      ...parts('24k', small),
      ...parts('120k', large),
      keystrokes_per_part: large.filter.length,
      offence_search_p95_ms: p95(large.offenceSearch),
      step_change_p95_ms: p95(large.stepChange),
      keystroke_p95_ratio_24k_to_empty: keystrokes(small) / keystrokes(empty),
      keystroke_p95_ratio_120k_to_empty: keystrokes(large) / keystrokes(empty),
      offence_search_p95_ratio_120k_to_empty: p95(large.offenceSearch) / p95(empty.offenceSearch),
      step_change_p95_ratio_120k_to_empty: p95(large.stepChange) / p95(empty.stepChange),
    };
  } finally {
    station.remove();
  }
}

/** The worst of the three fields. */
const keystrokes = ({ filter, palette, form }: Times) => Math.max(p95(filter), p95(palette), p95(form));
const parts = (size: string, { filter, palette, form }: Times) => ({
  [`filter_p95_ms_${size}`]: p95(filter),
  [`palette_p95_ms_${size}`]: p95(palette),
  [`form_p95_ms_${size}`]: p95(form),
});

function p95(times: readonly number[]): number {
  const sorted = times.toSorted((a, b) => a - b);
  const found = sorted[Math.ceil(sorted.length * 0.95) - 1];
  if (found === undefined) throw new Error('Nothing was measured');
  return found;
}

async function timesWith(station: BenchStation, from: number, to: number): Promise<Times> {
  await seedStation(station, from, to);
  const host = await startHost({ folder: station.folder, port: station.port });
  const browser = await openBrowser(host.address, station.profile);
  try {
    const { page } = browser;
    await page.getByLabel(/^Passphrase for/).fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Worklist', level: 1 }).waitFor({ timeout: 120_000 });
    await page.getByRole('row').nth(2).waitFor({ timeout: 120_000 });
    await installStopwatch(page);
    return await measure(page);
  } finally {
    await browser.close();
    await host.stop();
  }
}

async function measure(page: Page): Promise<Times> {
  await page.keyboard.press('/');
  const filter = await timeTyping(page, lookedFor);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');

  await page.keyboard.press('Control+K');
  await page.getByRole('dialog').waitFor();
  const palette = await timeTyping(page, lookedFor);
  await page.keyboard.press('Escape');

  // With a date of birth each letter of the name compares the person with everybody in the store.
  await page.getByRole('button', { name: /^New case/ }).click();
  await page.getByLabel('Forenames').fill('Zofia');
  await page.getByLabel('Date of birth').fill('2 1 94');
  await page.getByLabel('Surname').focus();
  const form = [...(await timeTyping(page, [surnameOf(17), 'Testowska', 'Sampleton']))];
  await page.keyboard.press('Escape');

  await page.getByRole('region', { name: /^Cases, / }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Offence and person' }).waitFor();
  await page.getByLabel('Place', { exact: true }).focus();
  form.push(...(await timeTyping(page, ['Nonesuch Stores, 2 Imaginary Parade'])));

  const stepChange: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    for (let step = 2; step <= 8; step += 1) {
      const key = `Alt+${((step - 1) % 8) + 1}`;
      stepChange.push(await timeKey(page, key));
    }
    stepChange.push(await timeKey(page, 'Alt+1'));
  }
  await page.getByRole('heading', { name: 'Offence and person' }).waitFor();
  const offence = page.getByRole('combobox', { name: 'Offence', exact: true });
  await offence.focus();
  const offenceSearch = await timeAnswers(page, '.pv-listbox', offencesLookedFor);
  return { filter, palette, form, offenceSearch, stepChange };
}
