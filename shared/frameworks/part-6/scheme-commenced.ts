import { isCommenced } from '../commencement.ts';
import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';

/** The scheme cannot be used before the day Part 6 starts: PCSC Act 2022 Part 6 (prospective). */
export const schemeCommenced: Rule = {
  id: 'P6-01',
  disposals: ['DC', 'CC'],
  stage: 'screening',
  severity: 'bar',
  requirement: {
    en: 'Diversionary and community cautions are in force',
    cy: 'Mae rhybuddion dargyfeiriol a rhybuddion cymunedol mewn grym',
  },
  failing: {
    en: 'Diversionary and community cautions are not in force yet',
    cy: 'Nid yw rhybuddion dargyfeiriol na rhybuddion cymunedol mewn grym eto',
  },
  reason: {
    en: 'Part 6 of the 2022 Act has not started. Choose a disposal that is in force today.',
    cy: 'Nid yw Rhan 6 o Ddeddf 2022 wedi dod i rym. Dewiswch warediad sydd mewn grym heddiw.',
  },
  citation: { text: 'PCSC Act 2022 Part 6 (commencement)', kind: 'Act', basis: 'verified', effective: sincePart6 },
  reads: ['settings.part6CommencedOn', 'today'],
  test: (facts) => ({ fires: !isCommenced(facts) }),
};
