import { Desk } from './desk.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import {
  completeOffenceAndPerson,
  give,
  importExtract,
  makeDocument,
  openFromWorklist,
  openWithPalette,
  readOut,
  recordVictimViews,
  screenForConditionalCaution,
  setTwoConditions,
  setUpStation,
  signAs,
} from './journey.ts';

/** A case whose conditions are set: the next thing is to read out. */
async function readyToRead(page: Desk['page']): Promise<Desk> {
  const desk = new Desk(page);
  await setUpStation(desk);
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  await openFromWorklist(desk, 'testow');
  await completeOffenceAndPerson(desk);
  await screenForConditionalCaution(desk);
  await recordVictimViews(desk);
  await setTwoConditions(desk);
  return desk;
}

async function openFileCheck(desk: Desk): Promise<void> {
  await desk.activate(/^File check/, 'button', true);
  await expect(desk.page.getByRole('dialog', { name: 'File check' })).toBeVisible();
}

async function readAll(desk: Desk): Promise<void> {
  await desk.reach(desk.page.getByRole('button', { name: 'Statement 1: read out' }));
  for (let statement = 1; statement <= 6; statement += 1) {
    await expect(desk.page.getByRole('button', { name: `Statement ${statement}: read out` })).toBeFocused();
    await desk.press('Space');
  }
  await expect(desk.page.getByRole('textbox', { name: 'Answer, in the person’s own words' })).toBeFocused();
}

test('given a case with gaps › when each is followed and filled, by keyboard › then it leaves the list, and the rest stays with the paperwork', async ({
  station,
}) => {
  const desk = await readyToRead(station.page);
  const { page } = desk;
  await openFileCheck(desk);
  await checkAccessibility(page);
  const gap = 'Nobody has said what the evidence is';
  await expect(page.getByRole('dialog')).toContainText(gap);
  await desk.activate(`Offence and person: ${gap}`);
  await expect(page.getByRole('textbox', { name: 'What the evidence is' })).toBeFocused();
  await desk.type('Recorded on the shop’s cameras.');
  await openFileCheck(desk);
  await expect(page.getByRole('dialog')).not.toContainText(gap);
  await desk.activate('Offence and person: The admission is not recorded in the person’s own words');
  await expect(page.getByRole('textbox', { name: 'In the person’s own words' })).toBeFocused();
  await desk.type('I put it in my bag and walked out.');
  await page.keyboard.press('Alt+7');
  await expect(page.getByText('“I put it in my bag and walked out.”')).toBeVisible();

  await readOut(desk);
  await signAs(desk, 'Zofia TESTOWSKA');
  await signAs(desk, 'Alun Mockford');
  await give(desk);
  await expect(page.getByText('The document is not made')).toBeVisible();
  await makeDocument(desk);
  await expect(page.getByText('The document is not made')).toHaveCount(0);
  await checkAccessibility(page);
  await openFileCheck(desk);
  await expect(page.getByRole('dialog')).toContainText('The person has not said back what it means');
  await expect(page.getByRole('dialog')).toContainText('neither printed nor saved');
  await checkAccessibility(page);
});

test('given everything is read › when the person has not understood, and then has › then it is read again before they can accept', async ({
  station,
}) => {
  const desk = await readyToRead(station.page);
  const { page } = desk;
  await readAll(desk);
  await checkAccessibility(page);
  await desk.type('I do not know.');
  await desk.activate('Not understood: read again');
  await expect(page.getByRole('button', { name: 'Person accepts' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Statement 1: read out' })).toBeFocused();
  await readAll(desk);
  await desk.type('You can take me to court.');
  await desk.activate('Understood');
  await expect(page.getByRole('button', { name: 'Person accepts' })).toBeFocused();
  await expect(page.getByText('“You can take me to court.”')).toBeVisible();
  await checkAccessibility(page);
  await desk.press('Enter');
  await signAs(desk, 'Zofia TESTOWSKA');
});

test('given everything is read › when the person refuses in their own words › then the case shows it and screening is open again', async ({
  station,
}) => {
  const desk = await readyToRead(station.page);
  const { page } = desk;
  await readAll(desk);
  await desk.activate('Person does not accept');
  await checkAccessibility(page);
  await desk.fill('Why, in their own words', 'I want my day in court.');
  await desk.activate('Record the refusal');
  await expect(page.getByText('“I want my day in court.”')).toBeVisible();
  await expect(page.getByRole('banner').or(page.locator('.pv-casehead')).last()).toContainText(
    'Refused: a conditional caution',
  );
  await checkAccessibility(page);
  await desk.press('Control+S');
  await expect(page.getByRole('row', { name: /TESTOWSKA, Zofia/ })).toContainText('Refused');
  await desk.press('/');
  await desk.type('testow');
  await desk.press('Enter');
  await desk.press('Enter');
  await expect(page.getByRole('heading', { name: 'Screening' })).toBeVisible();
  await desk.choose('Disposals', 'Conditional caution');
  await desk.fill('Why this disposal?', 'They thought again with their solicitor.');
  await desk.press('Control+Enter');
  await expect(page.locator('.pv-casehead')).not.toContainText('Refused');
  await openWithPalette(desk, 'Worklist');
  await expect(page.getByRole('row', { name: /TESTOWSKA, Zofia/ })).not.toContainText('Refused');
});
