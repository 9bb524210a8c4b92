import { dayOf } from '../../../shared/time.ts';
import { Card } from '../../components/Card.tsx';
import { useNow } from '../../components/Clock.tsx';
import { DateField } from '../../components/DateField.tsx';
import { MoneyField } from '../../components/MoneyField.tsx';
import { Segmented } from '../../components/Segmented.tsx';
import { TextArea } from '../../components/TextArea.tsx';
import { TextField } from '../../components/TextField.tsx';
import { LimitRows } from './LimitRows.tsx';
import { notLoadedWords } from './messages.ts';
import type { SettingsPart } from './settings-part.ts';
import { penaltyClasses, penaltyLabel } from './settings-view.ts';

const loadedOptions = [
  { value: 'not-loaded', label: 'Not loaded' },
  { value: 'loaded', label: 'Loaded' },
] as const;

/** How far ahead a two-digit year may lie. */
const yearsAhead = 20;

/** What Part 6 of the 2022 Act leaves to its commencement and to regulations. */
export function StartOfPart6({ draft, set, isReadOnly, problemOf }: SettingsPart) {
  const thisYear = Number(dayOf(useNow()).slice(0, 4));
  return (
    <Card heading="Diversionary and community cautions" head={<Cite>PCSC Act 2022 Part 6</Cite>}>
      <div className="pv-stack">
        <DateField
          id="part-6"
          label="Part 6 comes into force on"
          hint="Leave empty while it is not in force: no diversionary or community caution can then be given."
          value={draft.part6CommencedOn}
          latestYear={thisYear + yearsAhead}
          readOnly={isReadOnly}
          onCommit={(part6CommencedOn) => set({ part6CommencedOn })}
        />
        <Segmented
          id="earlier"
          label="Conditional caution for an offence before that day"
          hint={`Section 118(4). ${notLoadedWords}`}
          options={[
            { value: 'not-loaded', label: 'Not loaded' },
            { value: 'open', label: 'Still open' },
            { value: 'barred', label: 'Barred' },
          ]}
          value={draft.earlierOffences}
          disabled={isReadOnly}
          onChange={(earlierOffences) => set({ earlierOffences })}
        />
        <Segmented
          id="excluded"
          label="Offences excluded from community cautions"
          hint={`Regulations under section 98(6). ${notLoadedWords}`}
          options={loadedOptions}
          value={draft.excluded}
          disabled={isReadOnly}
          onChange={(excluded) => set({ excluded })}
        />
        {draft.excluded === 'loaded' && (
          <TextArea
            id="excluded-codes"
            label="CJS codes of the excluded offences"
            hint="One to a line, or with commas. Leave empty if the regulations exclude none."
            rows={4}
            value={draft.excludedCodes}
            readOnly={isReadOnly}
            error={problemOf('excluded-codes')}
            onChange={(excludedCodes) => set({ excludedCodes })}
          />
        )}
      </div>
    </Card>
  );
}

export function MultipleCautions(part: SettingsPart) {
  const { draft, set, isReadOnly, problemOf } = part;
  return (
    <Card heading="Multiple cautions" head={<Cite>PCSC Act 2022 s117</Cite>}>
      <div className="pv-stack">
        <Segmented
          id="limits"
          label="Limits in the regulations"
          hint={notLoadedWords}
          options={[
            { value: 'not-loaded', label: 'Not loaded' },
            { value: 'none', label: 'Loaded, no limits' },
            { value: 'list', label: 'Loaded, with limits' },
          ]}
          value={draft.limits}
          disabled={isReadOnly}
          error={problemOf('limits')}
          onChange={(limits) => set({ limits })}
        />
        {draft.limits === 'list' && <LimitRows {...part} />}
      </div>
    </Card>
  );
}

export function PenaltiesAndHours({ draft, set, isReadOnly, problemOf }: SettingsPart) {
  return (
    <Card heading="Penalties and hours" head={<Cite>PCSC Act 2022 s101, s102, s110, s111</Cite>}>
      <div className="pv-stack">
        <Segmented
          id="penalties"
          label="Prescribed maximum of a financial penalty"
          hint={notLoadedWords}
          options={loadedOptions}
          value={draft.penalties}
          disabled={isReadOnly}
          onChange={(penalties) => set({ penalties })}
        />
        {draft.penalties === 'loaded' && (
          <div className="pv-settings__pairs">
            {(['DC', 'CC'] as const).flatMap((disposal) =>
              penaltyClasses[disposal].map((offenceClass) => (
                <MoneyField
                  key={`${disposal}-${offenceClass}`}
                  id={`penalty-${disposal}-${offenceClass}`}
                  label={penaltyLabel(disposal, offenceClass)}
                  value={draft.maxima[disposal][offenceClass]}
                  readOnly={isReadOnly}
                  onCommit={(pence) => {
                    const { [offenceClass]: _before, ...others } = draft.maxima[disposal];
                    const changed = pence === undefined ? others : { ...others, [offenceClass]: pence };
                    set({ maxima: { ...draft.maxima, [disposal]: changed } });
                  }}
                />
              )),
            )}
            <p className="govuk-hint pv-settings__wide">Left empty: no penalty can be set for that class of offence.</p>
          </div>
        )}
        <Segmented
          id="hours"
          label="Most hours of unpaid work or attendance"
          hint="The Act says 20 for a diversionary and 10 for a community caution, until regulations change them."
          options={[
            { value: 'act', label: 'As in the Act' },
            { value: 'changed', label: 'Changed' },
          ]}
          value={draft.hours}
          disabled={isReadOnly}
          onChange={(hours) => set({ hours })}
        />
        {draft.hours === 'changed' && (
          <div className="pv-settings__pairs">
            <TextField
              id="hours-DC"
              label="Hours, diversionary caution"
              width={4}
              inputMode="decimal"
              value={draft.hoursDC}
              readOnly={isReadOnly}
              error={problemOf('hours-DC')}
              onChange={(hoursDC) => set({ hoursDC })}
            />
            <TextField
              id="hours-CC"
              label="Hours, community caution"
              width={4}
              inputMode="decimal"
              value={draft.hoursCC}
              readOnly={isReadOnly}
              error={problemOf('hours-CC')}
              onChange={(hoursCC) => set({ hoursCC })}
            />
          </div>
        )}
      </div>
    </Card>
  );
}

export function Periods({ draft, set, isReadOnly, problemOf }: SettingsPart) {
  return (
    <Card heading="Periods" head={<Cite>Code of practice</Cite>}>
      <div className="pv-stack">
        <Segmented
          id="period"
          label="How long conditions may run"
          hint={notLoadedWords}
          options={loadedOptions}
          value={draft.period}
          disabled={isReadOnly}
          onChange={(period) => set({ period })}
        />
        {draft.period === 'loaded' && (
          <>
            <Segmented
              id="period-from"
              label="Counted from"
              options={[
                { value: 'given', label: 'The day the caution is given' },
                { value: 'offence', label: 'The day of the offence' },
              ]}
              value={draft.periodFrom}
              disabled={isReadOnly}
              onChange={(periodFrom) => set({ periodFrom })}
            />
            <div className="pv-settings__pairs">
              <TextField
                id="warn-after"
                label="Weeks before a warning"
                width={2}
                inputMode="numeric"
                value={draft.warnAfterWeeks}
                readOnly={isReadOnly}
                error={problemOf('warn-after')}
                onChange={(warnAfterWeeks) => set({ warnAfterWeeks })}
              />
              <TextField
                id="authority-after"
                label="Weeks before authority is needed"
                width={2}
                inputMode="numeric"
                value={draft.authorityAfterWeeks}
                readOnly={isReadOnly}
                error={problemOf('authority-after')}
                onChange={(authorityAfterWeeks) => set({ authorityAfterWeeks })}
              />
            </div>
          </>
        )}
        <TextField
          id="charge-margin"
          label="Days left to charge"
          hint={`After the last condition ends, before a summary offence can no longer be charged. Empty means ${notLoadedWords.toLowerCase()}`}
          width={4}
          inputMode="numeric"
          value={draft.chargeMarginDays}
          readOnly={isReadOnly}
          error={problemOf('charge-margin')}
          onChange={(chargeMarginDays) => set({ chargeMarginDays })}
        />
      </div>
    </Card>
  );
}

function Cite({ children }: Readonly<{ children: string }>) {
  return <span className="pv-t3 pv-sm">{children}</span>;
}
