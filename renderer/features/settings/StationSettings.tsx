import { useState } from 'react';
import { call } from '../../app/bridge.ts';
import { tryNow } from '../../app/delivery.ts';
import { session, useUnlocked } from '../../app/session.ts';
import { chooseTheme, storedTheme, themes } from '../../app/theme.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { Notice } from '../../components/Notice.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { TextField } from '../../components/TextField.tsx';
import { settingsFailureWords } from './messages.ts';
import { readAutoLockMinutes } from './settings-view.ts';

const themeWords = { system: 'As this computer', light: 'Light', dark: 'Dark' } as const;

/** The station's own habits: each is saved as soon as it is changed. */
export function StationSettings({ isReadOnly }: Readonly<{ isReadOnly: boolean }>) {
  const { station, configuration } = useUnlocked();
  const [theme, setTheme] = useState(storedTheme);
  const [minutesProblem, setMinutesProblem] = useState<string>();
  const [failed, setFailed] = useState<string>();
  const announce = useAnnounce();

  const chooseFolder = async () => {
    setFailed(undefined);
    const answer = await call('stationChooseExportFolder', {});
    if (!answer.ok) return setFailed(settingsFailureWords(answer.error));
    if (answer.value.cancelled) return;
    session.configure({ ...configuration, exportFolder: answer.value.exportFolder });
    announce('Folder chosen');
    tryNow();
  };
  const setMinutes = async (typed: string) => {
    const minutes = readAutoLockMinutes(typed);
    setMinutesProblem(minutes === null ? 'Minutes must be a whole number from 1 to 60' : undefined);
    setFailed(undefined);
    if (minutes === null) return;
    const answer = await call('stationSetAutoLock', { minutes });
    if (!answer.ok) return setFailed(settingsFailureWords(answer.error));
    session.configure({ ...configuration, autoLockMinutes: minutes });
    announce('Saved');
  };

  return (
    <Card heading="This station" head={<span className="pv-t3 pv-sm">Saved as soon as you change it</span>}>
      <div className="pv-stack">
        {failed && (
          <Notice tone="bad" role="alert">
            {failed}
          </Notice>
        )}
        <SummaryList
          keys="wide"
          rows={[
            { key: 'Station', value: station.name },
            { key: 'Force', value: station.forceName },
            {
              key: 'Export folder',
              value: (
                <span className="pv-settings__path">
                  {configuration.exportFolder ?? 'Not chosen. Packages wait in the outbox.'}
                </span>
              ),
            },
          ]}
        />
        {!isReadOnly && (
          <div className="pv-row">
            <Button kind="secondary" size="small" onPress={() => void chooseFolder()}>
              Choose folder…
            </Button>
          </div>
        )}
        <TextField
          id="auto-lock"
          label="Minutes without use before Proviso locks"
          hint="1 to 60"
          width={2}
          inputMode="numeric"
          value={String(configuration.autoLockMinutes)}
          readOnly={isReadOnly}
          error={minutesProblem}
          onCommit={(typed) => void setMinutes(typed)}
        />
        <Segmented
          id="theme"
          label="Colours"
          hint="For this computer only"
          options={themes.map((value) => ({ value, label: themeWords[value] }))}
          value={theme}
          onChange={(chosen) => {
            chooseTheme(chosen);
            setTheme(chosen);
          }}
        />
      </div>
    </Card>
  );
}
