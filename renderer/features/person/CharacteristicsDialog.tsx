import { useState } from 'react';
import type { Characteristic, Characteristics } from '../../../shared/domain/person/person-events.ts';
import { characteristicsSchema } from '../../../shared/domain/person/person-events.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Select } from '../../components/Select.tsx';
import { characteristicsInOrder } from './person-view.ts';
import { characteristicAnswers, characteristicWords, optionsOf } from './person-words.ts';

type CharacteristicsDialogProps = Readonly<{
  answers: Characteristics;
  /** What the person's details say already. */
  details: { readonly [C in Characteristic]?: string };
  onSave: (answers: Characteristics) => void;
  onClose: () => void;
}>;

const hints: { readonly [C in Characteristic]?: string } = {
  disability: 'A condition that has lasted, or will last, a year',
  genderReassignment: 'Differs from the sex registered at birth',
  marriageOrCivilPartnership: 'Used only against discrimination, s149(1)(a)',
};

/** All nine on one page. None has to be answered, and none is asked where the details say it already. */
export function CharacteristicsDialog({ answers, details, onSave, onClose }: CharacteristicsDialogProps) {
  const [draft, setDraft] = useState<Readonly<Record<string, string | undefined>>>(answers);
  return (
    <Dialog
      title="Protected characteristics"
      subtitle="Asked so that the force can see whether it treats people fairly (Equality Act 2010 s149). Nobody has to answer, and it changes nothing about the decision"
      icon="user"
      onClose={onClose}
      footer={
        <>
          <Button onPress={() => onSave(characteristicsSchema.parse(withoutUndefined(draft)))}>Save</Button>
          <Button kind="secondary" onPress={onClose}>
            Keep as it was
          </Button>
        </>
      }
    >
      <div className="pv-cols-2">
        {characteristicsInOrder.map((characteristic) => {
          const detail = details[characteristic];
          const label = characteristicWords[characteristic];
          if (detail !== undefined) {
            return (
              <div key={characteristic} className="govuk-form-group">
                <span className="govuk-label">{label}</span>
                <span className="govuk-hint">From the person’s details</span>
                <span>{detail}</span>
              </div>
            );
          }
          const words: Readonly<Record<string, string>> = characteristicAnswers[characteristic];
          return (
            <Select
              key={characteristic}
              id={`characteristic-${characteristic}`}
              label={label}
              hint={hints[characteristic]}
              options={[{ value: notAsked, label: 'Not asked' }, ...optionsOf(words)]}
              value={draft[characteristic] ?? notAsked}
              onChange={(answer) =>
                setDraft((before) => ({ ...before, [characteristic]: answer === notAsked ? undefined : answer }))
              }
            />
          );
        })}
      </div>
    </Dialog>
  );
}

const notAsked = 'not-asked';

const withoutUndefined = (answers: Readonly<Record<string, string | undefined>>) =>
  Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
