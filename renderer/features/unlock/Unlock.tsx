import { type FormEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { type EnterFailure, type LockedSession, session } from '../../app/session.ts';
import { Button } from '../../components/Button.tsx';
import { useNow } from '../../components/Clock.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Kbd } from '../../components/Kbd.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { enterFailureWords, secondsLeft, slowedWords } from './messages.ts';
import { AuthorisedUse, StationPanel } from './StationPanel.tsx';
import { neighbour, type UserCard, userByTyping, userCards, whyLocked } from './unlock-view.ts';
import { useCountdown } from './use-countdown.ts';

type UnlockProps = Readonly<Pick<LockedSession, 'station' | 'users' | 'locked'>>;

export function Unlock({ station, users, locked }: UnlockProps) {
  const now = useNow();
  const [chosen, setChosen] = useState(0);
  const [passphrase, setPassphrase] = useState('');
  const [failed, setFailed] = useState<EnterFailure>();
  const [isBusy, setBusy] = useState(false);
  const [wait, startWait] = useCountdown();
  const field = useRef<HTMLInputElement>(null);
  const cards = userCards(users);
  const user = cards[chosen];
  const why = whyLocked(locked, now);

  useEffect(() => {
    document.title = 'Proviso';
    field.current?.focus();
  }, []);

  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    if (!user || isBusy || wait > 0) return;
    if (passphrase === '') {
      field.current?.focus();
      return;
    }
    setBusy(true);
    setFailed(undefined);
    const entered = await session.unlock({ userId: user.userId, passphrase });
    if (entered.ok) return;
    setBusy(false);
    setPassphrase('');
    setFailed(entered.error);
    startWait(secondsLeft(entered.error));
    field.current?.focus();
  };

  return (
    <div className="pv-unlock">
      <StationPanel
        facts={[
          { key: 'Station', value: station.name },
          { key: 'Force', value: station.forceName },
        ]}
      />
      <main className="pv-unlock__main" id="main">
        <div className="pv-unlock__panel">
          <Notice icon="lock">
            <b>{why.what}</b> {why.work}
          </Notice>
          <div className="pv-row pv-row--between pv-row--base">
            <h1 className="pv-unlock__h1" id="who">
              Who is unlocking?
            </h1>
            {cards.length > 1 && (
              <span className="pv-t3 pv-sm">
                <Kbd keys={['↑', '↓']} /> choose, or type a name
              </span>
            )}
          </div>
          <Users cards={cards} chosen={chosen} onChoose={setChosen} byTyping={(typed) => userByTyping(users, typed)} />
          <form className="pv-card pv-unlock__form" onSubmit={(event) => void unlock(event)}>
            <div className="pv-unlock__row">
              <PassphraseField
                id="passphrase"
                label={`Passphrase for ${user?.name ?? ''}`}
                value={passphrase}
                onChange={setPassphrase}
                ref={field}
              />
              <Button
                type="submit"
                size="large"
                icon="unlock"
                keys={['Enter']}
                unavailable={wait > 0 ? slowedWords(wait) : isBusy ? 'Unlocking' : undefined}
              >
                {isBusy ? 'Unlocking' : 'Unlock'}
              </Button>
            </div>
            {failed && (
              <Notice tone="bad" role="alert">
                {enterFailureWords(failed)}
              </Notice>
            )}
            {wait > 0 && <p className="pv-c-warn pv-md">{slowedWords(wait)}</p>}
          </form>
        </div>
        <AuthorisedUse />
      </main>
    </div>
  );
}

type UsersProps = Readonly<{
  cards: readonly UserCard[];
  chosen: number;
  onChoose: (index: number) => void;
  byTyping: (typed: string) => number | null;
}>;

const typingPause = 1_000;

/** A radio group of cards: one stop for Tab, arrows or the letters of a name choose. */
function Users({ cards, chosen, onChoose, byTyping }: UsersProps) {
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const typed = useRef({ text: '', at: 0 });

  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbour(event.key, chosen, cards.length) ?? typedTo(event);
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
    buttons.current[next]?.focus();
  };
  const typedTo = ({ key, ctrlKey, altKey, timeStamp }: KeyboardEvent) => {
    if (key.length !== 1 || key === ' ' || ctrlKey || altKey) return null;
    const isSameWord = timeStamp - typed.current.at < typingPause;
    typed.current = { text: (isSameWord ? typed.current.text : '') + key, at: timeStamp };
    return byTyping(typed.current.text);
  };

  return (
    <div className="pv-users" role="radiogroup" aria-labelledby="who">
      {cards.map(({ userId, name, detail, initials, tone }, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a native radio cannot hold a card with an avatar.
        <button
          key={userId}
          ref={(button) => {
            buttons.current[index] = button;
          }}
          type="button"
          className="pv-user"
          role="radio"
          aria-checked={index === chosen}
          tabIndex={index === chosen ? 0 : -1}
          onClick={() => onChoose(index)}
          onKeyDown={onKeyDown}
        >
          <span className={`pv-avatar pv-avatar--lg pv-avatar--${tone}`} aria-hidden="true">
            {initials}
          </span>
          <span>
            <b>{name}</b>
            <small>{detail}</small>
          </span>
          {index === chosen && <Icon name="check-circle" size="large" />}
        </button>
      ))}
    </div>
  );
}
