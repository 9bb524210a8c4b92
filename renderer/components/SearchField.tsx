import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { FormGroup } from './FormGroup.tsx';
import type { FieldWords } from './field-wiring.ts';

type SearchFieldProps<T> = FieldWords &
  Readonly<{
    /** What stands in the field while nothing is being looked for. */
    chosen: string;
    /** Answers the text typed so far. */
    find: (query: string) => Promise<readonly T[]>;
    keyOf: (item: T) => string;
    show: (item: T) => ReactNode;
    onChoose: (item: T) => void;
    placeholder?: string | undefined;
    /** Said when nothing was found. */
    nothing: string;
    autoFocus?: boolean | undefined;
  }>;

/**
 * A field that looks something up as it is typed: ARIA combobox with a list box (WAI-ARIA Authoring Practices 1.2).
 * Arrow keys move, Enter chooses, Escape or leaving puts back what stood there.
 */
export function SearchField<T>(props: SearchFieldProps<T>) {
  const { chosen, find, keyOf, show, onChoose, placeholder, nothing, autoFocus, ...words } = props;
  const [query, setQuery] = useState<string | null>(null);
  const [found, setFound] = useState<readonly T[] | null>(null);
  const [at, setAt] = useState(0);
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const isOpen = query !== null && found !== null;
  const close = () => {
    setQuery(null);
    setFound(null);
  };

  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);
  useEffect(() => {
    if (query === null || query.trim() === '') return setFound(null);
    let isCurrent = true;
    void find(query).then((items) => {
      if (!isCurrent) return;
      setFound(items);
      setAt(0);
    });
    return () => {
      isCurrent = false;
    };
  }, [query, find]);

  const choose = (item: T | undefined) => {
    if (!item) return;
    close();
    onChoose(item);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (!isOpen || event.ctrlKey || event.altKey) return;
    const moves: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const by = moves[event.key];
    if (by !== undefined) {
      event.preventDefault();
      setAt((index) => (index + by + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(found[at]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      close();
    }
  };

  return (
    <FormGroup {...words}>
      {(wiring) => (
        <div className="pv-lookup">
          <input
            {...wiring}
            ref={input}
            className="govuk-input"
            type="text"
            role="combobox"
            autoComplete="off"
            spellCheck={false}
            placeholder={placeholder}
            aria-expanded={isOpen}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={isOpen && found.length > 0 ? `${listId}-${at}` : undefined}
            value={query ?? chosen}
            onChange={(event) => setQuery(event.target.value)}
            onKeyDown={onKeyDown}
            onBlur={close}
          />
          <div
            id={listId}
            role="listbox"
            aria-label={words.label}
            className="pv-listbox"
            hidden={!isOpen || found.length === 0}
          >
            {isOpen &&
              found.map((item, index) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: focus stays in the field, which handles the keys.
                <div
                  key={keyOf(item)}
                  id={`${listId}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === at}
                  className="pv-listbox__item"
                  // Before the field loses focus, which would close the list.
                  onMouseDown={(event) => event.preventDefault()}
                  onClick={() => choose(item)}
                >
                  {show(item)}
                </div>
              ))}
          </div>
          <p className="pv-vh" role="status">
            {isOpen && (found.length === 0 ? nothing : `${found.length} found`)}
          </p>
          {isOpen && found.length === 0 && <p className="govuk-hint">{nothing}</p>}
        </div>
      )}
    </FormGroup>
  );
}
