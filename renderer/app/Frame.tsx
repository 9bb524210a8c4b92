import { useEffect, useMemo, useRef, useState } from 'react';
import { rulesVersion } from '../../shared/frameworks/rules.ts';
import { useNow } from '../components/Clock.tsx';
import { Icon } from '../components/Icon.tsx';
import { Kbd } from '../components/Kbd.tsx';
import { useShortcut } from '../components/use-shortcut.ts';
import { useAbout } from './about.ts';
import { dayAndTime } from './day-words.ts';
import { useDelivery, useDeliveryLoop } from './delivery.ts';
import { frameView } from './frame-view.ts';
import { Mark } from './Mark.tsx';
import { go, type Route, titleOf, useNavigation } from './navigation.ts';
import { Palette } from './Palette.tsx';
import type { PaletteAction } from './palette-view.ts';
import { Screen } from './Screen.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { useSaving } from './saving.ts';
import { session, useUnlocked } from './session.ts';
import { useStayAwake } from './use-stay-awake.ts';
import { useWorklist } from './use-worklist.ts';
import { titledName } from './user-words.ts';

const lock = () => void session.lock();

export function Frame() {
  const { user, station } = useUnlocked();
  const { route } = useNavigation();
  const { pending } = useSaving();
  const { problems } = useDelivery();
  const { about } = useAbout();
  const now = useNow();
  const [overlay, setOverlay] = useState<'palette' | 'shortcuts'>();
  const main = useRef<HTMLElement>(null);
  const worklist = useWorklist();
  const view = useMemo(() => frameView(worklist, problems, pending), [worklist, problems, pending]);
  const close = () => setOverlay(undefined);

  useDeliveryLoop();
  useStayAwake();
  useShortcut('Ctrl+K', () => setOverlay('palette'));
  useShortcut('Ctrl+L', lock, { overDialogs: true });
  useShortcut('F1', () => setOverlay('shortcuts'));
  useShortcut('?', () => setOverlay('shortcuts'));

  useEffect(() => {
    document.title = titleOf(route);
    // A screen that places focus itself has done so by now.
    if (!main.current?.contains(document.activeElement)) main.current?.focus();
  }, [route]);

  const act = (action: PaletteAction) => {
    if (action === 'lock') lock();
    else if (action === 'shortcuts') setOverlay('shortcuts');
    else go({ screen: action });
  };

  return (
    <div className="pv-app">
      <button type="button" className="pv-skip" onClick={() => main.current?.focus()}>
        Skip to main content
      </button>
      <header className="pv-topbar">
        <button type="button" className="pv-brand" onClick={() => go({ screen: 'worklist' })}>
          <Mark />
          Proviso
        </button>
        <nav className="pv-nav" aria-label="Main">
          <NavButton screen="worklist" route={route} words="Worklist" count={view.openCases} />
          <NavButton screen="outbox" route={route} words="Outbox" count={view.queued} alert={view.undelivered} />
          <NavButton screen="people" route={route} words="People" />
          <NavButton screen="settings" route={route} words="Settings" />
        </nav>
        <button type="button" className="pv-omni" aria-keyshortcuts="Control+K" onClick={() => setOverlay('palette')}>
          <Icon name="search" />
          <span>Find a case, person or action</span>
          <span className="pv-push">
            <Kbd keys={['Ctrl', 'K']} />
          </span>
        </button>
        <span className="pv-tb-item pv-tb-item--plain">
          <Icon name="user" />
          <strong>{titledName(user)}</strong>
        </span>
        <button type="button" className="pv-tb-item" aria-keyshortcuts="Control+L" title="Lock (Ctrl+L)" onClick={lock}>
          <Icon name="lock" />
          Lock
        </button>
      </header>
      <main className="pv-main" id="main" tabIndex={-1} ref={main}>
        <Screen route={route} />
      </main>
      <footer className="pv-statusbar">
        <span role="status">
          <i className={`pv-dot pv-dot--${view.saved.tone}`} />
          {view.saved.words}
        </span>
        <span>{station.name}</span>
        <span>Rules {rulesVersion}</span>
        <button type="button" className="pv-push" onClick={() => setOverlay('shortcuts')}>
          <Kbd keys={['F1']} /> Shortcuts
        </button>
        <span>OFFICIAL-SENSITIVE</span>
        {about && <span>Build {about.version}</span>}
        <span>{dayAndTime(now)}</span>
      </footer>
      {overlay === 'palette' && <Palette onClose={close} onAction={act} />}
      {overlay === 'shortcuts' && <Shortcuts onClose={close} />}
    </div>
  );
}

type NavButtonProps = Readonly<{
  screen: 'worklist' | 'outbox' | 'people' | 'settings';
  route: Route;
  words: string;
  count?: number;
  /** Of the counted, how many need a person. */
  alert?: number;
}>;

function NavButton({ screen, route, words, count = 0, alert = 0 }: NavButtonProps) {
  const isCurrent =
    route.screen === screen || (screen === 'worklist' && (route.screen === 'case' || route.screen === 'person'));
  return (
    <button type="button" aria-current={isCurrent ? 'page' : undefined} onClick={() => go({ screen })}>
      {words}
      {count > 0 && (
        <span className={`pv-nav__n${alert > 0 ? ' pv-nav__n--alert' : ''}`}>
          <span className="pv-vh">, </span>
          {count}
          {alert > 0 && <span className="pv-vh">, {alert} not delivered</span>}
        </span>
      )}
    </button>
  );
}
