import { disposalWords } from '../../case/words.ts';
import { Button } from '../../components/Button.tsx';
import { Checkboxes } from '../../components/Checkboxes.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { SettingsPart } from './settings-part.ts';
import { emptyLimitRow, type LimitRow } from './settings-view.ts';

const stopped = [
  { value: 'DC', label: disposalWords.DC },
  { value: 'CC', label: disposalWords.CC },
] as const;
const counted = [
  ...stopped,
  { value: 'ACC', label: disposalWords.ACC },
  { value: 'SC', label: 'Simple caution' },
] as const;

/** The limits of the multiple-caution regulations, one box each. */
export function LimitRows({ draft, set, isReadOnly, problemOf }: SettingsPart) {
  const change = (key: number, part: Partial<LimitRow>) =>
    set({ limitRows: draft.limitRows.map((row) => (row.key === key ? { ...row, ...part } : row)) });
  return (
    <div className="pv-stack">
      {draft.limitRows.map(({ key, disposals, counts, number, withinMonths }, index) => (
        <fieldset className="pv-settings__limit pv-stack pv-stack--4" key={key}>
          <legend className="pv-h4">Limit {index + 1}</legend>
          <Checkboxes
            id={`limit-${key}-disposals`}
            label="Stops another"
            inline
            options={stopped}
            values={disposals}
            disabled={isReadOnly}
            error={problemOf(`limit-${key}-disposals`)}
            onChange={(values) => change(key, { disposals: values })}
          />
          <Checkboxes
            id={`limit-${key}-counts`}
            label="When the person has had"
            inline
            options={counted}
            values={counts}
            disabled={isReadOnly}
            error={problemOf(`limit-${key}-counts`)}
            onChange={(values) => change(key, { counts: values })}
          />
          <div className="pv-settings__pairs">
            <TextField
              id={`limit-${key}-number`}
              label="This many, or more"
              width={2}
              inputMode="numeric"
              value={number}
              readOnly={isReadOnly}
              error={problemOf(`limit-${key}-number`)}
              onChange={(typed) => change(key, { number: typed })}
            />
            <TextField
              id={`limit-${key}-months`}
              label="Within months"
              hint="Empty: at any time before"
              width={2}
              inputMode="numeric"
              value={withinMonths}
              readOnly={isReadOnly}
              error={problemOf(`limit-${key}-months`)}
              onChange={(typed) => change(key, { withinMonths: typed })}
            />
          </div>
          {!isReadOnly && (
            <div>
              <Button
                kind="secondary"
                size="small"
                icon="trash"
                label={`Remove limit ${index + 1}`}
                onPress={() => set({ limitRows: draft.limitRows.filter((row) => row.key !== key) })}
              >
                Remove
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {!isReadOnly && (
        <div>
          <Button
            kind="secondary"
            size="small"
            icon="plus"
            onPress={() => set({ limitRows: [...draft.limitRows, emptyLimitRow(draft.limitRows)] })}
          >
            Add a limit
          </Button>
        </div>
      )}
    </div>
  );
}
