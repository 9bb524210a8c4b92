// First, before any schema is made.
import './no-eval.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Announcer } from '../components/Announcer.tsx';
import { ClockProvider } from '../components/Clock.tsx';
import '../styles/app.css';
import { App } from './App.tsx';
import { readAbout } from './about.ts';
import { clock } from './clock.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { closeCase } from './execute.ts';
import { session } from './session.ts';
import { showTheme, storedTheme } from './theme.ts';

showTheme(storedTheme());
window.proviso.onLocked((reason) => void session.locked(reason));
session.use.subscribe(({ phase }) => {
  if (phase !== 'unlocked') closeCase();
});
void session.start();
void readAbout();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary>
      <ClockProvider now={clock.now}>
        <Announcer>
          <App />
        </Announcer>
      </ClockProvider>
    </ErrorBoundary>
  </StrictMode>,
);
