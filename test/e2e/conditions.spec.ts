import type { Locator, Page } from '@playwright/test';
import { Desk } from './desk.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import {
  completeOffenceAndPerson,
  importExtract,
  openFromWorklist,
  recordVictimViews,
  screenForConditionalCaution,
  setUpStation,
} from './journey.ts';

/** From a fresh station to the Needs step of a woman's conditional caution, by keyboard. */
async function screenedCase(desk: Desk): Promise<void> {
  await setUpStation(desk);
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  await openFromWorklist(desk, 'testow');
  await completeOffenceAndPerson(desk);
  await screenForConditionalCaution(desk);
  await recordVictimViews(desk);
  await goToStep(desk, 'Needs', 4);
}

async function goToStep(desk: Desk, step: string, place: number): Promise<void> {
  await desk.press(`Alt+${place}`);
  await expect(desk.page.getByRole('heading', { name: step, level: 2, exact: true })).toBeVisible();
}

const suggestions = (page: Page): Locator => page.getByRole('list', { name: 'Suggested' }).getByRole('listitem');
const dueDate = (page: Page, number: number): Locator =>
  page.getByRole('slider', { name: `Due date of condition ${number}` });

/** Takes the mark of a due date and lets it go so many days later. */
async function dragByDays(page: Page, slider: Locator, days: number): Promise<void> {
  const box = await slider.boundingBox();
  if (!box) throw new Error('The line is not on the screen');
  const [value, most] = [Number(await slider.inputValue()), Number(await slider.getAttribute('max'))];
  // The middle of the mark, which is 12 wide, runs from its half to the line's end less its half.
  const at = (place: number) => box.x + 6 + ((place - 1) / (most - 1)) * (box.width - 12);
  await page.mouse.move(at(value), box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(at(value + days), box.y + box.height / 2, { steps: 5 });
  await page.mouse.up();
}

for (const colourScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colourScheme} theme`, () => {
    test.use({ colourScheme });

    test('given needs of a woman › when conditions are chosen by keyboard › then each suggestion says why, an own one is asked why, and dates move alike by keys and mouse', async ({
      station,
    }) => {
      const { page } = station;
      const desk = new Desk(page);
      await screenedCase(desk);
      await desk.choose('Drugs: is it a need?', 'Yes');
      await desk.activate('Reason and source: Drugs');
      await desk.fill('What shows it', 'Uses heroin every day.');
      await goToStep(desk, 'Conditions', 5);

      await expect(suggestions(page).first()).toContainText('Women’s pathway, women only');
      await expect(suggestions(page).nth(2)).toContainText('Need: Drugs (Uses heroin every day)');
      await expect(page.getByText('No condition yet.')).toBeVisible();
      await checkAccessibility(page);
      await desk.activate('Add: Attend 2 appointments with the drug intervention service');
      await expect(page.getByRole('dialog')).toContainText('What it answers: Drugs');
      await checkAccessibility(page);
      await desk.fill('Appointments', '3');
      await expect(page.getByRole('textbox', { name: 'What the person must do, or not do' })).toHaveValue(
        'Attend 3 appointments with the drug intervention service',
      );
      await desk.select('How it is kept', 'By v');
      await expect(page.getByRole('textbox', { name: 'How it is shown to be done' })).toHaveValue(/camera on/);
      await desk.activate('Save condition');
      const first = page.getByRole('row', { name: /drug intervention/ });
      await expect(first).toContainText('Drugs');
      await expect(page.getByRole('button', { name: 'Change condition 1' })).toBeFocused();
      await expect(page.getByRole('complementary', { name: 'Limits' })).toContainText('2 hours, 0 trips, 8 weeks');

      await desk.activate('Write one', 'button', true);
      await desk.fill('What the person must do, or not do', 'Keep a diary of every day for the case unit');
      await desk.activate('Rehabilitate', 'checkbox');
      await desk.fill('Who runs it or checks it', 'Case unit');
      await desk.fill('To be done by, or lasts until', await inDays(page, 28));
      await desk.activate('Save condition');
      await expect(page.getByRole('alert')).toContainText('Say why it is set');
      await checkAccessibility(page);
      await desk.fill('Why it is not one of the library', 'She asked for something she can do at home.');
      await desk.activate('Save condition');
      await expect(page.getByRole('row', { name: /Keep a diary/ })).toContainText('She asked for something');
      await expect(page.getByText('1 condition could be clearer')).toBeVisible();
      await expect(page.getByRole('listitem').filter({ hasText: 'Condition 2 could be clearer.' })).toContainText(
        'Say how it is shown to be done.',
      );
      await checkAccessibility(page);

      const slider = dueDate(page, 2);
      const start = Number(await slider.inputValue());
      await desk.reach(slider);
      await desk.press('Shift+ArrowRight');
      await desk.press('ArrowRight', 3);
      await expect(slider).toHaveValue(String(start + 10));
      await expect(slider).toHaveAttribute('aria-valuetext', /, within the period$/);
      await desk.press('Escape');
      await expect(slider).toHaveValue(String(start));
      await desk.press('Shift+ArrowRight', 2);
      await desk.press('Shift+ArrowLeft');
      await desk.press('Enter');
      await expect(page.getByRole('status').filter({ hasText: 'Condition 2 is now due' })).toBeAttached();
      await expect(slider).toHaveValue(String(start + 7));

      await dragByDays(page, slider, 7);
      await expect(slider).toHaveValue(String(start + 14));
      await expect(page.getByRole('row', { name: /Keep a diary/ })).toContainText(await inDays(page, 42));

      await slider.focus();
      await desk.press('Shift+ArrowRight', 12);
      await expect(slider).toHaveAttribute('aria-valuetext', /past the period/);
      await checkAccessibility(page);
      await desk.press('Tab');
      await expect(page.getByRole('listitem').filter({ hasText: 'Condition 2 could be clearer.' })).toContainText(
        'Let it end within the period.',
      );
    });
  });
}

/** A day as the table shows it: `18 Dec 2026`. */
const inDays = (page: Page, days: number): Promise<string> =>
  page.evaluate((count) => {
    const [today] = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' }).split(' ');
    const day = new Date(`${today}T12:00:00Z`);
    day.setUTCDate(day.getUTCDate() + count);
    const month = day.toLocaleString('en-GB', { month: 'short', timeZone: 'UTC' }).slice(0, 3);
    return `${day.getUTCDate()} ${month} ${day.getUTCFullYear()}`;
  }, days);

test('given drugs and mental health together › when the library has no service for both › then neither is suggested alone and the gap is said', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await screenedCase(desk);
  await desk.choose('Drugs: is it a need?', 'Yes');
  await goToStep(desk, 'Conditions', 5);
  await expect(page.getByText('No service for both needs.')).toHaveCount(0);
  await goToStep(desk, 'Needs', 4);
  await desk.activate('Ask about it: Mental health');
  await desk.choose('Mental health: is it a need?', 'Yes');
  await goToStep(desk, 'Conditions', 5);
  await expect(page.getByText('No service for both needs.')).toBeVisible();
  await expect(page.getByRole('button', { name: /drug intervention service$/ })).toHaveCount(0);
  await expect(page.getByRole('button', { name: /^Add: Attend the women’s centre/ })).toBeVisible();
  await checkAccessibility(page);

  // The amount of a compensation stands in its words; nothing is kept while it is open.
  await desk.activate(/^Add: Pay compensation/);
  await desk.activate('Save condition');
  await expect(page.getByRole('alert')).toContainText('Enter the amount in place of {amount}');
  await desk.fill('Amount in its words', '42.50');
  await desk.activate('Save condition');
  await expect(page.getByRole('row', { name: /Pay compensation of £42\.50 to the victim/ })).toContainText(
    'The harm of the offence',
  );
});
