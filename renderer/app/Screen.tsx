import { Outbox } from '../features/outbox/Outbox.tsx';
import { Person } from '../features/person/Person.tsx';
import { Settings } from '../features/settings/Settings.tsx';
import { CaseScreen } from './CaseScreen.tsx';
import type { Route } from './navigation.ts';
import { PeopleScreen } from './PeopleScreen.tsx';
import { RevealGate } from './RevealGate.tsx';
import { WorklistScreen } from './WorklistScreen.tsx';

export function Screen({ route }: Readonly<{ route: Route }>) {
  switch (route.screen) {
    case 'worklist':
      return <WorklistScreen />;
    case 'case':
      return (
        <RevealGate caseId={route.caseId}>
          <CaseScreen caseId={route.caseId} step={route.step} />
        </RevealGate>
      );
    case 'person':
      return (
        <RevealGate caseId={route.caseId}>
          <Person key={route.caseId} caseId={route.caseId} />
        </RevealGate>
      );
    case 'outbox':
      return <Outbox />;
    case 'people':
      return <PeopleScreen />;
    case 'settings':
      return <Settings />;
  }
}
