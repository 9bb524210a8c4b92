import { describe, expect, test } from 'vitest';
import { type PackChangesPorts, packChanges } from '../../../../../renderer/app/pack-changes.ts';
import type { Case } from '../../../../../shared/domain/case/case.ts';
import { caseIdSchema } from '../../../../../shared/domain/case/events.ts';
import { summaryOf } from '../../../../../shared/domain/case/summary.ts';
import { initialForceSettings } from '../../../../../shared/domain/settings/force-settings.ts';
import { failure, ok } from '../../../../../shared/result.ts';
import { day, givenCase, id, settingsFor } from '../../../../factories/given-case.ts';
import { caseThrough } from '../../../../factories/open-case.ts';

const underPart6 = settingsFor('DC').at(-1)?.settings ?? initialForceSettings;
const context = { today: day('2026-11-20'), giver: 'sergeant' as const, inUse: initialForceSettings, pack: underPart6 };
const numbered = (subject: Case, number: number): Case => ({
  ...subject,
  id: caseIdSchema.parse(id('case', number)),
});

/** A store of these cases; `damaged` cannot be read. */
function storeOf(cases: readonly Case[], damaged: readonly Case[] = []) {
  const reports: string[] = [];
  const read: string[] = [];
  const ports: PackChangesPorts = {
    summaries: cases.map(summaryOf),
    load: async (caseId) => {
      read.push(caseId);
      const subject = cases.find((each) => each.id === caseId);
      return subject && !damaged.includes(subject) ? ok({ subject }) : failure({ kind: 'case-damaged' });
    },
    context,
    report: (done, total) => void reports.push(`${done} of ${total}`),
    isStopped: () => false,
  };
  return { ports, reports, read };
}

describe('given open cases and one already given', () => {
  const screened = caseThrough('screened');
  const chosen = caseThrough('chosen');
  const given = givenCase();

  test('when a pack that commences Part 6 is compared › then each open case is told with its person and choice, the given one is not read', async () => {
    const cases = [numbered(screened, 1), numbered(given, 2), numbered(chosen, 3)];
    const { ports, read } = storeOf(cases);
    const found = await packChanges(ports);
    expect(read).toEqual([cases[0]?.id, cases[2]?.id]);
    expect(found).toMatchObject({ compared: 2, unread: 0 });
    expect(found?.changed.map(({ caseId, person, chosen: choice }) => [caseId, person.surname, choice])).toEqual([
      [cases[0]?.id, 'Testowska', undefined],
      [cases[2]?.id, 'Testowska', 'ACC'],
    ]);
    expect(found?.changed[0]?.changes.map(({ disposal }) => disposal)).toEqual(['ACC', 'SC', 'PND', 'DC', 'CC']);
  });

  test('when the pack changes nothing › then the cases are counted and none is listed', async () => {
    const { ports } = storeOf([numbered(screened, 1)]);
    const found = await packChanges({ ...ports, context: { ...context, pack: initialForceSettings } });
    expect(found).toEqual({ compared: 1, unread: 0, changed: [] });
  });

  test('when a case cannot be read › then it is counted as not known', async () => {
    const damaged = numbered(screened, 1);
    const { ports } = storeOf([damaged, numbered(chosen, 2)], [damaged]);
    expect(await packChanges(ports)).toMatchObject({ compared: 1, unread: 1, changed: [{ chosen: 'ACC' }] });
  });

  test('when there are 129 › then progress is told at 0, 64 and 128', async () => {
    const { ports, reports } = storeOf(Array.from({ length: 129 }, (_, index) => numbered(screened, index + 1)));
    expect((await packChanges(ports))?.compared).toBe(129);
    expect(reports).toEqual(['0 of 129', '64 of 129', '128 of 129']);
  });

  test('when it is stopped after the first 64 › then it ends with nothing and reads no more', async () => {
    const { ports, read } = storeOf(Array.from({ length: 129 }, (_, index) => numbered(screened, index + 1)));
    expect(await packChanges({ ...ports, isStopped: () => read.length >= 64 })).toBeNull();
    expect(read).toHaveLength(64);
  });

  test('when there is none › then nothing is reported', async () => {
    const { ports, reports } = storeOf([numbered(given, 1)]);
    expect(await packChanges(ports)).toEqual({ compared: 0, unread: 0, changed: [] });
    expect(reports).toEqual([]);
  });
});
