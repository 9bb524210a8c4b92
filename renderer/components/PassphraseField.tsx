import { type KeyboardEvent, type Ref, useState } from 'react';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import { TextField } from './TextField.tsx';

type PassphraseFieldProps = Readonly<{
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  value: string;
  onChange: (passphrase: string) => void;
  ref?: Ref<HTMLInputElement> | undefined;
}>;

/** A passphrase that can be shown, with a hint while Caps Lock is on. */
export function PassphraseField(field: PassphraseFieldProps) {
  const [isShown, setShown] = useState(false);
  const [isCapsLock, setCapsLock] = useState(false);
  const onKeyDown = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));
  return (
    <div className="pv-stack pv-stack--2">
      <TextField
        {...field}
        type={isShown ? 'text' : 'password'}
        // Never a browser's password store: `off` is ignored for passwords, this is not.
        autoComplete="new-password"
        onKeyDown={onKeyDown}
        inside={
          <IconButton
            icon="eye"
            label={isShown ? 'Hide passphrase' : 'Show passphrase'}
            pressed={isShown}
            onPress={() => setShown(!isShown)}
          />
        }
      />
      <p className="pv-row pv-sm pv-c-warn pv-unlock__caps" role="status">
        {isCapsLock && (
          <>
            <Icon name="warning" size="small" />
            Caps Lock is on
          </>
        )}
      </p>
    </div>
  );
}
