import { useEffect, useState } from 'react';
import type { User } from '../../../shared/contract/index.ts';
import { call } from '../../app/bridge.ts';
import { useUnlocked } from '../../app/session.ts';
import { roleWords, titledName } from '../../app/user-words.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { AddUserDialog } from './AddUserDialog.tsx';
import { ChangePassphraseDialog } from './ChangePassphraseDialog.tsx';
import { usersFailureWords } from './messages.ts';

type Open = { readonly kind: 'add' } | { readonly kind: 'passphrase' } | { readonly kind: 'end'; readonly user: User };

type UsersProps = Readonly<{
  /** How many open cases somebody answers for. */
  openCasesOf: (user: User) => number;
  /** Somebody who owns open cases is to leave: the cases go to others first. */
  onReassign: (user: User) => void;
}>;

/** The people with a way into this station. Each unlocks it with a passphrase of their own. */
export function Users({ openCasesOf, onReassign }: UsersProps) {
  const { user: signedIn } = useUnlocked();
  const [users, setUsers] = useState<readonly User[]>([]);
  const [open, setOpen] = useState<Open>();
  const [failed, setFailed] = useState<string>();
  const announce = useAnnounce();
  const isAdministrator = signedIn.role === 'administrator';
  useEffect(() => {
    void call('vaultStatus', {}).then((status) => {
      if (status.ok && status.value.state !== 'new') setUsers(status.value.users);
    });
  }, []);
  const close = () => setOpen(undefined);
  const end = async (user: User) => {
    const ended = await call('usersEnd', { userId: user.userId });
    setFailed(ended.ok ? undefined : usersFailureWords(ended.error));
    if (ended.ok) {
      setUsers(ended.value.users);
      announce(`${user.name} can no longer unlock this station`);
    }
    close();
  };
  return (
    <div className="pv-page">
      <div className="pv-pagehead">
        <h1>People of this station</h1>
        <span className="pv-push" />
        <Button kind="secondary" onPress={() => setOpen({ kind: 'passphrase' })}>
          Change my passphrase
        </Button>
        {isAdministrator && (
          <Button icon="plus" onPress={() => setOpen({ kind: 'add' })}>
            Add a person
          </Button>
        )}
      </div>
      <section className="pv-work__body pv-scroll pv-stack" tabIndex={0} aria-label="Everybody">
        {failed && (
          <Notice tone="bad" role="alert">
            {failed}
          </Notice>
        )}
        <Card heading="Who can unlock it">
          <table className="pv-table pv-table--plainhead pv-table--flush pv-table--last">
            <caption className="pv-vh">People of this station</caption>
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Collar number</th>
                <th scope="col">Role</th>
                {isAdministrator && <th scope="col">Way in</th>}
              </tr>
            </thead>
            <tbody>
              {users.map((user) => (
                <tr key={user.userId}>
                  <th scope="row">{titledName(user)}</th>
                  <td>{user.collarNumber}</td>
                  <td>{roleWords[user.role]}</td>
                  {isAdministrator && (
                    <td>
                      {user.userId === signedIn.userId ? (
                        'You'
                      ) : (
                        <LinkButton
                          onPress={() => (openCasesOf(user) > 0 ? onReassign(user) : setOpen({ kind: 'end', user }))}
                        >
                          End for {user.name}
                        </LinkButton>
                      )}
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      </section>
      {open?.kind === 'add' && <AddUserDialog onAdded={setUsers} onClose={close} />}
      {open?.kind === 'passphrase' && <ChangePassphraseDialog onClose={close} />}
      {open?.kind === 'end' && (
        <Dialog
          kind="alert"
          title={`End the way in of ${open.user.name}?`}
          icon="warning"
          onClose={close}
          footer={
            <>
              <Button kind="warning" onPress={() => void end(open.user)}>
                End their way in
              </Button>
              <Button kind="secondary" onPress={close}>
                Keep it
              </Button>
            </>
          }
        >
          <p>They can no longer unlock this station. Everything they did stays on record under their name.</p>
        </Dialog>
      )}
    </div>
  );
}
