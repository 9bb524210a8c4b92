import { join } from 'node:path';
import { askedFields } from './asked-fields.ts';
import { Desk } from './desk.ts';
import { expect, test } from './fixtures.ts';
import { Hand } from './hand.ts';
import { samples, setUpStation } from './journey.ts';

const most = 60;

/** What each field on the way stands for: the same fact has the same words on whichever step it is asked. */
const factOf: Readonly<Record<string, string>> = {
  'Offence and person / Offence': 'the offence',
  'Offence and person / Class, confirmed by you': 'the offence’s class',
  'Offence and person / Date': 'the day of the offence',
  'Offence and person / Time': 'the time of the offence',
  'Offence and person / Place': 'the place of the offence',
  'Offence and person / Value': 'the value of the offence',
  'Offence and person / Wording, as it will be read out and printed': 'the wording of the offence',
  'Offence and person / Does this offence involve any of these?': 'the markers of the offence',
  'Evidence and admission / Enough evidence to charge?': 'whether the evidence suffices',
  'Evidence and admission / Admits the offence?': 'whether the person admits',
  'Evidence and admission / Admitted to an authorised person?': 'whether an authorised person heard the admission',
  'Evidence and admission / Legal advice?': 'legal advice',
  'Evidence and admission / Where and when admitted': 'where and when the person admitted',
  'Evidence and admission / What the evidence is': 'what the evidence is',
  'Evidence and admission / In the person’s own words': 'the admission in the person’s words',
  'Screening / Show outcomes': 'which rules are shown',
  'What the rules still ask / Fit to understand and decide?': 'fitness',
  'What the rules still ask / Interpreter needed?': 'whether an interpreter is needed',
  'What the rules still ask / Vulnerable adult?': 'vulnerability',
  'What the rules still ask / Gravity score after factors': 'the gravity score',
  'What the rules still ask / PNC and local records checked?': 'whether records were checked',
  'What the rules still ask / Likely sentence if convicted': 'the likely sentence',
  'What the rules still ask / Legal advice?': 'legal advice',
  'Screening / Disposals': 'the disposal',
  'Screening / Why this disposal?': 'why this disposal',
  'Answers / Enough evidence to charge?': 'whether the evidence suffices',
  'Answers / Admits the offence?': 'whether the person admits',
  'Answers / Admitted to an authorised person?': 'whether an authorised person heard the admission',
  'Answers / Legal advice?': 'legal advice',
  'Answers / What the evidence is': 'what the evidence is',
  'Answers / In the person’s own words': 'the admission in the person’s words',
  'Earlier convictions and disposals / Kind': 'the kind of an earlier disposal',
  'Earlier convictions and disposals / Date': 'the day of an earlier disposal',
  'Earlier convictions and disposals / Offence code, if known': 'the offence of an earlier disposal',
  'Add a victim / Name of the person or business': 'the victim’s name',
  'Add a victim / Kind of victim': 'the kind of victim',
  'Or: no identifiable victim / Why there is no identifiable victim': 'why there is no victim',
  'Add an attempt / What came of it': 'what came of an attempt',
  'Add an attempt / How': 'the channel of an attempt',
  'Add an attempt / Date of the attempt': 'the day of an attempt',
  'Add an attempt / Time of the attempt': 'the time of an attempt',
  'Add an attempt / Made by': 'who made an attempt',
  'Add an attempt / Note': 'a note on an attempt',
  'Views / On an out-of-court disposal': 'whether the victim agrees',
  'Views / Views, in their own words': 'the victim’s views',
  'Views / Compensation asked': 'the compensation asked',
  'Views / Restorative justice': 'interest in restorative justice',
  'How these views changed the decision / How these views changed the decision': 'how the views counted',
  'Victims’ Code / Impact statement': 'the victim’s personal statement',
  'Victims’ Code / Kind of support': 'the kind of support offered',
  'Victims’ Code / Service': 'the support service',
  'Victims’ Code / Answer': 'the answer to support',
  'Add a condition / What the person must do, or not do': 'what a condition asks',
  'Add a condition / Who runs it or checks it': 'who checks a condition',
  'Add a condition / To be done by, or lasts until': 'when a condition ends',
  'Add a condition / How it is kept': 'how a condition is kept',
  'Add a condition / Hours': 'the hours of a condition',
  'Add a condition / Appointments': 'the appointments of a condition',
  'Add a condition / How it is shown to be done': 'the proof of a condition',
  'Timeline / Due date of condition 1': 'when a condition ends',
  'Timeline / Due date of condition 2': 'when a condition ends',
  'Give and sign / Read in': 'the language of the statements',
  'Give and sign / Place where the conditional caution is given': 'where the disposal is given',
  'Tell me in your own words: what can happen if you do not keep to a condition? / Answer, in the person’s own words':
    'what the person said back',
};

test('given a custody record to import › when a first shop theft is given a conditional caution › then at most 60 interactions lead from import to the printed pack, and no step asks what another asked', async ({
  station,
}, testInfo) => {
  const { page } = station;
  await setUpStation(new Desk(page));
  const hand = new Hand(page);
  const asked = new Map<string, Awaited<ReturnType<typeof askedFields>>>();
  const look = async (step: string) => {
    await expect(page.getByText('Saving', { exact: true })).toHaveCount(0);
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

  await look('victim-views');
  await hand.fill(field('Name of the person or business'), 'Nonesuch Stores');
  await hand.choose('Kind of victim', 'Business');
  await hand.click(button('Add victim'));
  await hand.click(button('Add attempt'));
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('victim-views');
  await hand.select(page.getByRole('combobox', { name: 'What came of it', exact: true }), 'Gave');
  await hand.click(button('Save attempt'));
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await look('victim-views');
  await hand.fill(field('Views, in their own words'), 'Pay for the goods and stay out.');
  await hand.press('Control+Enter');
  await heading('Conditions');

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

  await look('give-and-sign');
  await hand.click(button('Statement 1: read out'));
  for (let statement = 2; statement <= 6; statement += 1) {
    await expect(button(`Statement ${statement}: read out`)).toBeFocused();
    await hand.press('Space');
  }
  await expect(field('Answer, in the person’s own words')).toBeVisible();
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

  await hand.press('Control+Enter');
  await expect(page.getByRole('img', { name: /^Page 1 of/ })).toBeVisible({ timeout: 30_000 });
  await look('paperwork');
  await hand.press('Control+P');
  await expect(page.getByText('Sent to the printer')).toBeAttached();

  testInfo.annotations.push({ type: 'interactions', description: String(hand.interactions) });
  expect(hand.interactions).toBeLessThanOrEqual(most);

  const names = [...asked.values()].flat().map(({ name }) => name);
  expect(names.length).toBeGreaterThan(40);
  // A field that is new on the way says here what it stands for, so that it cannot ask again for what is known.
  expect([...new Set(names.filter((name) => factOf[name] === undefined))]).toEqual([]);
  const stepsAsking = new Map<string, Set<string>>();
  for (const [step, fields] of asked) {
    for (const { name } of fields.filter(({ isEmpty }) => isEmpty)) {
      const fact = factOf[name] ?? name;
      stepsAsking.set(fact, (stepsAsking.get(fact) ?? new Set()).add(step));
    }
  }
  const askedTwice = [...stepsAsking]
    .filter(([, steps]) => steps.size > 1)
    .map(([fact, steps]) => `${fact}: ${[...steps].join(', ')}`);
  expect(askedTwice).toEqual([]);
});
