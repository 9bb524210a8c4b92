import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/**
 * The person is warned what failing a condition leads to: prosecution for the offence (DC, PCSC Act 2022
 * s99(2)(d)(ii)) or a financial consequence (CC, s108(2)(d)(ii)).
 */
export const part6FailureWarningGiven: Rule = {
  id: 'P6-11',
  disposals: ['DC', 'CC'],
  stage: 'giving',
  severity: 'bar',
  requirement: {
    en: 'Warned about not keeping to the conditions',
    cy: 'Rhybuddiwyd y person ynghylch peidio â chydymffurfio â’r amodau',
  },
  failing: {
    en: 'Not warned about not keeping to the conditions',
    cy: 'Ni rybuddiwyd y person ynghylch peidio â chydymffurfio â’r amodau',
  },
  reason: {
    en: 'Warn the person what happens if they do not keep to a condition. Read the statement for this caution out and tick it.',
    cy: 'Rhybuddiwch y person beth fydd yn digwydd os na chydymffurfir ag amod. Darllenwch y datganiad ar gyfer y rhybudd hwn yn uchel a thiciwch ef.',
  },
  citation: {
    text: 'PCSC Act 2022 s99(2)(d)(ii), s108(2)(d)(ii)',
    kind: 'Act',
    basis: 'verified',
    effective: sincePart6,
  },
  reads: ['giving.failureWarningGiven'],
  test: ({ giving }) => ({ fires: !giving.failureWarningGiven }),
};
