import { useState } from 'react';
import type { SignatoryRole } from '../../../shared/domain/case/events.ts';
import { requiredSignatories, standingSignatures } from '../../../shared/domain/case/signed-facts.ts';
import { signatoryWords } from '../../case/words.ts';
import { useWorkspace } from '../../case/workspace.ts';
import { Button } from '../../components/Button.tsx';
import type { IconName } from '../../components/Icon.tsx';
import { Icon } from '../../components/Icon.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { SignatureImage, SignaturePad } from '../../components/SignaturePad.tsx';
import { Tag } from '../../components/Tag.tsx';
import { TextField } from '../../components/TextField.tsx';
import { nameOf, signerRows } from './give-and-sign-view.ts';
import { useKeyboardPen } from './keyboard-pen.ts';

const icons: Record<SignatoryRole, IconName> = {
  interpreter: 'language',
  person: 'user',
  'appropriate-adult': 'users',
  officer: 'shield',
};

export function Signatures({ mayBegin }: Readonly<{ mayBegin: boolean }>) {
  const { subject, user, run } = useWorkspace();
  const required = requiredSignatories(subject);
  const standing = standingSignatures(subject);
  const due =
    mayBegin && !subject.given ? required.find((role) => !standing.some((made) => made.role === role)) : undefined;
  return (
    <section className="pv-card" aria-labelledby="signatures-title">
      <div className="pv-card__head">
        <h3 className="pv-h3" id="signatures-title">
          Signatures
        </h3>
        <span className="pv-t3 pv-sm">
          {standing.length} of {required.length}
        </span>
      </div>
      <div className="pv-card__body pv-stack pv-stack--4">
        {due && <Signing key={`${due} ${subject.sequence}`} role={due} suggestedName={nameOf(due, subject, user)} />}
        <ul>
          {signerRows(subject, user, due).map(({ role, name, status, isSigned }) => {
            const made = standing.find((signature) => signature.role === role);
            return (
              <li className="pv-signer" key={role}>
                <Icon name={icons[role]} />
                <span>
                  <b>{name}</b>
                  <small>{signatoryWords[role]}</small>
                  {made && <SignatureImage label={`Signature of ${name}`} strokes={made.strokes} />}
                </span>
                <span>
                  <Tag colour={isSigned ? 'green' : 'grey'}>{status}</Tag>
                  {isSigned && !subject.given && (
                    <LinkButton
                      label={`Clear the signature of ${name}`}
                      onPress={() => void run({ type: 'ClearSignature', role })}
                    >
                      Clear
                    </LinkButton>
                  )}
                </span>
              </li>
            );
          })}
        </ul>
      </div>
    </section>
  );
}

type SigningProps = Readonly<{ role: SignatoryRole; suggestedName: string }>;

function Signing({ role, suggestedName }: SigningProps) {
  const { run } = useWorkspace();
  const [name, setName] = useState(suggestedName);
  const [strokes, setStrokes] = useState<readonly (readonly number[])[]>([]);
  const pen = useKeyboardPen(strokes, setStrokes);
  const missing =
    name.trim() === '' ? 'Enter the name first' : strokes.length === 0 ? 'Sign in the box first' : undefined;
  const isFixed = role === 'person' || role === 'officer';
  return (
    <>
      {!isFixed && <TextField id="signatory-name" label="Name of who signs" value={name} onChange={setName} />}
      <div
        className="pv-penbox"
        role="application"
        tabIndex={0}
        aria-label={`Signature of ${name || signatoryWords[role]}`}
        aria-describedby="pen-help"
        onKeyDown={pen}
      >
        <SignaturePad label={`Sign here: ${name}`} strokes={strokes} onChange={setStrokes} />
      </div>
      <p className="pv-sm pv-t3" id="pen-help">
        Sign with pen, finger or mouse. With the keyboard: arrow keys draw, Shift and arrow keys move without ink,
        Backspace takes back.
      </p>
      <div className="pv-row pv-row--between">
        <Button
          kind="secondary"
          unavailable={missing}
          onPress={() => void run({ type: 'Sign', role, name: name.trim(), strokes })}
        >
          {`Sign as ${name || 'named'}`}
        </Button>
        <LinkButton onPress={() => setStrokes([])}>Clear</LinkButton>
      </div>
    </>
  );
}
