import { type FormEvent, useEffect, useState } from 'react';
import { rankSchema } from '../../../shared/domain/case/events.ts';
import { call } from '../../app/bridge.ts';
import { type EnterFailure, session } from '../../app/session.ts';
import { rankWords } from '../../case/words.ts';
import { Button } from '../../components/Button.tsx';
import { ErrorSummary } from '../../components/ErrorSummary.tsx';
import { Meter } from '../../components/Meter.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { WarningText } from '../../components/WarningText.tsx';
import { enterFailureWords } from './messages.ts';
import { AuthorisedUse, StationPanel } from './StationPanel.tsx';
import {
  aboutWords,
  emptySetUpForm,
  type Force,
  readSetUp,
  type SetUpForm,
  type SetUpProblem,
  strengthView,
} from './set-up-view.ts';
import { usePassphraseStrength } from './use-passphrase-strength.ts';

const ranks = rankSchema.options.map((rank) => ({ value: rank, label: rankWords[rank] }));

/** First run: names the station, makes its first administrator and its keys. */
export function SetUp() {
  const [form, setForm] = useState<SetUpForm>(emptySetUpForm);
  const [forces, setForces] = useState<readonly Force[]>([]);
  const [problems, setProblems] = useState<readonly SetUpProblem[]>([]);
  const [failed, setFailed] = useState<EnterFailure>();
  const [isBusy, setBusy] = useState(false);
  const forceName = forces.find(({ code }) => code === form.forceCode)?.name ?? '';
  const strength = usePassphraseStrength(form.passphrase, aboutWords(form, forceName));
  const meter = strengthView(strength);

  useEffect(() => {
    document.title = 'Proviso';
    void call('referenceForces', {}).then((answer) => {
      if (answer.ok) setForces(answer.value.forces);
      else setFailed(answer.error);
    });
  }, []);

  const set = (part: Partial<SetUpForm>) => setForm((before) => ({ ...before, ...part }));
  const problemOf = (fieldId: SetUpProblem['fieldId']) => problems.find((problem) => problem.fieldId === fieldId)?.text;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    const read = readSetUp(form, strength);
    setProblems(read.ok ? [] : read.error.problems);
    setFailed(undefined);
    if (!read.ok) return;
    setBusy(true);
    const made = await session.setUp(read.value);
    if (made.ok) return;
    setBusy(false);
    setFailed(made.error);
  };

  return (
    <div className="pv-unlock">
      <StationPanel facts={[{ key: 'Station', value: 'Not set up yet' }]} />
      <main className="pv-unlock__main" id="main">
        <section className="pv-setup pv-scroll" aria-label="Setting up">
          <form className="pv-setup__form" onSubmit={(event) => void send(event)} noValidate>
            <div>
              <h1 className="pv-unlock__h1">Set up this station</h1>
              <p className="pv-t2 pv-md">
                You become its first administrator. Everything recorded here is encrypted with keys that only a
                passphrase opens.
              </p>
            </div>
            <ErrorSummary problems={problems} />
            {failed && (
              <Notice tone="bad" role="alert">
                {enterFailureWords(failed)}
              </Notice>
            )}
            <div className="pv-card pv-setup__card pv-formgrid">
              <TextField
                className="pv-span-3"
                id="station-name"
                label="Station name"
                hint="For example: Quayside Custody 3"
                error={problemOf('station-name')}
                value={form.stationName}
                onChange={(stationName) => set({ stationName })}
              />
              <Select
                className="pv-span-3"
                id="force"
                label="Force"
                hint="Type the first letters of its name"
                options={forces.map(({ code, name }) => ({ value: code, label: name }))}
                error={problemOf('force')}
                value={form.forceCode}
                onChange={(forceCode) => set({ forceCode })}
              />
              <TextField
                className="pv-span-3"
                id="your-name"
                label="Your name"
                error={problemOf('your-name')}
                value={form.name}
                onChange={(name) => set({ name })}
              />
              <Select
                className="pv-span-2"
                id="rank"
                label="Rank"
                options={ranks}
                error={problemOf('rank')}
                value={form.rank}
                onChange={(rank) => set({ rank })}
              />
              <TextField
                className="pv-span-1"
                id="collar-number"
                label="Collar number"
                error={problemOf('collar-number')}
                value={form.collarNumber}
                onChange={(collarNumber) => set({ collarNumber })}
              />
            </div>
            <div className="pv-card pv-setup__card pv-formgrid">
              <div className="pv-span-3">
                <PassphraseField
                  id="passphrase"
                  label="Passphrase"
                  hint="Any words and characters, spaces too. Longer is better."
                  error={problemOf('passphrase')}
                  value={form.passphrase}
                  onChange={(passphrase) => set({ passphrase })}
                />
              </div>
              <div className="pv-span-3">
                <PassphraseField
                  id="passphrase-again"
                  label="Passphrase again"
                  hint="So that a slip of the finger does not lock you out."
                  error={problemOf('passphrase-again')}
                  value={form.again}
                  onChange={(again) => set({ again })}
                />
              </div>
              <div className="pv-span-6" role="status">
                <Meter
                  label="Strength"
                  figure={meter.words}
                  percent={meter.percent}
                  tone={meter.tone}
                  note={meter.advice}
                />
              </div>
              <div className="pv-span-6">
                <WarningText>
                  A lost passphrase cannot be recovered in this version, by anybody. Without it the records of this
                  station cannot be opened. Keep it where your force keeps such secrets.
                </WarningText>
              </div>
            </div>
            <div className="pv-row">
              <Button type="submit" size="large" unavailable={isBusy ? 'The station is being set up' : undefined}>
                {isBusy ? 'Setting up' : 'Set up the station'}
              </Button>
            </div>
          </form>
        </section>
        <AuthorisedUse />
      </main>
    </div>
  );
}
