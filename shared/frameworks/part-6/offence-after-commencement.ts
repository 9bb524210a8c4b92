import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { someOffence } from '../some-offence.ts';
import { known } from '../truth.ts';

/**
 * The offence was committed on or after commencement: PCSC Act 2022 s99(4), s108(3). Says nothing until a
 * commencement day is set.
 */
export const offenceAfterCommencement: Rule = {
  id: 'P6-02',
  disposals: ['DC', 'CC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Offence after commencement', cy: 'Trosedd ar ôl i Ran 6 ddod i rym' },
  failing: { en: 'Offence before commencement', cy: 'Trosedd cyn i Ran 6 ddod i rym' },
  reason: {
    en: 'This caution is only for an offence committed on or after the day Part 6 of the 2022 Act starts. Choose another disposal.',
    cy: 'Dim ond am drosedd a gyflawnwyd ar neu ar ôl y diwrnod y daw Rhan 6 o Ddeddf 2022 i rym y gellir rhoi’r rhybudd hwn. Dewiswch warediad arall.',
  },
  citation: { text: 'PCSC Act 2022 s99(4), s108(3)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['offences[].date', 'settings.part6CommencedOn'],
  test: (facts) => {
    const { part6CommencedOn } = facts.settings;
    if (part6CommencedOn === null) return undefined;
    return {
      fires: someOffence(facts, ({ date }, index) =>
        known(date, `offences[${index}].date`, (day) => day < part6CommencedOn),
      ),
    };
  },
};
