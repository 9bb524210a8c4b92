import { describe, expect, test } from 'vitest';
import { fromColumns, toColumns, Worklist } from '../../../../renderer/store/worklist.ts';
import { summaryRow } from './summary-rows.ts';

const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => summaryRow(index));

describe('given worklist rows', () => {
  test('when they are put in columns and back, then they are the same, absent fields still absent', () => {
    const rows = [summaryRow(1), { ...summaryRow(2), offenceTitle: 'Theft from a shop', offenceCode: 'TH68010' }];
    const back = fromColumns(JSON.parse(JSON.stringify(toColumns(rows))));
    expect(back).toStrictEqual(rows);
  });

  test('when there are none, then columns give none', () => {
    expect(fromColumns(toColumns([]))).toEqual([]);
  });
});

describe('given a worklist', () => {
  test('when nothing changes, then the array is the same; when a row changes, then it is another', () => {
    const worklist = new Worklist();
    worklist.put(summaryRow(1));
    const before = worklist.all();
    expect(worklist.all()).toBe(before);
    worklist.put({ ...summaryRow(1), sequence: 2 });
    expect(worklist.all()).not.toBe(before);
    expect(worklist.all()).toEqual([{ ...summaryRow(1), sequence: 2 }]);
    expect(before).toEqual([summaryRow(1)]);
  });

  test('when a listener has ended, then it is not called again', () => {
    const worklist = new Worklist();
    let calls = 0;
    const end = worklist.subscribe(() => {
      calls += 1;
    });
    worklist.put(summaryRow(1));
    end();
    worklist.put(summaryRow(2));
    expect(calls).toBe(1);
  });

  test('when 256 deltas are outstanding, then folding is not due; with 257 it is', () => {
    const worklist = new Worklist();
    for (const row of rowsOf(256)) worklist.putDelta(row);
    expect(worklist.isFoldingDue).toBe(false);
    worklist.putDelta(summaryRow(256));
    expect(worklist.isFoldingDue).toBe(true);
  });

  test('when rows 0 to 255 are folded and row 3 changes, then a folding writes segment 0 only', () => {
    const worklist = new Worklist();
    for (const row of rowsOf(300)) worklist.put(row);
    worklist.putDelta({ ...summaryRow(3), sequence: 2 });
    const { segments, deltas } = worklist.folding();
    expect([...segments.keys()]).toEqual([0]);
    expect(segments.get(0)).toHaveLength(256);
    expect(segments.get(0)?.[3]?.sequence).toBe(2);
    expect([...deltas]).toEqual([[summaryRow(3).caseId, 2]]);
  });

  test('when a row changes again during a folding, then its delta stays outstanding', () => {
    const worklist = new Worklist();
    for (const row of rowsOf(257)) worklist.putDelta(row);
    const { deltas } = worklist.folding();
    worklist.putDelta({ ...summaryRow(3), sequence: 2 });
    worklist.folded(deltas);
    expect([...worklist.folding().deltas]).toEqual([[summaryRow(3).caseId, 2]]);
  });
});
