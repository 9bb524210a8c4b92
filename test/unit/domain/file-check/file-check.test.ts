import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../shared/domain/case/case.ts';
import type { CaseCommand } from '../../../../shared/domain/case/commands.ts';
import type { Disposal, Person } from '../../../../shared/domain/case/events.ts';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import type { LawContext } from '../../../../shared/domain/case/lawfulness.ts';
import { type FileGap, fileCheck } from '../../../../shared/domain/file-check/file-check.ts';
import { defaultPack } from '../../../../shared/domain/pack/default-pack.ts';
import type { ForceSettings } from '../../../../shared/domain/settings/force-settings.ts';
import { frozen } from '../../../factories/frozen.ts';
import { attendance, day, id, penaltyCondition, shopTheft, zofia } from '../../../factories/given-case.ts';
import {
  authorisedBy,
  carryOut,
  contextFor,
  documentId,
  eventsThrough,
  type OpenCaseTraits,
  type Point,
  settingsWith,
} from '../../../factories/open-case.ts';
import { nonesuchStores, unansweredCall } from '../../../factories/victims.ts';

const context = (disposal: Disposal = 'ACC', changes: Partial<ForceSettings> = {}): LawContext => ({
  today: day('2026-11-20'),
  giver: 'sergeant',
  settings: settingsWith(disposal, changes).settings,
});

const understands: CaseCommand = {
  type: 'RecordTeachBack',
  language: 'en',
  answer: 'You can take me to court.',
  isUnderstood: true,
};
const said = {
  evidenceSummary: 'Recorded on the shop’s cameras.',
  admissionDetails: 'In interview at Quayside Custody.',
  admissionWords: 'I put it in my bag and walked out.',
};
const known: Partial<Person> = { ethnicitySelfDefined: 'W1', ethnicityOfficerDefined: '1' };
const victimId = nonesuchStores.victimId;
const views: CaseCommand = { type: 'RecordVictimViews', victimId, change: { words: 'Pay for it.' } };
const duties: CaseCommand = {
  type: 'RecordVictimDuties',
  victimId,
  change: {
    personalStatement: 'declined',
    support: [{ kind: 'business', service: 'Northmere business crime team', answer: 'offered' }],
    viewsTakenIntoAccount: 'They want to be paid, so the goods are paid for.',
    toldOn: day('2026-11-20'),
  },
};
const knowsVictim: CaseCommand = { type: 'CorrectVictim', victim: { ...nonesuchStores, vulnerabilities: [] } };

const assesses: CaseCommand = {
  type: 'AssessNeeds',
  needs: [{ pathway: 'drugs', present: 'no', linkedToOffending: false, linkedToHarm: false, sources: [] }],
};

const full: OpenCaseTraits = { person: known, answers: said, beforeChoosing: [views, knowsVictim, assesses] };

const course = { ...attendance, needs: ['alcohol'] };
/** Of a conditional caution; the others keep what they take. */
const conditionsFor = ({ disposal = 'ACC' }: OpenCaseTraits) => (disposal === 'ACC' ? { conditions: [course] } : {});

/** A case brought to a point with everything said, then changed. */
const caseWith = (point: Point, changes: readonly CaseCommand[] = [], traits: OpenCaseTraits = {}): Case =>
  frozen(
    fold(carryOut(eventsThrough(point, { ...full, ...conditionsFor(traits), ...traits }), changes, contextFor(traits))),
  );

const gapsOf = (subject: Case, kind: FileGap['kind'], law = context()) =>
  fileCheck(subject, law).filter((gap) => gap.kind === kind);
const kindsOf = (subject: Case, law = context()) => fileCheck(subject, law).map(({ kind }) => kind);

const complete = caseWith('read', [understands, duties]);
const whenComplete = fold(
  carryOut(
    eventsThrough('queued', { ...full, conditions: [course] }),
    [duties, { type: 'RecordPrinted', documentId }],
    contextFor(full),
  ),
);

describe('given a case with everything said', () => {
  test('when everything is read › then all that is missing is the giving itself', () => {
    expect(fileCheck(complete, context())).toEqual([{ kind: 'not-given', grade: 'must' }]);
  });

  test('when it is given, printed and on its way, and nobody said anything back › then only that is missing', () => {
    expect(fileCheck(whenComplete, context())).toEqual([{ kind: 'teach-back', grade: 'should' }]);
  });
});

/** For each gap: a case that has it, with its grade, and the nearest case that has not. */
const sides: readonly {
  readonly gap: FileGap;
  readonly when: string;
  readonly missing: Case;
  readonly there: Case;
  readonly law?: LawContext;
}[] = [
  {
    gap: { kind: 'nothing-chosen', grade: 'must' },
    when: 'no disposal is chosen',
    missing: caseWith('screened'),
    there: caseWith('chosen'),
  },
  {
    gap: { kind: 'refused', grade: 'must' },
    when: 'the person refused what was offered',
    missing: caseWith('read', [{ type: 'RecordConsent', consents: false }]),
    there: caseWith('read', [
      { type: 'RecordConsent', consents: false },
      { type: 'ChooseDisposal', disposal: 'ACC', reason: 'They thought again.' },
    ]),
  },
  {
    gap: { kind: 'not-given', grade: 'must' },
    when: 'everything is signed and it is not given',
    missing: caseWith('signed'),
    there: caseWith('given'),
  },
  {
    gap: { kind: 'no-offence', grade: 'must' },
    when: 'the only offence is removed',
    missing: caseWith('opened', [{ type: 'RemoveOffence', offenceId: shopTheft.offenceId }]),
    there: caseWith('opened'),
  },
  {
    gap: { kind: 'offence-incomplete', grade: 'must', number: 1 },
    when: 'the date of the offence is not known',
    missing: caseWith('opened', [
      { type: 'ChangeOffence', offenceId: shopTheft.offenceId, change: { date: undefined } },
    ]),
    there: caseWith('opened'),
  },
  {
    gap: { kind: 'offence-incomplete', grade: 'must', number: 2 },
    when: 'the class of the second offence is not known',
    missing: caseWith('opened', [
      {
        type: 'AddOffence',
        offence: { offenceId: id('other'), cjsCode: 'TH68010', title: 'Theft', date: day('2026-11-18') },
      },
    ]),
    there: caseWith('opened', [{ type: 'AddOffence', offence: { ...shopTheft, offenceId: id('other') } }]),
  },
  {
    gap: { kind: 'offence-place', grade: 'should', number: 1 },
    when: 'the place of the offence is not known',
    missing: caseWith('opened', [
      { type: 'ChangeOffence', offenceId: shopTheft.offenceId, change: { place: undefined } },
    ]),
    there: caseWith('opened'),
  },
  {
    gap: { kind: 'evidence-summary', grade: 'should' },
    when: 'nobody said what the evidence is',
    missing: caseWith('chosen', [], { answers: { ...said, evidenceSummary: undefined } }),
    there: caseWith('chosen'),
  },
  {
    gap: { kind: 'admission-details', grade: 'should' },
    when: 'nobody said where and when it was admitted',
    missing: caseWith('chosen', [], { answers: { ...said, admissionDetails: undefined } }),
    there: caseWith('chosen'),
  },
  {
    gap: { kind: 'admission-words', grade: 'should' },
    when: 'the admission is not in the person’s own words',
    missing: caseWith('chosen', [], { answers: { ...said, admissionWords: undefined } }),
    there: caseWith('chosen'),
  },
  {
    gap: { kind: 'admission-words', grade: 'should' },
    when: 'it is a conditional caution and not a penalty notice',
    missing: caseWith('chosen', [], { answers: { ...said, admissionWords: undefined } }),
    there: caseWith('chosen', [], { disposal: 'PND', answers: { ...said, admissionWords: undefined } }),
  },
  {
    gap: { kind: 'ethnicity', grade: 'should' },
    when: 'officer-defined ethnicity is blank',
    missing: caseWith('opened', [], { person: { ethnicitySelfDefined: 'W1' } }),
    there: caseWith('opened'),
  },
  {
    gap: { kind: 'ethnicity', grade: 'should' },
    when: 'nobody asked for self-defined ethnicity, and not: it was declined',
    missing: caseWith('opened', [], {
      person: { ethnicityOfficerDefined: '1', ethnicityNotSelfDefined: 'not-asked' },
    }),
    there: caseWith('opened', [], { person: { ethnicityOfficerDefined: '1', ethnicityNotSelfDefined: 'declined' } }),
  },
  {
    gap: { kind: 'language', grade: 'note' },
    when: 'an interpreter is needed for a language nobody named',
    missing: caseWith('screened', [{ type: 'CorrectPerson', person: withoutLanguage({ ...zofia, ...known }) }], {
      supported: true,
    }),
    there: caseWith('screened', [], { supported: true }),
  },
  {
    gap: { kind: 'interpreter-name', grade: 'should' },
    when: 'the interpreter has no name',
    missing: caseWith('screened', [], { supported: true }),
    there: caseWith('screened', [], { supported: true, answers: { ...said, interpreterName: 'Ilona Fikcyjna' } }),
  },
  {
    gap: { kind: 'interpreter-name', grade: 'should' },
    when: 'an interpreter is needed',
    missing: caseWith('screened', [], { supported: true }),
    there: caseWith('screened'),
  },
  {
    gap: { kind: 'appropriate-adult-name', grade: 'should' },
    when: 'the appropriate adult has no name',
    missing: caseWith('screened', [], { supported: true }),
    there: caseWith('screened', [], { supported: true, answers: { ...said, appropriateAdultName: 'Hal Standby' } }),
  },
  {
    gap: { kind: 'victims-not-said', grade: 'must' },
    when: 'nobody said whether there is a victim',
    missing: caseWith('screened', [{ type: 'RemoveVictim', victimId }]),
    there: caseWith('screened', [
      { type: 'RemoveVictim', victimId },
      { type: 'RecordNoVictim', reason: 'Nobody was harmed.' },
    ]),
  },
  {
    gap: { kind: 'victim-not-asked', grade: 'must', victimId: id('vctm', 2), name: 'Anna Sampleton' },
    when: 'a second victim was not asked',
    missing: caseWith('screened', [
      { type: 'AddVictim', victim: { victimId: id('vctm', 2), kind: 'person', name: 'Anna Sampleton' } },
    ]),
    there: caseWith('screened', [
      { type: 'AddVictim', victim: { victimId: id('vctm', 2), kind: 'person', name: 'Anna Sampleton' } },
      { type: 'ContactVictim', contact: { ...unansweredCall, contactId: id('cntct', 2), victimId: id('vctm', 2) } },
    ]),
  },
  {
    gap: { kind: 'victim-views', grade: 'should', victimId, name: 'Nonesuch Stores' },
    when: 'a victim was called and gave no views',
    missing: caseWith('screened', [], { beforeChoosing: [] }),
    there: caseWith('screened'),
  },
  {
    gap: { kind: 'victim-views', grade: 'should', victimId, name: 'Nonesuch Stores' },
    when: 'a victim did not answer, and not: declined',
    missing: caseWith('screened', [], { beforeChoosing: [] }),
    there: caseWith(
      'screened',
      [{ type: 'ContactVictim', contact: { ...unansweredCall, contactId: id('cntct', 2), outcome: 'declined' } }],
      { beforeChoosing: [] },
    ),
  },
  {
    gap: { kind: 'victim-influence', grade: 'should', victimId, name: 'Nonesuch Stores' },
    when: 'nobody said how the views counted',
    missing: caseWith('screened'),
    there: caseWith('screened', [duties]),
  },
  {
    gap: { kind: 'victim-vulnerability', grade: 'should', victimId, name: 'Nonesuch Stores' },
    when: 'nobody asked whether the victim is vulnerable',
    missing: caseWith('screened', [], { beforeChoosing: [views] }),
    there: caseWith('screened'),
  },
  {
    gap: { kind: 'victim-support', grade: 'note', victimId, name: 'Nonesuch Stores' },
    when: 'no support was offered',
    missing: caseWith('screened'),
    there: caseWith('screened', [duties]),
  },
  {
    gap: { kind: 'victim-support', grade: 'should', victimId, name: 'Nonesuch Stores' },
    when: 'no support was offered to a repeat victim',
    missing: caseWith('screened', [
      { type: 'CorrectVictim', victim: { ...nonesuchStores, vulnerabilities: ['repeat'] } },
    ]),
    there: caseWith('screened', [
      { type: 'CorrectVictim', victim: { ...nonesuchStores, vulnerabilities: ['repeat'] } },
      duties,
    ]),
  },
  {
    gap: { kind: 'victim-statement', grade: 'note', victimId, name: 'Nonesuch Stores' },
    when: 'no personal statement was offered',
    missing: caseWith('screened'),
    there: caseWith('screened', [duties]),
  },
  {
    gap: { kind: 'victim-not-told', grade: 'note', victimId, name: 'Nonesuch Stores' },
    when: 'it is given and the victim is not told',
    missing: caseWith('given'),
    there: caseWith('given', [duties]),
  },
  {
    gap: { kind: 'victim-not-told', grade: 'note', victimId, name: 'Nonesuch Stores' },
    when: 'it is given, and not before',
    missing: caseWith('given'),
    there: caseWith('signed'),
  },
  {
    gap: { kind: 'victim-told-late', grade: 'should', victimId, name: 'Nonesuch Stores' },
    when: 'five working days have passed and the victim is not told',
    missing: caseWith('given'),
    there: caseWith('given', [duties]),
    law: { ...context('ACC', codeLoaded()), today: day('2026-11-28') },
  },
  {
    gap: { kind: 'needs', grade: 'note' },
    when: 'no need is recorded for a conditional caution',
    missing: caseWith('chosen', [], { beforeChoosing: [] }),
    there: caseWith('chosen'),
  },
  {
    gap: { kind: 'needs', grade: 'note' },
    when: 'it is a conditional caution, and not a simple one',
    missing: caseWith('chosen', [], { beforeChoosing: [] }),
    there: caseWith('chosen', [], { beforeChoosing: [], disposal: 'SC' }),
  },
  {
    gap: { kind: 'condition-why', grade: 'should', number: 1 },
    when: 'a condition answers nothing and has no reason',
    missing: caseWith('conditioned', [], { conditions: [attendance] }),
    there: caseWith('conditioned', [], { conditions: [{ ...attendance, answers: ['harm'] }] }),
  },
  {
    gap: { kind: 'condition-why', grade: 'should', number: 1 },
    when: 'a condition answers nothing, and not: it has a reason',
    missing: caseWith('conditioned', [], { conditions: [{ ...attendance, needs: [], answers: [] }] }),
    there: caseWith('conditioned', [], { conditions: [{ ...attendance, reason: 'They asked for it themselves.' }] }),
  },
  {
    gap: { kind: 'condition-provider', grade: 'should', number: 1 },
    when: 'a condition names no provider',
    missing: caseWith('conditioned', [], { conditions: [without('provider')] }),
    there: caseWith('conditioned'),
  },
  {
    gap: { kind: 'condition-proof', grade: 'should', number: 1 },
    when: 'nobody said how a condition is shown to be done',
    missing: caseWith('conditioned', [], { conditions: [without('proof')] }),
    there: caseWith('conditioned'),
  },
  {
    gap: { kind: 'condition-end', grade: 'should', number: 1 },
    when: 'a condition has no end',
    missing: caseWith('conditioned', [], { conditions: [without('endsOn')] }),
    there: caseWith('conditioned'),
  },
  {
    gap: { kind: 'teach-back', grade: 'should' },
    when: 'everything is read and nothing was said back',
    missing: caseWith('read'),
    there: caseWith('read', [understands]),
  },
  {
    gap: { kind: 'teach-back', grade: 'should' },
    when: 'everything is read, and not before',
    missing: caseWith('read'),
    there: caseWith('conditioned'),
  },
  {
    gap: { kind: 'teach-back', grade: 'should' },
    when: 'a condition changed since and was read again',
    missing: caseWith('read', [
      understands,
      { type: 'SetCondition', condition: { ...attendance, wording: 'Go to 3 sessions.' } },
      ...['conditions', 'failure-warning', 'effect', 'agreement'].map(
        (statement): CaseCommand => ({ type: 'ReadStatement', statement, language: 'en' }),
      ),
    ]),
    there: caseWith('read', [understands]),
  },
  {
    gap: { kind: 'spent-not-told', grade: 'must' },
    when: 'nothing that is read out says when it is spent',
    missing: caseWith('chosen', [], { settings: { wording: withoutEffect('SC') }, disposal: 'SC' }),
    there: caseWith('chosen', [], { disposal: 'SC' }),
    law: context('SC'),
  },
  {
    gap: { kind: 'document-not-made', grade: 'must' },
    when: 'it is given and there is no document',
    missing: caseWith('given'),
    there: caseWith('documented'),
  },
  {
    gap: { kind: 'document-not-handed-over', grade: 'should' },
    when: 'the document was neither printed nor saved',
    missing: caseWith('documented'),
    there: caseWith('documented', [{ type: 'RecordSaved', documentId }]),
  },
  {
    gap: { kind: 'not-exported', grade: 'note' },
    when: 'nothing is on its way to the force',
    missing: caseWith('documented'),
    there: caseWith('queued'),
  },
  {
    gap: {
      kind: 'checklist-question',
      grade: 'note',
      question: { id: 'panel', en: 'Would a panel agree?', cy: 'A fyddai panel yn cytuno?' },
    },
    when: 'the force asks a question of its own',
    missing: caseWith('screened'),
    there: caseWith('screened', [{ type: 'AnswerScreening', answers: { checklistConfirmed: ['panel'] } }]),
    law: context('ACC', {
      checklist: [{ id: 'panel', en: 'Would a panel agree?', cy: 'A fyddai panel yn cytuno?' }],
    }),
  },
];

function withoutLanguage({ language: _, ...person }: Person): Person {
  return person;
}

function without(field: 'provider' | 'proof' | 'endsOn') {
  const { [field]: _, ...rest } = course;
  return rest;
}

function codeLoaded(): Partial<ForceSettings> {
  return { victimCode: { workingDays: { standard: 5, enhanced: 1 } }, bankHolidays: [] };
}

function withoutEffect(disposal: Disposal): ForceSettings['wording'] {
  const { wording } = settingsWith(disposal).settings;
  return { ...wording, [disposal]: wording?.[disposal]?.filter((statement) => statement.id !== 'effect') };
}

describe.each(sides)('given that $when', ({ gap, missing, there, law }) => {
  test(`when the file is checked › then ${gap.kind} is raised, once and as ${gap.grade}`, () => {
    expect(gapsOf(missing, gap.kind, law)).toEqual([gap]);
  });

  test(`when it is not so › then ${gap.kind} is not raised so`, () => {
    expect(fileCheck(there, law ?? context())).not.toContainEqual(gap);
  });
});

describe('what the rules say of the disposal chosen', () => {
  test('given a minimum detail of the person is missing › when it is added › then the warning goes', () => {
    const { address: _, pncId: __, ...fewer } = zofia;
    const missing = caseWith('conditioned', [{ type: 'CorrectPerson', person: { ...fewer, ...known } }]);
    expect(gapsOf(missing, 'rule-warns')).toMatchObject([{ rule: 'ALL-16', grade: 'should' }]);
    expect(gapsOf(caseWith('conditioned'), 'rule-warns')).toEqual([]);
  });

  test('given it was given so › when the detail is added afterwards › then the warning goes too', () => {
    const { address: _, pncId: __, ...fewer } = zofia;
    const person = { ...fewer, ...known };
    const given = carryOut(eventsThrough('screened', full), [{ type: 'CorrectPerson', person }], contextFor(full));
    const stream = carryOut(
      given,
      eventsThrough('given', full).flatMap(({ body }): CaseCommand[] => {
        if (body.type === 'DisposalChosen') return [{ type: 'ChooseDisposal', disposal: 'ACC', reason: body.reason }];
        if (body.type === 'ConditionSet') return [{ type: 'SetCondition', condition: body.condition }];
        if (body.type === 'StatementReadOut')
          return [{ type: 'ReadStatement', statement: body.statement, language: body.language }];
        if (body.type === 'ConsentRecorded') return [{ type: 'RecordConsent', consents: true }];
        if (body.type === 'SignatureMade') return [{ type: 'Sign', ...body.signature }];
        return body.type === 'DisposalGiven' ? [{ type: 'GiveDisposal', place: body.place }] : [];
      }),
      contextFor(full),
    );
    expect(gapsOf(fold(stream), 'rule-warns')).toMatchObject([{ rule: 'ALL-16' }]);
    const corrected = carryOut(stream, [{ type: 'CorrectPerson', person: { ...zofia, ...known } }], contextFor(full));
    expect(gapsOf(fold(corrected), 'rule-warns')).toEqual([]);
  });

  test('given PNC was not checked › when the file is checked › then that warning is raised, and not when it was', () => {
    const unchecked = caseWith('conditioned', [{ type: 'AnswerScreening', answers: { historyChecked: false } }]);
    expect(gapsOf(unchecked, 'rule-warns')).toMatchObject([{ rule: 'ALL-06', grade: 'should' }]);
    expect(gapsOf(caseWith('conditioned'), 'rule-warns')).toEqual([]);
  });

  test('given an offence added since that nobody marked › when the file is checked › then the fact is raised once, and not when it is marked', () => {
    const other = { ...shopTheft, offenceId: id('other') };
    const added = caseWith('conditioned', [{ type: 'AddOffence', offence: other }]);
    const path = 'offences[1].consentOrDeath';
    expect(gapsOf(added, 'fact-missing').filter((gap) => 'path' in gap && gap.path === path)).toEqual([
      { kind: 'fact-missing', grade: 'must', path },
    ]);
    const marked = caseWith('conditioned', [
      { type: 'AddOffence', offence: other },
      { type: 'AnswerOffence', offenceId: other.offenceId, answers: { consentOrDeath: false } },
    ]);
    expect(gapsOf(marked, 'fact-missing')).not.toContainEqual({ kind: 'fact-missing', grade: 'must', path });
  });

  test('given gravity 4 under the policy of an inspector › when the file is checked › then the authority is raised until it is on record', () => {
    const policy = { ...settingsWith('ACC').settings.policy, gravityFour: { '*': 'inspector' as const } };
    const traits: OpenCaseTraits = { settings: { policy }, answers: { ...said, gravity: 4 } };
    const law = context('ACC', { policy });
    expect(gapsOf(caseWith('chosen', [], traits), 'rule-asks-authority', law)).toMatchObject([
      { grade: 'must', rule: 'ALL-04' },
    ]);
    const agreed = authorisedBy('inspector', 'ALL-04');
    expect(gapsOf(caseWith('chosen', agreed, traits), 'rule-asks-authority', law)).toEqual([]);
  });

  test('given a sexual offence under Schedule 3 › when the person is told of the duty to notify › then it is not raised any more', () => {
    const sexual = { ...shopTheft, cjsCode: 'SX03001' };
    const traits: OpenCaseTraits = { offences: [sexual] };
    const answer: CaseCommand = { type: 'AnswerOffence', offenceId: sexual.offenceId, answers: { sexual: true } };
    const told: CaseCommand = { type: 'AnswerScreening', answers: { notificationDutyTold: true } };
    const rulesOf = (subject: Case) =>
      gapsOf(subject, 'rule-asks-authority').map((gap) => ('rule' in gap ? gap.rule : ''));
    expect(rulesOf(caseWith('conditioned', [answer], traits))).toContain('ALL-17');
    expect(rulesOf(caseWith('conditioned', [answer, told], traits))).not.toContain('ALL-17');
  });

  test('given the person is no longer 18 or over by a corrected date of birth › when the file is checked › then the bar is raised', () => {
    const child = caseWith('conditioned', [
      { type: 'CorrectPerson', person: { ...zofia, ...known, dateOfBirth: day('2008-11-21') } },
    ]);
    expect(gapsOf(child, 'rule-bars').length).toBeGreaterThan(0);
    expect(fileCheck(child, context())[0]?.grade).toBe('must');
    expect(gapsOf(caseWith('conditioned'), 'rule-bars')).toEqual([]);
  });
});

test('given a financial penalty › when the file is checked › then no provider, proof or end is asked of it', () => {
  const { conditions } = caseWith('conditioned');
  const fined = { ...caseWith('conditioned'), conditions: [...conditions, penaltyCondition] };
  expect(kindsOf(fined).filter((kind) => kind.startsWith('condition-'))).toEqual([]);
});

test('given the checklist of the default pack › when the file is checked › then none of its questions is asked a second time', () => {
  const { checklist } = defaultPack.settings;
  expect(checklist?.length).toBeGreaterThan(0);
  expect(gapsOf(caseWith('screened'), 'checklist-question', context('ACC', { checklist }))).toEqual([]);
});

test('given gaps of every grade › when they are listed › then the gravest stand first', () => {
  const listed = fileCheck(caseWith('given', [], { person: {}, answers: {}, beforeChoosing: [] }), context());
  const found = listed.map(({ grade }) => ['must', 'should', 'note'].indexOf(grade));
  expect(new Set(found).size).toBe(3);
  expect(found).toEqual(found.toSorted());
});
