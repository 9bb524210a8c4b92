import type { OffenceHit } from '../../../shared/contract/index.ts';
import { call } from '../../app/bridge.ts';
import { offenceClassWords } from '../../case/words.ts';
import { SearchField } from '../../components/SearchField.tsx';

type OffenceSearchProps = Readonly<{
  id: string;
  /** The offence chosen so far: `TH68010 Theft from a shop`. Empty for a new one. */
  chosen: string;
  onChoose: (offence: OffenceHit) => void;
  hint?: string | undefined;
  autoFocus?: boolean | undefined;
}>;

/** Finds an offence by title, code or slang. */
export function OffenceSearch({ id, chosen, onChoose, hint, autoFocus }: OffenceSearchProps) {
  return (
    <SearchField<OffenceHit>
      id={id}
      label="Offence"
      hint={hint}
      chosen={chosen}
      find={findOffences}
      keyOf={({ cjsCode }) => cjsCode}
      show={({ cjsCode, title, classHint }) => (
        <>
          <span className="pv-mono">{cjsCode}</span>
          <span className="pv-grow">{title}</span>
          <span className="pv-t3 pv-sm">{offenceClassWords[classHint]}</span>
        </>
      )}
      onChoose={onChoose}
      placeholder="Title, code or a word like shoplift, s5, ABH, TWOC"
      nothing="No offence found. Try another word, or the CJS code."
      autoFocus={autoFocus}
    />
  );
}

async function findOffences(query: string): Promise<readonly OffenceHit[]> {
  const found = await call('referenceSearchOffences', { query, limit: 12 });
  return found.ok ? found.value.offences : [];
}
