import { useState } from 'react';
import type { User } from '../../shared/contract/index.ts';
import { openCasesOf } from '../../shared/domain/ownership/open-cases.ts';
import { ReassignDialog } from '../features/handover/ReassignDialog.tsx';
import { Users } from '../features/users/Users.tsx';
import { useWorklist } from './use-worklist.ts';

/** The people of the station. Whoever owns open cases hands them on before their way in ends (S2-04). */
export function PeopleScreen() {
  const rows = useWorklist();
  const [leaving, setLeaving] = useState<User>();
  const casesOf = (user: User) => openCasesOf(user.userId, rows);
  return (
    <>
      <Users openCasesOf={(user) => casesOf(user).length} onReassign={setLeaving} />
      {leaving && <ReassignDialog owner={leaving} cases={casesOf(leaving)} onClose={() => setLeaving(undefined)} />}
    </>
  );
}
