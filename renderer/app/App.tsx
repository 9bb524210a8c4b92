import { Button } from '../components/Button.tsx';
import { SetUp } from '../features/unlock/SetUp.tsx';
import { Unlock } from '../features/unlock/Unlock.tsx';
import { Frame } from './Frame.tsx';
import { Mark } from './Mark.tsx';
import { Message } from './Message.tsx';
import { unavailableWords } from './messages.ts';
import { session } from './session.ts';

export function App() {
  const current = session.use();
  switch (current.phase) {
    case 'starting':
      return <Curtain />;
    case 'unavailable':
      return (
        <Message
          title={unavailableWords.title}
          action={<Button onPress={() => void session.start()}>{unavailableWords.button}</Button>}
        >
          {current.failure.kind === 'vault-damaged' ? unavailableWords.damaged : unavailableWords.silent}
        </Message>
      );
    case 'new':
      return <SetUp />;
    case 'locked':
      return <Unlock station={current.station} users={current.users} locked={current.locked} />;
    case 'unlocked':
      return current.isLocking ? <Curtain /> : <Frame />;
  }
}

/** Shows nothing of the record while the program starts or locks. */
function Curtain() {
  return (
    <main className="pv-message" aria-busy="true">
      <h1 className="pv-vh">Proviso</h1>
      <Mark />
    </main>
  );
}
