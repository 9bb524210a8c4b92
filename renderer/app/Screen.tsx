import { Outbox } from '../features/outbox/Outbox.tsx';
import { Settings } from '../features/settings/Settings.tsx';
import { Users } from '../features/users/Users.tsx';
import { CaseScreen } from './CaseScreen.tsx';
import type { Route } from './navigation.ts';
import { WorklistScreen } from './WorklistScreen.tsx';

export function Screen({ route }: Readonly<{ route: Route }>) {
  switch (route.screen) {
    case 'worklist':
      return <WorklistScreen />;
    case 'case':
      return <CaseScreen caseId={route.caseId} step={route.step} />;
    case 'outbox':
      return <Outbox />;
    case 'people':
      return <Users />;
    case 'settings':
      return <Settings />;
  }
}
