import { join } from 'node:path';
import { askedFields } from './asked-fields.ts';
import { Desk } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { Hand } from './hand.ts';
import { samples, setUpStation } from './journey.ts';

const most = 60;

test('given a custody record to import › when a first shop theft is given a conditional caution › then no more than 60 interactions lead from import to the printed pack, and no step asks what another asked', async ({
  station,
}) => {
  const { page } = station;
  await setUpStation(new Desk(page));
  const hand = new Hand(page);
  const asked = new Map<string, Awaited<ReturnType<typeof askedFields>>>();
  let before = 0;
  const stepEnds = async (step: string) => {
    console.log(step, hand.interactions - before, hand.interactions);
    before = hand.interactions;
  };
  const look = async (step: string) => {
    asked.set(step, [...(asked.get(step) ?? []), ...(await askedFields(page))]);
  };
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
  const field = (name: string | RegExp) => page.getByRole('textbox', { name, exact: true });
  const heading = (name: string) => expect(page.getByRole('heading', { name, exact: true }).first()).toBeVisible();

  await hand.press('i');
  await hand.pickFile(() => hand.click(button('Choose a file')), join(samples, 'custody-extract.csv'));
  await expect(button('Go to the worklist')).toBeFocused();
  await hand.press('Enter');
  await hand.press('/');
  await hand.fill(page.getByRole('searchbox', { name: 'Filter this list' }), 'testow');
  await hand.press('Enter');
  await hand.press('Enter');
  await heading('Offence and person');
  await stepEnds('import');

  await look('offence-and-person');
  await hand.choose('Class, confirmed by you', 'Either way');
  await hand.click(page.locator('label').filter({ hasText: 'None of these' }).first());
  await hand.choose('Enough evidence to charge?', 'Yes');
  await hand.choose('Admits the offence?', 'Yes');
  await hand.choose('Admitted to an authorised person?', 'Yes');
  await hand.choose('Legal advice?', 'Had advice');
  await look('offence-and-person');
  await hand.press('Control+Enter');
  await heading('Screening');
  await stepEnds('offence');

  await look('screening');
  await hand.choose('Fit to understand and decide?', 'Yes');
  await hand.choose('Interpreter needed?', 'No');
  await hand.choose('Vulnerable adult?', 'No');
  await hand.choose('Gravity score after factors', '2');
  await hand.choose('PNC and local records checked?', 'Checked');
  await hand.select(page.getByRole('combobox', { name: 'Likely sentence if convicted', exact: true }), 'Fine');
  await hand.choose('Disposals', 'Conditional caution');
  await hand.fill(field('Why this disposal?'), 'First offence, debt, full admission.');
  await look('screening');
  await hand.press('Control+Enter');
  await heading('Victim views');
  await stepEnds('screening');

  await look('victim-views');
  await hand.fill(field('Name of the person or business'), 'Nonesuch Stores');
  await hand.choose('Kind of victim', 'Business');
  await hand.click(button('Add victim'));
  await hand.fill(field('Views, in their own words'), 'Pay for the goods and stay out.');
  await hand.click(button('Add attempt'));
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('victim-views');
  await hand.select(page.getByRole('combobox', { name: 'What came of it', exact: true }), 'Gave');
  await hand.click(button('Save attempt'));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await look('victim-views');
  await hand.press('Control+Enter');
  await heading('Conditions');
  await stepEnds('victim');

  await look('conditions');
  for (const words of [
    'Add: Complete the theft awareness course, in one session',
    'Add: Write a letter of apology to the victim and hand it to the case unit',
  ]) {
    await hand.click(button(words));
    await expect(page.getByRole('dialog')).toBeVisible();
    await look('conditions');
    await hand.click(button('Save condition'));
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await look('conditions');
  await hand.press('Control+Enter');
  await heading('Give and sign');
  await stepEnds('conditions');

  await look('give-and-sign');
  await hand.click(button('Statement 1: read out'));
  for (let statement = 2; statement <= 6; statement += 1) {
    await expect(button(`Statement ${statement}: read out`)).toBeFocused();
    await hand.press('Space');
  }
  await look('give-and-sign');
  await hand.fill(field('Answer, in the person’s own words'), 'I do the course and the letter or I go to court.');
  await hand.click(button('Understood'));
  await expect(button('Person accepts')).toBeFocused();
  await hand.press('Enter');
  for (const name of ['Zofia TESTOWSKA', 'Alun Mockford']) {
    await hand.drag(page.getByRole('application', { name: `Signature of ${name}` }));
    await look('give-and-sign');
    await hand.click(button(`Sign as ${name}`));
    await expect(page.getByRole('img', { name: `Signature of ${name}` })).toBeVisible();
  }
  await look('give-and-sign');
  await hand.press('Control+Enter');
  await heading('Paperwork');
  await stepEnds('give');

  await hand.press('Control+Enter');
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 30_000 });
  await look('paperwork');
  await hand.press('Control+P');
  await expect(page.getByText('Sent to the printer')).toBeAttached();
  await stepEnds('paperwork');
  console.log(
    JSON.stringify(
      Object.fromEntries(
        Array.from(asked, ([step, fields]) => [
          step,
          [...new Set(fields.map(({ within, name }) => `${within} / ${name}`))],
        ]),
      ),
      null,
      1,
    ),
  );
  expect(hand.interactions).toBeLessThanOrEqual(most);
});
