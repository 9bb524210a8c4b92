import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { peopleOf } from '../../shared/domain/person/people.ts';
import { useNow } from '../components/Clock.tsx';
import { useModal } from '../components/Dialog.tsx';
import { Icon, type IconName } from '../components/Icon.tsx';
import { Kbd } from '../components/Kbd.tsx';
import { Tag } from '../components/Tag.tsx';
import { worklistSearchOf } from '../store/search.ts';
import { go } from './navigation.ts';
import { marked, type PaletteAction, type PaletteCase, type PalettePerson, paletteView } from './palette-view.ts';
import { useWorklist } from './use-worklist.ts';

type PaletteProps = Readonly<{ onClose: () => void; onAction: (action: PaletteAction) => void }>;

const name = 'Find a case, person or action';
const actionIcons: Record<PaletteAction, IconName> = {
  worklist: 'user',
  outbox: 'download',
  people: 'users',
  settings: 'columns',
  shortcuts: 'info',
  lock: 'lock',
};

/** Ctrl+K: opens a case or a screen by a few letters. Looks in the worklist in memory only; nothing is kept of it. */
export function Palette({ onClose, onAction }: PaletteProps) {
  const dialog = useModal();
  const worklist = useWorklist();
  const now = useNow();
  const search = worklistSearchOf(worklist);
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const { casesOf } = useMemo(() => peopleOf(worklist), [worklist]);
  const { cases, caseCount, isNear, people, actions, looked } = paletteView(query, search, now, casesOf);
  const options = [...cases, ...people, ...actions];
  const current = options[Math.min(active, options.length - 1)];

  const choose = (option: PaletteCase | PalettePerson | { readonly kind: 'action'; readonly id: PaletteAction }) => {
    onClose();
    if (option.kind === 'action') onAction(option.id);
    else go(option.route);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && options.length > 0) {
      event.preventDefault();
      setActive((Math.min(active, options.length - 1) + step + options.length) % options.length);
    }
    if (event.key === 'Enter' && current) {
      event.preventDefault();
      choose(current);
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another option is the current one.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [current?.id]);

  const optionProps = (option: (typeof options)[number]) => ({
    id: `palette-${option.id}`,
    isCurrent: option === current,
    onChoose: () => choose(option),
    words: option.words,
    looked,
  });

  return (
    <dialog
      ref={dialog}
      className="pv-palette"
      aria-label={name}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="pv-palette__in">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={name}
          aria-expanded={options.length > 0}
          aria-controls="palette-results"
          aria-activedescendant={current && `palette-${current.id}`}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={name}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
        <span className="pv-t3 pv-sm pv-nowrap">
          Try <b>&gt;</b> actions, <b>#</b> custody no., <b>@</b> people
        </span>
        <Kbd keys={['Esc']} />
      </div>
      <div
        className="pv-palette__list"
        id="palette-results"
        role="listbox"
        aria-label="Results"
        ref={list}
        tabIndex={-1}
      >
        {cases.length > 0 && (
          <Heading
            words={isNear ? 'Cases with a name spelt nearly so' : 'Cases'}
            count={caseCount > cases.length ? `${cases.length} of ${caseCount}` : undefined}
          />
        )}
        {cases.map((found) => (
          <Option key={found.id} {...optionProps(found)} icon="user" detail={found.detail}>
            <Tag colour={found.stageColour}>{found.stage}</Tag>
          </Option>
        ))}
        {people.length > 0 && <Heading words="People, across all their cases" />}
        {people.map((person) => (
          <Option key={person.id} {...optionProps(person)} icon="users" detail={person.detail} />
        ))}
        {actions.length > 0 && <Heading words="Actions" />}
        {actions.map((action) => (
          <Option key={action.id} {...optionProps(action)} icon={actionIcons[action.id]}>
            {action.id === 'lock' && <Kbd keys={['Ctrl', 'L']} />}
          </Option>
        ))}
      </div>
      <p className={options.length > 0 ? 'pv-vh' : 'pv-palette__none'} role="status">
        {options.length > 0 ? '' : 'Nothing found. Try part of a surname or of the custody record number.'}
      </p>
      <div className="pv-palette__foot">
        <span>
          <Kbd keys={['↑', '↓']} /> move
        </span>
        <span>
          <Kbd keys={['Enter']} /> open
        </span>
      </div>
    </dialog>
  );
}

function Heading({ words, count }: Readonly<{ words: string; count?: string | undefined }>) {
  return (
    <div className="pv-palette__grp" role="presentation">
      <span>{words}</span>
      <span>{count}</span>
    </div>
  );
}

type OptionProps = Readonly<{
  id: string;
  isCurrent: boolean;
  onChoose: () => void;
  words: string;
  looked: string;
  icon: IconName;
  detail?: string;
  children?: ReactNode;
}>;

function Option({ id, isCurrent, onChoose, words, looked, icon, detail, children }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the combobox's, as ARIA's combobox pattern has it.
    // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox.
    <div className="pv-palette__opt" role="option" id={id} aria-selected={isCurrent} onClick={onChoose}>
      <Icon name={icon} />
      <span className="pv-trunc">
        {marked(words, looked).map(({ text, isHit }) => (isHit ? <mark key={text}>{text}</mark> : text))}
        {detail && <small>{detail}</small>}
      </span>
      <span>{children}</span>
    </div>
  );
}
