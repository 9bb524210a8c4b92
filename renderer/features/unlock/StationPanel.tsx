import { rulesVersion } from '../../../shared/frameworks/rules.ts';
import { clockTimeOf } from '../../../shared/time.ts';
import { useAbout } from '../../app/about.ts';
import { wholeDay } from '../../app/day-words.ts';
import { Mark } from '../../app/Mark.tsx';
import { useNow } from '../../components/Clock.tsx';

type StationPanelProps = Readonly<{ facts: readonly { readonly key: string; readonly value: string }[] }>;

/** The left side of the screens before unlocking: nothing of any case. */
export function StationPanel({ facts }: StationPanelProps) {
  const now = useNow();
  const { about } = useAbout();
  return (
    <section className="pv-unlock__brand" aria-label="This workstation">
      <svg className="pv-unlock__art" viewBox="0 0 440 440" preserveAspectRatio="xMaxYMax meet" aria-hidden="true">
        <path className="a1" d="M96 40a26 26 0 0 1 26-26h360v148H122a26 26 0 0 1-26-26Z" />
        <path className="a2" d="M96 250a26 26 0 0 1 26-26h150a26 26 0 0 1 26 26v230H96Z" />
        <path className="a3" d="m338 312 34-34 30 30 64-66 36 36-98 102Z" />
      </svg>
      <div className="pv-row pv-row--wide">
        <Mark />
        <span className="pv-unlock__name">Proviso</span>
      </div>
      <p className="pv-unlock__tag">Out-of-court disposals, decided well.</p>
      <div className="pv-unlock__clock">
        <p className="pv-unlock__time">{clockTimeOf(now)}</p>
        <p className="pv-unlock__date">{wholeDay(now)}</p>
      </div>
      <Facts facts={facts} />
      <Facts
        isFoot
        facts={[
          ...(about ? [{ key: 'Build', value: about.version }] : []),
          { key: 'Rules', value: rulesVersion },
          { key: 'Data store', value: 'Encrypted on this machine' },
        ]}
      />
    </section>
  );
}

function Facts({ facts, isFoot = false }: StationPanelProps & Readonly<{ isFoot?: boolean }>) {
  return (
    <dl className={`pv-unlock__facts${isFoot ? ' pv-unlock__facts--foot' : ''}`}>
      {facts.map(({ key, value }) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

export function AuthorisedUse() {
  return (
    <div className="pv-unlock__foot">
      <span>
        For authorised users. Use is recorded and audited. Unauthorised access is an offence under the Computer Misuse
        Act 1990.
      </span>
      <span className="pv-nowrap">OFFICIAL-SENSITIVE</span>
    </div>
  );
}
