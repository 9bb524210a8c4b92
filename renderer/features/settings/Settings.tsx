import { type FormEvent, useState } from 'react';
import type { TrustedSigner } from '../../../shared/domain/pack/pack.ts';
import type { ForceSettings } from '../../../shared/domain/settings/force-settings.ts';
import { call } from '../../app/bridge.ts';
import { session, settingsInUse, useUnlocked } from '../../app/session.ts';
import { useAnnounce } from '../../components/Announcer.tsx';
import { Button } from '../../components/Button.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Notice } from '../../components/Notice.tsx';
import { useShortcut } from '../../components/use-shortcut.ts';
import { History } from './History.tsx';
import { MultipleCautions, PenaltiesAndHours, Periods, StartOfPart6 } from './LawSettings.tsx';
import { LeftToTheForce } from './LeftToTheForce.tsx';
import { readOnlyWords, settingsFailureWords } from './messages.ts';
import { PackDialog } from './PackDialog.tsx';
import { PolicySettings } from './PolicySettings.tsx';
import { RulesPacks } from './RulesPacks.tsx';
import { SignerDialog } from './SignerDialog.tsx';
import { StationSettings } from './StationSettings.tsx';
import { draftOf, isChanged, readDraft, type SettingsDraft, type SettingsProblem } from './settings-view.ts';
import { WithdrawDialog } from './WithdrawDialog.tsx';

/** What the law leaves to regulations and the force, and the station's own habits. Saving adds a version; none is lost. */
export function Settings() {
  const { user, configuration } = useUnlocked();
  const inUse = settingsInUse(configuration);
  const [draft, setDraft] = useState(() => draftOf(inUse.settings));
  const [problems, setProblems] = useState<readonly SettingsProblem[]>([]);
  const [failed, setFailed] = useState<string>();
  const [dialog, setDialog] = useState<'pack' | 'signer' | TrustedSigner | null>(null);
  const announce = useAnnounce();
  const isReadOnly = user.role !== 'administrator';
  const hasChanges = isChanged(draft, inUse.settings);

  const save = async () => {
    if (!hasChanges) return;
    const read = readDraft(draft, inUse.settings);
    setProblems(read.ok ? [] : read.error.problems);
    setFailed(undefined);
    if (!read.ok) return;
    const saved = await call('stationChangeSettings', { settings: read.value });
    if (!saved.ok) return setFailed(settingsFailureWords(saved.error));
    session.configure({ ...configuration, settings: [...configuration.settings, saved.value] });
    setDraft(draftOf(saved.value.settings));
    announce(`Saved as version ${saved.value.version}`);
  };
  useShortcut('Ctrl+Enter', () => void save(), { enabled: !isReadOnly });

  const close = () => setDialog(null);
  const adopted = (settings: ForceSettings) => {
    setDraft(draftOf(settings));
    close();
  };

  const part = {
    draft,
    isReadOnly,
    set: (change: Partial<SettingsDraft>) => setDraft((before) => ({ ...before, ...change })),
    problemOf: (fieldId: string) => problems.find((problem) => problem.fieldId === fieldId)?.text,
  };
  return (
    <div className="pv-page">
      <div className="pv-pagehead">
        <h1>Settings</h1>
        <span className="pv-t3 pv-sm">Version {inUse.version} is in use</span>
      </div>
      <form
        className="pv-work"
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          void save();
        }}
      >
        <section className="pv-work__body pv-scroll" tabIndex={0} aria-label="All settings">
          <div className="pv-settings">
            <div className="pv-settings__wide pv-stack">
              {isReadOnly && <Notice icon="lock">{readOnlyWords}</Notice>}
              <ErrorSummary problems={problems} />
              {failed && (
                <Notice tone="bad" role="alert">
                  {failed}
                </Notice>
              )}
            </div>
            <div className="pv-stack">
              <StationSettings isReadOnly={isReadOnly} />
              <MultipleCautions {...part} />
              <Periods {...part} />
            </div>
            <div className="pv-stack">
              <StartOfPart6 {...part} />
              <PenaltiesAndHours {...part} />
            </div>
            <PolicySettings {...part} />
            <RulesPacks
              isReadOnly={isReadOnly}
              hasChanges={hasChanges}
              onImport={() => setDialog('pack')}
              onTrust={() => setDialog('signer')}
              onWithdraw={setDialog}
            />
            <LeftToTheForce settings={inUse.settings} />
            <History versions={configuration.settings} />
          </div>
        </section>
        <div className="pv-actionbar">
          <span className="pv-t2 pv-md" role="status">
            {hasChanges ? 'You have changes that are not saved yet' : 'Nothing to save'}
          </span>
          <span className="pv-push" />
          {hasChanges && (
            <Button kind="secondary" onPress={() => setDraft(draftOf(inUse.settings))}>
              Undo the changes
            </Button>
          )}
          <Button
            type="submit"
            keys={['Ctrl', 'Enter']}
            unavailable={isReadOnly ? readOnlyWords : hasChanges ? undefined : 'Nothing has been changed'}
          >
            Save as version {inUse.version + 1}
          </Button>
        </div>
      </form>
      {dialog === 'pack' && <PackDialog onClose={close} onAdopted={adopted} />}
      {dialog === 'signer' && <SignerDialog onClose={close} />}
      {typeof dialog === 'object' && dialog && <WithdrawDialog signer={dialog} onClose={close} />}
    </div>
  );
}
