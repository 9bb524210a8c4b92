import { describe, expect, test } from 'vitest';
import { detentionClock } from '../../../../renderer/case/clock-view.ts';
import { detentionView } from '../../../../renderer/features/detention/detention-view.ts';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { decideDetention, detentionFactsOf, detentionStanding } from '../../../../shared/domain/detention/detention.ts';
import { instant } from '../../../factories/given-case.ts';
import { caseThrough } from '../../../factories/open-case.ts';

const at = (time: string) => instant(`2026-11-20T${time}:00.000Z`);
const detained: Case = {
  ...caseThrough('opened'),
  detention: { arrivedAt: at('00:00'), authorisedAt: at('00:30') },
};
const reviewed: Case = {
  ...detained,
  detention: { ...detained.detention, reviews: [{ at: at('06:30'), officer: 'Insp Proxy' }] },
};
const firing = (subject: Case, now: string) => detentionView(subject, at(now))?.rules.map(({ id }) => id);

describe('given detention authorised at 00:30 after an arrival at 00:00', () => {
  test('when the first review is due at 06:30 › then CU-01 fires a minute later, and not once it was carried out in time', () => {
    expect(firing(detained, '06:30')).toEqual([]);
    expect(firing(detained, '06:31')).toEqual(['CU-01']);
    expect(firing(reviewed, '06:31')).toEqual([]);
    expect(firing(reviewed, '15:30')).toEqual([]);
    expect(firing(reviewed, '15:31')).toEqual(['CU-01']);
  });

  test('when a review is recorded before the authorisation or in the future › then it is refused', () => {
    const decided = (time: string) => {
      const decision = decideDetention(
        detained,
        { type: 'RecordDetentionReview', review: { at: at(time), officer: 'Insp Proxy' } },
        { now: at('07:00') },
      );
      return decision.ok ? 'carried out' : decision.error.kind;
    };
    expect([decided('00:29'), decided('00:30'), decided('07:00'), decided('07:01')]).toEqual([
      'not-detained',
      'carried out',
      'carried out',
      'not-yet-happened',
    ]);
  });

  test('when neither arrival nor authorisation is known › then there is nothing to count', () => {
    expect(detentionFactsOf(caseThrough('opened'), at('07:00'))).toBeNull();
    expect(detentionView({ ...detained, detention: { arrivedAt: at('00:00') } }, at('07:00'))).toBeNull();
  });

  test('when several offences are held › then the gravest class counts, and one not confirmed as summary', () => {
    const [first] = detained.offences;
    if (!first) throw new Error('The case has an offence');
    const held = (...classes: ('summary' | 'either-way' | 'indictable-only' | undefined)[]) =>
      detentionFactsOf({ ...detained, offences: classes.map((each) => ({ ...first, class: each })) }, at('07:00'))
        ?.offenceClass;
    expect([held('summary', 'either-way'), held('indictable-only', 'summary'), held(undefined)]).toEqual([
      'either-way',
      'indictable-only',
      'summary',
    ]);
  });
});

describe('given a superintendent’s authority at 14:00 on record', () => {
  const record = (time: string) => ({ at: at(time), officer: 'A. Proxy' });
  const extended = (reviews: readonly string[], offenceClass: 'summary' | 'either-way'): Case => ({
    ...detained,
    offences: detained.offences.map((offence) => ({ ...offence, class: offenceClass })),
    detention: { ...detained.detention, reviews: reviews.map(record), extension: record('14:00') },
  });
  const limitOf = (subject: Case) => detentionClock(detentionStanding(subject), at('13:59'))?.limitAt;

  test('when it came after the second review of an either-way offence › then the clock counts to 36 hours', () => {
    expect(limitOf(extended(['06:00', '13:30'], 'either-way'))).toBe('12:00');
  });

  test('when the offence is summary, or only one review was held › then the authority is not good and 24 hours stand', () => {
    expect(limitOf(extended(['06:00', '13:30'], 'summary'))).toBe('00:00');
    expect(limitOf(extended(['06:00'], 'either-way'))).toBe('00:00');
  });
});
