import type { Content } from 'pdfmake/interfaces.js';
import type { Case, Giving } from '../../../../shared/domain/case/case.ts';
import { disposalNames } from '../../../../shared/domain/case/statements.ts';
import { ageOn, type CalendarDay, dayOf, longDate } from '../../../../shared/time.ts';
import { labelled, textWidth } from '../layout.ts';
import { disposalWording } from '../wording.ts';
import { caseReference, dateAndTime, officer } from './describe.ts';

interface Station {
  readonly name: string;
  readonly forceName: string;
}

const belowLine: [number, number, number, number] = [0, 0, 0, 10];

/** Who gives the document, to whom, under which law. */
export function head(subject: Case, given: Giving, station: Station, part6CommencedOn: CalendarDay | null): Content[] {
  const {
    title = disposalNames[given.disposal],
    form,
    act,
    nature,
    when,
    given: labels,
  } = disposalWording[given.disposal];
  const { person } = given.signedFacts;
  const { answers } = subject;
  const replaced = subject.earlierGivings.at(-1);
  return [
    {
      columns: [
        { width: textWidth - 166, stack: [{ text: station.forceName, style: 'force' }, station.name] },
        {
          width: 150,
          alignment: 'right',
          stack: [`Reference ${caseReference(subject.id)}`, longDate(dayOf(given.at))],
        },
      ],
      columnGap: 16,
    },
    {
      canvas: [{ type: 'line', x1: 0, y1: 0, x2: textWidth, y2: 0, lineWidth: 1.5 }],
      margin: [0, 6, 0, 14],
    },
    { text: form ? `${title} (${form})` : title, style: 'title', margin: [0, 0, 0, 4] },
    { text: act, margin: [0, 0, 0, 4] },
    { text: basis(given, part6CommencedOn), style: 'small', margin: [0, 0, 0, 10] },
    ...(nature ? [{ text: nature, bold: true, margin: belowLine }] : []),
    ...(replaced
      ? [
          {
            text: `This document replaces the one given on ${dateAndTime(replaced.at)}.`,
            bold: true,
            margin: belowLine,
          },
        ]
      : []),
    labelled([
      ['Name', `${person.forenames} ${person.surname.toUpperCase()}`],
      [
        'Date of birth',
        `${longDate(person.dateOfBirth)} (age ${ageOn(person.dateOfBirth, dayOf(given.at))} when ${when})`,
      ],
      ['Address', subject.person.address],
      ['Custody record', subject.custodyRecordNumber],
      ['URN', subject.urn],
      ['PNC ID', subject.person.pncId],
      ['CRO number', subject.person.croNumber],
      [labels[0], `${dateAndTime(given.at)}, ${given.place}`],
      [labels[1], officer(given.by)],
      ['Appropriate adult', answers.appropriateAdultPresent ? answers.appropriateAdultName : undefined],
      ['Interpreter', answers.interpreterPresent ? interpreter(subject) : undefined],
    ]),
  ];
}

const interpreter = ({ answers, person }: Case) =>
  answers.interpreterName && person.language
    ? `${answers.interpreterName}, ${person.language}`
    : answers.interpreterName;

/** Under which law and which of the force's settings; Part 6 says that it was in force, and since when (S0-20). */
function basis(given: Giving, part6CommencedOn: CalendarDay | null): string {
  const versions = `Force settings version ${given.settingsVersion}, rules ${given.rulesVersion}.`;
  if (given.disposal !== 'DC' && given.disposal !== 'CC') return versions;
  if (part6CommencedOn === null) throw new Error(`A ${given.disposal} was given before Part 6 was in force`);
  return `Part 6 of the Police, Crime, Sentencing and Courts Act 2022 as commenced on ${longDate(part6CommencedOn)} in this force’s settings. ${versions}`;
}
