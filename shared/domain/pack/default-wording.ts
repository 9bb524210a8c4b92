import type { StatementTemplate, StatementWording } from '../settings/statement-wording.ts';

/**
 * What is read out before a disposal is given, as the program brings it: law.md section 4.3. The warning of what follows a
 * failure is prosecution for a diversionary or conditional caution, money and never prosecution for a community caution
 * (trap T11). A penalty notice and outcome 22 take no admission.
 */

type Words = Omit<StatementTemplate, 'id' | 'citation'>;
type StatementId = StatementTemplate['id'];

/** Each text with the law that asks for it, in the order in which they are read. */
const read = (...texts: readonly (readonly [StatementId, string, Words])[]): StatementTemplate[] =>
  texts.map(([id, citation, words]) => ({ id, citation, ...words }));

const admission: Words = {
  en: 'You have admitted {offences}.',
  easyRead: 'You have told us that you did this: {offences}.',
  cy: 'Rydych wedi cyfaddef {offences}.',
};
const choiceAndAdvice: Words = {
  en: 'You do not have to accept this {disposal}. You can get free and independent legal advice before you decide.',
  easyRead:
    'You can say no to this {disposal}. You can talk to a solicitor first. It is free. The solicitor does not work for the police.',
  cy: 'Nid oes rhaid ichi dderbyn y {disposal} hwn. Gallwch gael cyngor cyfreithiol annibynnol am ddim cyn ichi benderfynu.',
};
const conditions: Words = {
  en: 'The caution has these conditions: {conditions}',
  easyRead: 'These are the conditions. You must keep to all of them: {conditions}',
  cy: 'Dyma amodau’r rhybudd: {conditions}',
};
const agreement: Words = {
  en: 'Do you understand, and do you agree to accept the {disposal} and its conditions?',
  easyRead: 'Do you understand? Do you say yes to the {disposal} and to all of its conditions?',
  cy: 'A ydych yn deall, ac a ydych yn cytuno i dderbyn y {disposal} a’i amodau?',
};
const mayBeProsecuted: Words = {
  en: 'If you do not keep to a condition without a good reason, you may be arrested and prosecuted for this offence.',
  easyRead:
    'If you do not keep to a condition and have no good reason, the police may arrest you. You may then be prosecuted for this offence. That means you go to court.',
  cy: 'Os byddwch, heb reswm da, yn methu â chydymffurfio ag amod, gallwch gael eich arestio a’ch erlyn am y drosedd hon.',
};
const neverProsecuted: Words = {
  en: 'If you do not keep to a condition without a good reason, that condition may be replaced by a financial penalty. If you do not pay a penalty, a court can collect it as a fine. You will not be prosecuted for this offence.',
  easyRead:
    'If you do not keep to a condition and have no good reason, you may have to pay money instead. If you do not pay the money, a court can make you pay it. You will not be prosecuted for this offence.',
  cy: 'Os byddwch, heb reswm da, yn methu â chydymffurfio ag amod, gellir rhoi cosb ariannol yn lle’r amod hwnnw. Os na fyddwch yn talu cosb, gall llys ei chasglu fel dirwy. Ni chewch eich erlyn am y drosedd hon.',
};
const spentInThreeMonths: Words = {
  en: 'This caution is not a conviction. It will be recorded, and it may be shown on some checks. It is spent after 3 months, or sooner if the conditions end sooner.',
  easyRead:
    'No court has found you guilty. The police keep a record of this caution. It may show on some checks, for example when you want a job. It is spent after 3 months. If your conditions end sooner, it is spent sooner. Spent means that you do not have to tell most people about it.',
  cy: 'Nid yw’r rhybudd hwn yn euogfarn. Caiff ei gofnodi, a gall ymddangos ar rai gwiriadau. Bydd wedi’i ddisbyddu ar ôl 3 mis, neu’n gynt os daw’r amodau i ben yn gynt.',
};
const spentAtOnce: Words = {
  en: 'This caution is not a conviction. It will be recorded, and it may be shown on some checks. It is spent at once.',
  easyRead:
    'No court has found you guilty. The police keep a record of this caution. It may show on some checks, for example when you want a job. It is spent at once. Spent means that you do not have to tell most people about it.',
  cy: 'Nid yw’r rhybudd hwn yn euogfarn. Caiff ei gofnodi, a gall ymddangos ar rai gwiriadau. Mae wedi’i ddisbyddu ar unwaith.',
};

const stratton = 'R (Stratton) v Chief Constable of Thames Valley [2013] EWHC 1561 (Admin)';
const resolutionGuidance = 'NPCC community resolution guidance';
const outcome22Guidance = 'NPCC Outcome 22 guidance';

export const defaultWording: StatementWording = {
  DC: read(
    ['admission', 'PCSC Act 2022 s99(2)(b)', admission],
    ['choice-and-advice', 'PCSC Act 2022 s99(2)(c); PACE Code C 6', choiceAndAdvice],
    ['conditions', 'PCSC Act 2022 s98(4), s99(2)(e)(iv)', conditions],
    ['failure-warning', 'PCSC Act 2022 s99(2)(d)(ii), s105(1), s106(1)', mayBeProsecuted],
    ['effect', 'PCSC Act 2022 s99(2)(d)(i)', spentInThreeMonths],
    ['agreement', 'PCSC Act 2022 s99(2)(c)', agreement],
  ),
  CC: read(
    ['admission', 'PCSC Act 2022 s108(2)(b)', admission],
    ['choice-and-advice', 'PCSC Act 2022 s108(2)(c); PACE Code C 6', choiceAndAdvice],
    ['conditions', 'PCSC Act 2022 s98(4), s108(2)(e)(iv)', conditions],
    ['failure-warning', 'PCSC Act 2022 s108(2)(d)(ii), s115', neverProsecuted],
    ['effect', 'PCSC Act 2022 s108(2)(d)(i)', spentAtOnce],
    ['agreement', 'PCSC Act 2022 s108(2)(c)', agreement],
  ),
  ACC: read(
    ['admission', 'CJA 2003 s23(3)', admission],
    ['choice-and-advice', 'CJA 2003 s23(5); PACE Code C 6', choiceAndAdvice],
    ['conditions', 'CJA 2003 s22, s23(5)', conditions],
    ['failure-warning', 'CJA 2003 s23(4), s24, s24A', mayBeProsecuted],
    ['effect', 'CJA 2003 s23(4)', spentInThreeMonths],
    ['agreement', 'CJA 2003 s23(5)', agreement],
  ),
  SC: read(
    ['admission', 'CJCA 2015 s17(1)', admission],
    ['choice-and-advice', `${stratton}; PACE Code C 6`, choiceAndAdvice],
    [
      'effect',
      stratton,
      {
        en: 'This caution is not a conviction. It will be recorded. It is spent at once, but it may still be disclosed on a standard or enhanced check, for example for work with children. It may be cited in court if you are accused of another offence. It may affect your work, your travel to some countries and your immigration status. The victim may be given your name and address to make a civil claim.',
        easyRead:
          'No court has found you guilty. The police keep a record of this caution. It is spent at once. Spent means that you do not have to tell most people about it. But it may show on some checks, for example for work with children. A court may be told about it if you are accused of something else. It may make it harder to get some jobs, to go to some countries, or to stay in the UK. The victim may be told your name and address to ask you for money in a court.',
        cy: 'Nid yw’r rhybudd hwn yn euogfarn. Caiff ei gofnodi. Mae wedi’i ddisbyddu ar unwaith, ond gellir ei ddatgelu o hyd ar wiriad safonol neu fanwl, er enghraifft ar gyfer gwaith gyda phlant. Gellir cyfeirio ato yn y llys os cewch eich cyhuddo o drosedd arall. Gall effeithio ar eich gwaith, ar deithio i rai gwledydd ac ar eich statws mewnfudo. Gellir rhoi eich enw a’ch cyfeiriad i’r dioddefwr er mwyn gwneud hawliad sifil.',
      },
    ],
    [
      'agreement',
      stratton,
      {
        en: 'Do you understand what this means, and do you agree to accept the {disposal}?',
        easyRead: 'Do you understand what this means? Do you say yes to the {disposal}?',
        cy: 'A ydych yn deall beth y mae hyn yn ei olygu, ac a ydych yn cytuno i dderbyn y {disposal}?',
      },
    ],
  ),
  CR: read(
    [
      'admission',
      'ASBCPA 2014 s102(1)',
      {
        en: 'You have accepted responsibility for {offences}.',
        easyRead: 'You have told us that you are responsible for this: {offences}.',
        cy: 'Rydych wedi derbyn cyfrifoldeb am {offences}.',
      },
    ],
    ['choice-and-advice', `${resolutionGuidance}; PACE Code C 6`, choiceAndAdvice],
    [
      'conditions',
      'ASBCPA 2014 s101, s102',
      {
        en: 'You are asked to do this: {conditions}',
        easyRead: 'This is what we ask you to do: {conditions}',
        cy: 'Gofynnir ichi wneud hyn: {conditions}',
      },
    ],
    [
      'failure-warning',
      resolutionGuidance,
      {
        en: 'What you agree to do is voluntary, and it is not an offence not to do it. If you do not do it, the police may look again at how this offence is dealt with.',
        easyRead:
          'You choose to do this. Not doing it is not a crime. But if you do not do it, the police may look again at what happens about this offence.',
        cy: 'Mae’r hyn rydych yn cytuno i’w wneud yn wirfoddol, ac nid yw’n drosedd peidio â’i wneud. Os na fyddwch yn ei wneud, gall yr heddlu ailystyried sut i ddelio â’r drosedd hon.',
      },
    ],
    [
      'effect',
      resolutionGuidance,
      {
        en: 'A community resolution is not a conviction and not a caution. It will be recorded by the police. It is not shown on a basic or standard check. It may be shown on an enhanced check if it is relevant.',
        easyRead:
          'No court has found you guilty. This is not a caution. The police keep a record of it. It does not show on most checks. It may show on an enhanced check, for example for work with children.',
        cy: 'Nid yw datrysiad cymunedol yn euogfarn nac yn rhybudd. Caiff ei gofnodi gan yr heddlu. Nid yw’n ymddangos ar wiriad sylfaenol na safonol. Gall ymddangos ar wiriad manwl os yw’n berthnasol.',
      },
    ],
    [
      'agreement',
      resolutionGuidance,
      {
        en: 'Do you understand, and do you agree to the {disposal}?',
        easyRead: 'Do you understand? Do you say yes to the {disposal}?',
        cy: 'A ydych yn deall, ac a ydych yn cytuno i’r {disposal}?',
      },
    ],
  ),
  PND: read(
    [
      'choice-and-advice',
      'CJPA 2001 s4, s5; PACE Code C 6',
      {
        en: 'This penalty notice is for {offences}. You are not asked to admit it. Within 21 days, counting today, you can pay the penalty or ask for a hearing in court. You can get legal advice before you choose.',
        easyRead:
          'This penalty notice is about this: {offences}. We do not ask you to say that you did it. You have 21 days, and today is the first. In that time you can pay. Or you can ask a court to decide. You can talk to a solicitor first.',
        cy: 'Mae’r hysbysiad cosb hwn am {offences}. Ni ofynnir ichi gyfaddef. O fewn 21 diwrnod, gan gyfrif heddiw, gallwch dalu’r gosb neu ofyn am wrandawiad yn y llys. Gallwch gael cyngor cyfreithiol cyn ichi ddewis.',
      },
    ],
    [
      'conditions',
      'CJPA 2001 s3; SI 2013/1165',
      {
        en: 'The penalty is: {conditions}',
        easyRead: 'This is what you pay: {conditions}',
        cy: 'Dyma’r gosb: {conditions}',
      },
    ],
    [
      'failure-warning',
      'CJPA 2001 s4(5), s8',
      {
        en: 'If in those 21 days you neither pay nor ask for a hearing, 1.5 times the penalty may be registered as a fine against you, and a court can collect it.',
        easyRead:
          'If you do neither in the 21 days, you may have to pay more. It will be one and a half times as much. It is then a fine, and a court can make you pay it.',
        cy: 'Os na fyddwch, o fewn y 21 diwrnod hynny, yn talu nac yn gofyn am wrandawiad, gellir cofrestru 1.5 gwaith y gosb fel dirwy yn eich erbyn, a gall llys ei chasglu.',
      },
    ],
    [
      'effect',
      'CJPA 2001 s2, s5',
      {
        en: 'Paying the penalty is not a conviction and not an admission. A record may be kept, and it may be shown on an enhanced check if it is relevant.',
        easyRead:
          'If you pay, no court has found you guilty, and you have not said that you did it. The police may keep a record. It may show on an enhanced check, for example for work with children.',
        cy: 'Nid yw talu’r gosb yn euogfarn nac yn gyfaddefiad. Gellir cadw cofnod, a gall ymddangos ar wiriad manwl os yw’n berthnasol.',
      },
    ],
  ),
  O22: read(
    [
      'choice-and-advice',
      `${outcome22Guidance}; PACE Code C 6`,
      {
        en: 'This is about {offences}. You are not asked to admit it: no admission is taken. You do not have to take part. You can get free and independent legal advice before you decide.',
        easyRead:
          'This is about: {offences}. We do not ask you to say that you did it. You can say no. You can talk to a solicitor first. It is free. The solicitor does not work for the police.',
        cy: 'Mae hyn ynghylch {offences}. Ni ofynnir ichi gyfaddef: ni chymerir cyfaddefiad. Nid oes rhaid ichi gymryd rhan. Gallwch gael cyngor cyfreithiol annibynnol am ddim cyn ichi benderfynu.',
      },
    ],
    [
      'conditions',
      outcome22Guidance,
      {
        en: 'The activity is: {conditions}',
        easyRead: 'This is what you do: {conditions}',
        cy: 'Dyma’r gweithgaredd: {conditions}',
      },
    ],
    [
      'effect',
      outcome22Guidance,
      {
        en: 'This is not a caution and not a conviction. When the activity is completed, it is recorded as outcome 22: no further action is in the public interest. If it is not completed, the police may look again at what to do.',
        easyRead:
          'This is not a caution. No court has found you guilty. When you have done everything, the police write down outcome 22. That means they take no more action. If you do not do everything, the police may look again at what to do.',
        cy: 'Nid yw hyn yn rhybudd nac yn euogfarn. Pan fydd y gweithgaredd wedi’i gwblhau, caiff ei gofnodi fel canlyniad 22: nid yw camau pellach er budd y cyhoedd. Os na chaiff ei gwblhau, gall yr heddlu ailystyried beth i’w wneud.',
      },
    ],
  ),
};
