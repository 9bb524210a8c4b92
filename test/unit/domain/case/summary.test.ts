import { describe, expect, test } from 'vitest';
import { fold } from '../../../../shared/domain/case/evolve.ts';
import { caseSummarySchema, summaryOf } from '../../../../shared/domain/case/summary.ts';
import { givenAt, givenCaseId, id, instant, shopTheft } from '../../../factories/given-case.ts';
import { carryOut, caseThrough, eventsThrough, packageId, points } from '../../../factories/open-case.ts';

test.each(points)('given a case that is %s › when it is summed up › then the row is one the store takes', (point) => {
  const summary = summaryOf(caseThrough(point, { supported: true }));
  expect(caseSummarySchema.parse(summary)).toEqual(summary);
});

test('given a delivered case › when it is summed up › then the row holds what a list shows', () => {
  const subject = caseThrough('delivered');
  expect(summaryOf(subject)).toStrictEqual({
    caseId: givenCaseId,
    sequence: subject.sequence,
    surname: 'Testowska',
    forenames: 'Zofia',
    dateOfBirth: '1994-03-14',
    gender: 'female',
    custodyRecordNumber: 'NM/QS/26/004127',
    offenceTitle: 'Theft from a shop',
    offenceCode: 'TH68010',
    offenceCount: 1,
    stage: 'done',
    disposal: 'ACC',
    detentionArrivedAt: givenAt,
    givenAt: instant('2026-11-20T02:11:00.000Z'),
    pncId: '26/0000000Z',
    ownerId: id('sergeant'),
    ownerName: 'Alun Mockford',
    openedAt: instant('2026-11-20T02:04:00.000Z'),
    changedAt: givenAt,
    flags: [],
    victims: [{ kind: 'business', name: 'nonesuch stores' }],
    exports: [
      {
        packageId,
        state: 'delivered',
        queuedAt: instant('2026-11-20T02:13:00.000Z'),
        deliveredAt: givenAt,
        documentCount: 1,
      },
    ],
  });
});

test.each(['SC', 'CR', 'PND', 'O22'] as const)(
  'given a delivered %s › when it is summed up › then the row is one the store takes and names it',
  (disposal) => {
    const summary = summaryOf(caseThrough('delivered', { disposal }));
    expect(caseSummarySchema.parse(summary)).toEqual(summary);
    expect(summary).toMatchObject({ disposal, stage: 'done' });
  },
);

test('given a queued package › when the case is summed up › then it has no time of delivery', () => {
  expect(summaryOf(caseThrough('queued')).exports).toStrictEqual([
    { packageId, state: 'queued', queuedAt: givenAt, documentCount: 1 },
  ]);
});

test('given a case with nothing but a name › when it is summed up › then what is not known is not there', () => {
  const [opening] = carryOut(
    [],
    [
      {
        type: 'OpenCase',
        source: { kind: 'typed' },
        person: { surname: 'Testowska', forenames: 'Zofia' },
        offences: [],
      },
    ],
  );
  if (!opening) throw new Error('A case has a first event');
  expect(Object.keys(summaryOf(fold([opening]))).toSorted()).toEqual([
    'caseId',
    'changedAt',
    'exports',
    'flags',
    'forenames',
    'offenceCount',
    'openedAt',
    'ownerId',
    'ownerName',
    'sequence',
    'stage',
    'surname',
  ]);
});

describe('the flags', () => {
  const two = [shopTheft, { ...shopTheft, offenceId: id('other') }];

  test('given a vulnerable person who needs an interpreter › when the case is summed up › then both are flagged', () => {
    expect(summaryOf(caseThrough('screened', { supported: true })).flags).toEqual(['vulnerable', 'interpreter']);
  });

  test.each([
    ['domesticAbuse', 'domestic-abuse'],
    ['hateCrime', 'hate-crime'],
  ] as const)(
    'given the second of two offences marked %s › when the case is summed up › then it is flagged',
    (marker, flag) => {
      const marked = carryOut(eventsThrough('screened', { offences: two }), [
        { type: 'AnswerOffence', offenceId: id('other'), answers: { [marker]: true } },
      ]);
      expect(summaryOf(fold(marked)).flags).toEqual([flag]);
    },
  );

  test('given an offence marked with a weapon › when the case is summed up › then nothing is flagged', () => {
    expect(summaryOf(caseThrough('screened', { markers: { knifeOrWeapon: true } })).flags).toEqual([]);
  });
});
