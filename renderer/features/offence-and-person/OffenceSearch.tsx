import { useEffect, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import type { OffenceHit } from '../../../shared/contract/index.ts';
import { call } from '../../app/bridge.ts';
import { offenceClassWords } from '../../case/words.ts';

type OffenceSearchProps = Readonly<{
  /** The offence chosen so far: `TH68010 Theft from a shop`. Empty for a new one. */
  chosen: string;
  onChoose: (offence: OffenceHit) => void;
  hint?: string | undefined;
  autoFocus?: boolean | undefined;
}>;

/** Finds an offence by title, code or slang: type, arrow down, Enter. */
export function OffenceSearch({ chosen, onChoose, hint, autoFocus }: OffenceSearchProps) {
  const [query, setQuery] = useState(chosen);
  const [hits, setHits] = useState<readonly OffenceHit[]>([]);
  useEffect(() => setQuery(chosen), [chosen]);
  useEffect(() => {
    let isCurrent = true;
    if (query.trim() === '' || query === chosen) setHits([]);
    else {
      void call('referenceSearchOffences', { query, limit: 12 }).then((found) => {
        if (isCurrent && found.ok) setHits(found.value.offences);
      });
    }
    return () => {
      isCurrent = false;
    };
  }, [query, chosen]);
  return (
    <ComboBox
      className="govuk-form-group"
      inputValue={query}
      onInputChange={setQuery}
      items={hits}
      defaultFilter={() => true}
      allowsCustomValue
      autoFocus={autoFocus ?? false}
      onSelectionChange={(key) => {
        const hit = hits.find(({ cjsCode }) => cjsCode === key);
        if (hit) onChoose(hit);
      }}
      onBlur={() => setQuery(chosen)}
    >
      <Label className="govuk-label">Offence</Label>
      {hint && <span className="govuk-hint">{hint}</span>}
      <Input className="govuk-input" placeholder="Title, code or a word like shoplift, s5, ABH, TWOC" />
      <Popover className="pv-listbox" offset={2}>
        <ListBox<OffenceHit> className="pv-listbox__list">
          {(hit) => (
            <ListBoxItem id={hit.cjsCode} textValue={`${hit.cjsCode} ${hit.title}`} className="pv-listbox__item">
              <span className="pv-mono">{hit.cjsCode}</span>
              <span className="pv-grow">{hit.title}</span>
              <span className="pv-t3 pv-sm">{offenceClassWords[hit.classHint]}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
