import type { Page } from '@playwright/test';
import { Desk } from './desk.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { importExtract, openFromWorklist, setUpStation } from './journey.ts';

async function atTheDesk(page: Page): Promise<Desk> {
  const desk = new Desk(page);
  await setUpStation(desk);
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  return desk;
}

async function openPerson(desk: Desk, name: RegExp): Promise<void> {
  await desk.activate(/^Person/);
  await expect(desk.page.getByRole('heading', { name, level: 1 })).toBeFocused();
}

async function addFlag(desk: Desk, letters: string, source: string): Promise<void> {
  await desk.activate('Add a flag');
  await desk.select('Flag', letters);
  await desk.fill('Where it comes from', source);
}

async function typeCase(desk: Desk, surname: string, forenames: string, born: string): Promise<void> {
  await expect(desk.page.getByRole('heading', { name: 'Worklist', level: 1 })).toBeVisible();
  await desk.press('n');
  await desk.fill('Surname', surname);
  await desk.fill('Forenames', forenames);
  await desk.fill('Date of birth', born);
}

const toWorklist = async (desk: Desk) => {
  await desk.press('Control+K');
  await desk.type('>worklist');
  await desk.press('Enter');
  await expect(desk.page.getByRole('heading', { name: 'Worklist', level: 1 })).toBeVisible();
};

test('given a person managed under MAPPA › when a disposal is screened › then it waits for a contact and an inspector, and the flag stands wherever the person does', async ({
  station: { page },
}) => {
  const desk = await atTheDesk(page);
  await openFromWorklist(desk, 'testow');
  await openPerson(desk, /TESTOWSKA, Zofia/);
  expect(await page.title()).toBe('Proviso');
  await checkAccessibility(page);

  await addFlag(desk, 'MAPPA', 'ViSOR');
  await desk.activate('Save flag');
  await expect(page.getByRole('alert')).toContainText('Select the MAPPA category');
  await checkAccessibility(page);
  await desk.select('MAPPA category', '2');
  await desk.select('MAPPA level', '3');
  await desk.activate('Save flag');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('MAPPA category 2, level 3').first()).toBeVisible();

  await desk.activate(/^Open case/, 'button', true);
  await expect(
    page.getByRole('banner').or(page.locator('.pv-casehead')).getByText('MAPPA category 2, level 3'),
  ).toBeVisible();
  await desk.press('Alt+2');
  await expect(
    page.getByText('MAPPA: a recorded contact and an inspector’s authority are needed').first(),
  ).toBeVisible();
  await checkAccessibility(page);

  await openPerson(desk, /TESTOWSKA, Zofia/);
  await desk.activate('Record a contact');
  await expect(page.getByRole('combobox', { name: 'With' })).toHaveValue('mappa');
  await desk.fill('Name and where they work', 'Beti Placeholder, MAPPA unit');
  await desk.fill('What was said', 'No objection.');
  await checkAccessibility(page);
  await desk.activate('Save contact');
  await expect(page.getByText('Beti Placeholder, MAPPA unit')).toBeVisible();

  await toWorklist(desk);
  await expect(page.getByRole('row', { name: /TESTOWSKA/ }).getByText('MAPPA')).toBeVisible();
});

test('given a person who is here already › when they are typed again with a slip › then they are proposed, joined, and their flags and contacts come along', async ({
  station: { page },
}) => {
  const desk = await atTheDesk(page);
  await openFromWorklist(desk, 'testow');
  await openPerson(desk, /TESTOWSKA, Zofia/);
  await addFlag(desk, 'Warr', 'PNC');
  await desk.activate('Save flag');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await toWorklist(desk);

  await typeCase(desk, 'Testovska', 'Zofia', '14 3 94');
  await desk.press('Tab');
  const proposals = page.getByRole('region', { name: 'May be here already' });
  await expect(proposals).toContainText('TESTOWSKA, Zofia');
  await expect(proposals).toContainText('Same date of birth, surname one letter out, same forenames');
  await checkAccessibility(page);
  await desk.choose('Same person as TESTOWSKA, Zofia?', 'Same person');
  await desk.press('Space');
  await desk.activate('Open the case');
  await expect(page.locator('.pv-casehead')).toContainText('TESTOVSKA, Zofia');
  await expect(page.locator('.pv-casehead')).toContainText('Warrant');
  await openPerson(desk, /TESTOVSKA, Zofia/);
  await expect(page.getByRole('button', { name: /^Open case/ })).toHaveCount(2);
  await checkAccessibility(page);

  await desk.activate(/^Take apart case/);
  await desk.fill('Why it is about somebody else', 'Another person of a similar name.');
  await checkAccessibility(page);
  await desk.activate('Take it apart');
  await expect(page.getByRole('button', { name: /^Open case/ })).toHaveCount(1);
  await expect(page.getByText('Warrant').first()).toBeVisible();

  await desk.activate('Not the same person as TESTOWSKA, Zofia');
  await expect(page.getByText('Nobody else here is alike enough')).toBeVisible();
});

test('given restricted access › when nobody said why they look › then the record only exists, and the reason opens it', async ({
  station: { page },
}) => {
  const desk = await atTheDesk(page);
  await openFromWorklist(desk, 'testow');
  await openPerson(desk, /TESTOWSKA, Zofia/);
  await addFlag(desk, 'Restr', 'Professional standards');
  await desk.activate('Save flag');
  await expect(page.getByRole('heading', { name: 'Restricted access', level: 1 })).toBeVisible();
  await expect(page.getByText('TESTOWSKA')).toHaveCount(0);
  await checkAccessibility(page);

  await toWorklist(desk);
  await expect(page.getByText('TESTOWSKA')).toHaveCount(0);
  await expect(page.getByRole('row', { name: /RESTRICTED/ })).toBeVisible();
  await desk.press('Control+K');
  await desk.type('testowska');
  await expect(page.getByText('Nothing found')).toBeVisible();
  await desk.press('Escape');

  await desk.press('/');
  await desk.type('restricted');
  await desk.press('Enter');
  await desk.press('p');
  await desk.activate('Show the record');
  await expect(page.getByRole('alert')).toContainText('Enter why you need to see this record');
  await desk.fill('Why you need to see it', 'Dealing with the person in custody tonight.');
  await desk.activate('Show the record');
  await expect(page.getByRole('heading', { name: /TESTOWSKA, Zofia/, level: 1 })).toBeFocused();
  await toWorklist(desk);
  await expect(page.getByRole('row', { name: /TESTOWSKA/ })).toBeVisible();
});

test('given what an appointment must mind and who the person is › when it is recorded › then it stands on the page, and nothing had to be answered', async ({
  station: { page },
}) => {
  const desk = await atTheDesk(page);
  await openFromWorklist(desk, 'testow');
  await openPerson(desk, /TESTOWSKA, Zofia/);
  await desk.activate('Change availability');
  await desk.select('About', 'Work');
  await desk.fill('What has to be minded', 'Bakery shifts');
  await desk.activate('Fri', 'checkbox');
  await desk.activate('Add another');
  await expect(page.getByRole('alert')).toContainText('Enter when it begins');
  await desk.fill('From', '0400');
  await desk.fill('Until', '1200');
  await checkAccessibility(page);
  await desk.activate('Save');
  await expect(page.getByText('Work: Bakery shifts, Fri 04:00 to 12:00')).toBeVisible();

  await desk.activate('Record an order');
  await desk.select('Kind of order', 'Lic');
  await desk.fill('Contact officer', 'Carys Invented, probation');
  await desk.fill('What it asks', 'To live where approved.');
  await checkAccessibility(page);
  await desk.activate('Save order');
  await expect(page.getByText('Contact officer Carys Invented, probation')).toBeVisible();

  await desk.activate('Change characteristics');
  await desk.select('Religion or belief', 'Decl');
  await checkAccessibility(page);
  await desk.activate('Save');
  const card = page.getByRole('region', { name: 'Protected characteristics' });
  await expect(card).toContainText('Declined to say');
  await expect(card).toContainText('Not asked');
});
