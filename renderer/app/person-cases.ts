import type { Case } from '../../shared/domain/case/case.ts';
import type { CaseCommand } from '../../shared/domain/case/commands.ts';
import type { CaseId } from '../../shared/domain/case/events.ts';
import { stageOf } from '../../shared/domain/case/stage.ts';
import type { CaseSummary } from '../../shared/domain/case/summary.ts';
import { carriedOverFrom } from '../../shared/domain/person/carried-over.ts';
import { linkEnds, peopleOf } from '../../shared/domain/person/people.ts';
import { failure, ok, type Result } from '../../shared/result.ts';
import { type ExecuteFailure, execute } from './execute.ts';
import { session, type UnlockedSession } from './session.ts';

type Done = Result<null, ExecuteFailure>;

/** Reads cases for what they say of the person; each look is in the ledger before anything is given. */
export async function readCases(
  caseIds: readonly CaseId[],
  why: string,
): Promise<Result<readonly Case[], ExecuteFailure>> {
  const { store } = unlocked();
  const subjects: Case[] = [];
  for (const caseId of caseIds) {
    const loaded = await store.load(caseId);
    if (!loaded.ok) return loaded;
    const recorded = await store.record({ action: 'viewed', caseId, detail: why });
    if (!recorded.ok) return recorded;
    subjects.push(loaded.value.subject);
  }
  return ok(subjects);
}

/**
 * Records that two cases are about one person. Each side's open cases take over what the other knows of the person, so
 * that each decides on a record of its own.
 */
export async function linkPeople(caseId: CaseId, otherCaseId: CaseId, reason: string): Promise<Done> {
  const rows = unlocked().store.worklist();
  const { casesOf } = peopleOf(rows);
  const find = (wanted: CaseId) => rows.find((row) => row.caseId === wanted);
  const [own, other] = [find(caseId), find(otherCaseId)];
  const ends = own && other && linkEnds(casesOf(own), casesOf(other));
  if (!ends) return failure({ kind: 'case-not-found' });
  const idsOf = (row: CaseSummary) => casesOf(row).map((each) => each.caseId);
  const mine = await readCases(idsOf(own), 'To link cases of one person');
  if (!mine.ok) return mine;
  const theirs = await readCases(idsOf(other), 'To link cases of one person');
  if (!theirs.ok) return theirs;
  const linked = await execute(ends.from.caseId, {
    type: 'LinkPerson',
    personId: ends.to.caseId,
    reason,
    carriedOver: carriedOverFrom(theirs.value),
  });
  if (!linked.ok) return linked;
  const cases = [...mine.value.filter(({ id }) => id !== linked.value.id), linked.value, ...theirs.value];
  const { flags, orders } = carriedOverFrom(cases);
  for (const subject of cases.filter(isOpen)) {
    const held = new Set([
      ...subject.personRecord.flags.map(({ flagId }) => flagId),
      ...subject.personRecord.orders.map(({ orderId }) => orderId),
    ]);
    const commands: readonly CaseCommand[] = [
      ...flags.filter(({ flagId }) => !held.has(flagId)).map((flag) => ({ type: 'SetPersonFlag', flag }) as const),
      ...orders.filter(({ orderId }) => !held.has(orderId)).map((order) => ({ type: 'RecordOrder', order }) as const),
    ];
    for (const command of commands) {
      const done = await execute(subject.id, command);
      if (!done.ok) return done;
    }
  }
  return ok(null);
}

const isOpen = (subject: Case) => stageOf(subject) !== 'done';

/** Records something of a person in every case of theirs that is still open; in the latest when none is. */
export async function recordOfPerson(cases: readonly Case[], command: CaseCommand): Promise<Done> {
  const open = cases.filter(isOpen);
  const [latest] = cases.toSorted((a, b) => (a.opened.at < b.opened.at ? 1 : -1));
  return recordInEach(open.length > 0 ? open : latest ? [latest] : [], command);
}

/** Records something in each of these cases, one after the other. The first that fails ends it. */
export async function recordInEach(cases: readonly Case[], command: CaseCommand): Promise<Done> {
  for (const { id } of cases) {
    const done = await execute(id, command);
    if (!done.ok) return done;
  }
  return ok(null);
}

function unlocked(): UnlockedSession {
  const current = session.use.getState();
  if (current.phase !== 'unlocked') throw new Error('A person is looked at only while unlocked');
  return current;
}
