import type { Locator, Page } from '@playwright/test';
import { Desk } from './desk.ts';
import { checkAccessibility, expect, test } from './fixtures.ts';
import { importExtract, openFromWorklist, setUpStation } from './journey.ts';

/** From a fresh station to the Needs step of somebody's case, by keyboard. */
async function openNeeds(desk: Desk, name: string): Promise<void> {
  await setUpStation(desk);
  await importExtract(desk, 'custody-extract.csv');
  await desk.activate('Go to the worklist');
  await openFromWorklist(desk, name);
  await goToStep(desk, 'Needs');
}

async function goToStep(desk: Desk, step: string): Promise<void> {
  const place = ['Offence and person', 'Screening', 'Victim views', 'Needs'].indexOf(step) + 1;
  await desk.press(`Alt+${place}`);
  await expect(desk.page.getByRole('heading', { name: step, level: 2, exact: true })).toBeVisible();
}

const summary = (page: Page) => page.getByRole('complementary', { name: 'Needs summary' });
const link = (page: Page, pathway: string, to: string): Locator =>
  page.getByRole('group', { name: `${pathway}: linked to`, exact: true }).getByRole('checkbox', { name: to });

/** A moment before now as people type it, in the time of the police station. */
function minutesAgo(minutes: number): { readonly date: string; readonly time: string } {
  const [date = '', time = ''] = new Date(Date.now() - minutes * 60_000)
    .toLocaleString('en-GB', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' })
    .split(', ');
  return { date, time };
}

for (const colourScheme of ['light', 'dark'] as const) {
  test.describe(`in the ${colourScheme} theme`, () => {
    test.use({ colourScheme });

    test('given a case › when needs are assessed by keyboard › then each is saved at once, what may hurt is asked after a warning, and the summary says what they point to', async ({
      station,
    }) => {
      const { page } = station;
      const desk = new Desk(page);
      await openNeeds(desk, 'testow');
      await expect(page.getByRole('button', { name: /^Needs/ })).toContainText('Optional');
      await checkAccessibility(page);

      await desk.choose('Drugs: is it a need?', 'Yes');
      await expect(summary(page)).toContainText('Drugs');
      await desk.reach(link(page, 'Drugs', 'Offending'));
      await desk.press('Space');
      await desk.activate('Reason and source: Drugs');
      await desk.fill('What shows it', 'Uses heroin every day.');
      await desk.activate('The person', 'checkbox');
      await expect(summary(page)).toContainText('Uses heroin every day.');

      const mentalHealth = page.getByRole('group', { name: 'Mental health: is it a need?' });
      await expect(mentalHealth).toHaveCount(0);
      await desk.activate('Ask about it: Mental health');
      await expect(page.getByText(/^Ask in private\. Say why you ask/)).toBeVisible();
      await checkAccessibility(page);
      await desk.choose('Mental health: is it a need?', 'Yes');
      await expect(summary(page)).toContainText('Dual need.');
      await expect(page.getByRole('button', { name: /^Needs/ })).toContainText('2 pathways asked');

      await desk.choose('Gambling: is it a need?', 'Declined');
      await desk.activate('Ask about it: Domestic abuse, as perpetrator or victim');
      await desk.choose('Domestic abuse, as perpetrator or victim: is it a need?', 'Declined');
      await expect(page.getByText('Told already under Domestic abuse, as perpetrator or victim')).toBeVisible();
      await expect(page.getByRole('button', { name: /^Needs/ })).toContainText('4 pathways asked');

      // Another step and back: everything stands, and every save is listed.
      await goToStep(desk, 'Victim views');
      await goToStep(desk, 'Needs');
      await expect(link(page, 'Drugs', 'Offending')).toBeChecked();
      await expect(page.getByRole('group', { name: 'Gambling: is it a need?' }).getByLabel('Declined')).toBeChecked();
      await page.getByText(/^\d+ saved, last/).click();
      await expect(summary(page)).toContainText('Needs, version 1');
      await expect(summary(page)).toContainText('Gambling: declined');
      await checkAccessibility(page);
    });
  });
}

test('given a case › when the risk of violence is high and somebody exploits the person › then an inspector, a welfare step and a review are needed first', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await openNeeds(desk, 'testow');

  await desk.activate('Record a reoffending score');
  await desk.activate('Save score');
  await expect(page.getByRole('dialog')).toContainText('Enter the instrument');
  await checkAccessibility(page);
  await desk.fill('Instrument', 'OASys');
  await desk.fill('Version', '9');
  await desk.fill('Score, per cent', '100');
  await desk.fill('Assessed on', minutesAgo(1440).date);
  await desk.fill('Where it came from', 'Probation record');
  await desk.activate('Save score');
  await expect(page.getByText(/^Not in the cohort|^Not counted|^The force has not loaded/)).toBeVisible();
  await expect(page.getByText(/^In the cohort/)).toHaveCount(0);

  await desk.activate('Record the risk of violence');
  await checkAccessibility(page);
  await desk.choose('Level of risk', 'High');
  await desk.fill('How it was assessed', 'Violence predictor');
  await desk.fill('Assessed on', minutesAgo(1440).date);
  await desk.fill('Who assessed it', 'P. Stand-In');
  await desk.activate('Save risk');
  await expect(summary(page)).toContainText('An inspector must agree to a disposal.');

  await desk.activate('Record signs of exploitation');
  await checkAccessibility(page);
  await desk.activate('Owes others, or works off a debt', 'checkbox');
  await desk.activate('Recorded as a victim as well as a suspect', 'checkbox');
  await desk.activate('Save signs');
  await expect(summary(page)).toContainText('Exploitation indicated.');
  await expect(page.getByText('Victim and suspect')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Needs/ })).toContainText('Welfare step or review due');
  await checkAccessibility(page);

  await goToStep(desk, 'Screening');
  await expect(page.getByText('Exploitation indicated: welfare step and review needed').first()).toBeVisible();
  await expect(page.getByText('High risk of violence: an inspector must agree').first()).toBeVisible();

  await goToStep(desk, 'Needs');
  await desk.activate('Change signs of exploitation');
  await desk.fill('Step taken for the person’s welfare', 'Referred to the National Referral Mechanism.');
  await desk.fill('Reviewed by (supervisor’s name)', 'Iris Proxy');
  await desk.activate('Save signs');
  await expect(page.getByRole('dialog')).toContainText('Select the rank of the supervisor');
  await desk.select('Rank', 'Insp');
  await desk.activate('Save signs');
  await expect(summary(page)).not.toContainText('Exploitation indicated.');
  await goToStep(desk, 'Screening');
  await expect(page.getByText('Exploitation indicated: welfare step and review needed')).toHaveCount(0);
});

test('given an adult › when a drug test has no inspector’s authority › then it is not kept; with it, the follow-up is shown', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await openNeeds(desk, 'testow');
  const [authorised, tested] = [minutesAgo(30), minutesAgo(20)];
  await desk.activate('Record a drug test');
  await desk.choose('When', 'On arrest');
  await desk.select('For the offence', 'TH');
  await desk.fill('Date of the test', tested.date);
  await desk.fill('Time of the test', tested.time);
  await desk.fill('Police area', 'Northmere');
  await desk.activate('The Secretary of State has notified the area for tests', 'checkbox');
  await desk.choose('Result', 'Positive');
  await desk.activate('Save test');
  await expect(page.getByRole('dialog')).toContainText('Enter the inspector’s name, rank, time and reason');
  await checkAccessibility(page);
  await desk.fill('Name of the officer', 'Iris Proxy');
  await desk.select('Rank of the officer', 'Insp');
  await desk.fill('Date of the authority', authorised.date);
  await desk.fill('Time of the authority', authorised.time);
  await desk.fill(/^Reason to suspect/, 'Found with a pipe beside the stolen goods.');
  await desk.activate('Save test');
  await expect(page.getByRole('dialog')).toContainText('No warning that refusing may be prosecuted (PACE 1984 s63B)');
  await desk.activate('Warned that refusing without good cause may be prosecuted', 'checkbox');
  await desk.activate('Save test');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('Refer to treatment')).toBeVisible();
  await expect(page.getByText('Told already: see the drug test')).toBeVisible();
  await desk.activate('Change the drug test');
  await desk.activate('Initial assessment considered', 'checkbox');
  await desk.fill('Referred to treatment at', 'Larkspur Centre');
  await desk.activate('Save test');
  await expect(page.getByText('Refer to treatment')).toHaveCount(0);
  await expect(page.getByText('Larkspur Centre')).toBeVisible();
  await checkAccessibility(page);
});

test('given a person of 16 › when a drug test on arrest is recorded › then the law refuses it', async ({ station }) => {
  const { page } = station;
  const desk = new Desk(page);
  await openNeeds(desk, 'madeup');
  await expect(page.getByText('Under 18: no test on arrest (PACE 1984 s63B).')).toBeVisible();
});

test('given Victim views › when the sergeant goes on › then needs nobody records are not in the way, and those begun are next', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await openNeeds(desk, 'testow');
  await goToStep(desk, 'Victim views');
  await desk.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Conditions', level: 2, exact: true })).toBeVisible();
  await goToStep(desk, 'Needs');
  await desk.choose('Gambling: is it a need?', 'No');
  await expect(page.getByRole('button', { name: /^Needs/ })).toContainText('1 pathway asked');
  await goToStep(desk, 'Victim views');
  await desk.press('Control+Enter');
  await expect(page.getByRole('heading', { name: 'Needs', level: 2, exact: true })).toBeVisible();
});

test('given a woman with a dual need › when she is offered the women’s pathway and adjustments › then her answers stand in the summary, and the gap in services is logged', async ({
  station,
}) => {
  const { page } = station;
  const desk = new Desk(page);
  await openNeeds(desk, 'testow');
  const headings = page.getByRole('main').getByRole('heading', { level: 3 });
  await expect(headings.first()).toHaveText('Women’s pathway');
  await expect(page.getByText('Attend the women’s centre for 4 appointments')).toBeVisible();
  await checkAccessibility(page);
  await desk.activate('Record the answer to the women’s pathway');
  await desk.activate('Save answer');
  await expect(page.getByRole('dialog')).toContainText('Select her answer');
  await expect(page.getByRole('dialog')).toContainText('Enter her reason');
  await checkAccessibility(page);
  await desk.choose('Her answer', 'Refused');
  await desk.fill('Her reason', 'Cares for her mother.');
  await desk.activate('Save answer');
  await expect(page.getByText(/^Cares for her mother\. \(/)).toBeVisible();

  await desk.choose('Drugs: is it a need?', 'Yes');
  await desk.activate('Ask about it: Mental health');
  await desk.choose('Mental health: is it a need?', 'Yes');
  await desk.choose('Neurodiversity: is it a need?', 'Yes');
  await expect(summary(page)).toContainText('Multiple disadvantage: 3 needs');
  await expect(summary(page)).toContainText('Drugs and Mental health: no service takes both');
  await desk.choose('Easy-read papers', 'Agreed');
  await desk.choose('Quiet room', 'Declined');
  await expect(summary(page)).toContainText('Quiet room: declined');
  await expect(summary(page)).toContainText('Easy-read papers: agreed');
  await desk.activate('Record a wait or a refusal of a service');
  await desk.activate('Save gap');
  await expect(page.getByRole('dialog')).toContainText('Select why the service is not there');
  await checkAccessibility(page);
  await desk.choose('Why', 'The wait is too long');
  await desk.fill('Which service, and how long the wait is', 'Larkspur Centre, 9 weeks');
  await desk.activate('Save gap');
  await expect(summary(page)).toContainText('the wait is too long. Larkspur Centre, 9 weeks');
  await checkAccessibility(page);

  await goToStep(desk, 'Victim views');
  await goToStep(desk, 'Needs');
  await expect(page.getByRole('group', { name: 'Easy-read papers' }).getByLabel('Agreed')).toBeChecked();
  await expect(page.getByText(/^Cares for her mother\. \(/)).toBeVisible();
});
