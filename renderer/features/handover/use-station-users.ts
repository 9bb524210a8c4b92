import { useEffect, useState } from 'react';
import type { User } from '../../../shared/contract/index.ts';
import { call } from '../../app/bridge.ts';

/** Everybody with a way into this station. Empty until the main process has answered. */
export function useStationUsers(): readonly User[] {
  const [users, setUsers] = useState<readonly User[]>([]);
  useEffect(() => {
    void call('vaultStatus', {}).then((status) => {
      if (status.ok && status.value.state !== 'new') setUsers(status.value.users);
    });
  }, []);
  return users;
}
