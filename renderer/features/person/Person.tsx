import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Case } from '../../../shared/domain/case/case.ts';
import type { CaseId } from '../../../shared/domain/case/events.ts';
import { stageOf } from '../../../shared/domain/case/stage.ts';
import { carriedOverFrom } from '../../../shared/domain/person/carried-over.ts';
import type { Order, PersonFlag } from '../../../shared/domain/person/person-events.ts';
import type { Result } from '../../../shared/result.ts';
import { dayOf, longDate, shortDate } from '../../../shared/time.ts';
import { type ExecuteFailure, execute } from '../../app/execute.ts';
import { failureWords } from '../../app/failure-words.ts';
import { go, stepOf } from '../../app/navigation.ts';
import { newId } from '../../app/new-id.ts';
import { recordInEach, recordOfPerson } from '../../app/person-cases.ts';
import { settingsInUse, useUnlocked } from '../../app/session.ts';
import { SamePersonProposals } from '../../case/SamePersonProposals.tsx';
import { useLikelySame } from '../../case/use-likely-same.ts';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import { useNow } from '../../components/Clock.tsx';
import { Flag } from '../../components/Flag.tsx';
import { LinkButton } from '../../components/LinkButton.tsx';
import { Notice } from '../../components/Notice.tsx';
import { SummaryList } from '../../components/SummaryList.tsx';
import { Tag } from '../../components/Tag.tsx';
import { AvailabilityDialog } from './AvailabilityDialog.tsx';
import { CharacteristicsDialog } from './CharacteristicsDialog.tsx';
import { ContactDialog } from './ContactDialog.tsx';
import { EndFlagDialog, UnlinkDialog } from './EndDialog.tsx';
import { FlagDialog } from './FlagDialog.tsx';
import { OrderDialog } from './OrderDialog.tsx';
import { draftOf, newContact, newFlag, newOrder } from './person-forms.ts';
import { availabilityLine, detailOf, type PersonView, personView } from './person-view.ts';
import { contactWords, orderWords } from './person-words.ts';
import { usePerson } from './use-person.ts';

type Open =
  | { readonly dialog: 'flag'; readonly flag?: PersonFlag }
  | { readonly dialog: 'end-flag'; readonly flag: PersonFlag; readonly words: string }
  | { readonly dialog: 'contact' | 'availability' | 'characteristics' }
  | { readonly dialog: 'order'; readonly order?: Order }
  | { readonly dialog: 'unlink'; readonly caseId: CaseId; readonly name: string };

/** The person across all their cases: nothing about them stands on a case page alone (S2-10). */
export function Person({ caseId }: Readonly<{ caseId: CaseId }>) {
  const { cases, problem } = usePerson(caseId);
  const heading = useRef<HTMLHeadingElement>(null);
  const isRead = cases !== null && cases.length > 0;
  useEffect(() => {
    if (isRead) heading.current?.focus();
  }, [isRead]);
  if (!isRead) {
    return (
      <div className="pv-page" aria-busy={problem === null}>
        {problem && (
          <Notice tone="bad" role="alert">
            {problem}
          </Notice>
        )}
      </div>
    );
  }
  return <PersonPage caseId={caseId} cases={cases} heading={heading} />;
}

type PersonPageProps = Readonly<{
  caseId: CaseId;
  cases: readonly Case[];
  heading: React.RefObject<HTMLHeadingElement | null>;
}>;

function PersonPage({ caseId, cases, heading }: PersonPageProps) {
  const { configuration } = useUnlocked();
  const now = useNow();
  const today = dayOf(now);
  const [open, setOpen] = useState<Open | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const view = personView(cases, now, settingsInUse(configuration).settings);
  const [latest] = cases;
  const close = () => setOpen(null);
  const finish = async (doing: Promise<Result<unknown, ExecuteFailure>>) => {
    const done = await doing;
    setProblem(done.ok ? null : failureWords(done.error));
    close();
  };
  const holding = (flagId: string) =>
    cases.filter(({ personRecord }) => personRecord.flags.some((flag) => flag.flagId === flagId && !flag.ended));
  const answers = carriedOverFrom(cases).characteristics ?? {};
  return (
    <div className="pv-page">
      <div className="pv-pagehead pv-personhead">
        <div className="pv-row pv-row--base pv-row--wrap">
          <h1 ref={heading} tabIndex={-1}>
            {view.name}
          </h1>
          <span className="pv-t2">{view.born}</span>
          {view.isYoungAdult && (
            <Flag colour="grey" large>
              18 to 25
            </Flag>
          )}
          {view.flagsShown.map(({ kind, long, colour }) => (
            <Flag key={kind} colour={colour} large>
              {long}
            </Flag>
          ))}
        </div>
      </div>
      <section className="pv-personpage pv-scroll" tabIndex={0} aria-label="Everything about the person">
        {problem && (
          <Notice tone="bad" role="alert">
            {problem}
          </Notice>
        )}
        <div className="pv-personpage__grid">
          <div className="pv-stack">
            <Cases view={view} cases={cases} onUnlink={(id, name) => setOpen({ dialog: 'unlink', caseId: id, name })} />
            <Outcomes view={view} />
            <Conditions view={view} />
            <LikelySame caseId={caseId} />
            <Card heading="Needs, risk and tests">
              <SummaryList keys="narrow" rows={[{ key: 'Needs', value: view.needs }, ...view.risks]} />
            </Card>
            <Card heading="Details">
              <SummaryList keys="wide" rows={view.details} />
            </Card>
          </div>
          <div className="pv-stack">
            <Flags view={view} onOpen={setOpen} />
            <Card
              heading="Contacts"
              head={<Adding onPress={() => setOpen({ dialog: 'contact' })}>Record a contact</Adding>}
            >
              <Lines empty="No contact recorded">
                {view.contacts.map((contact) => (
                  <li key={contact.contactId}>
                    <span className="pv-grow">
                      <b>{contactWords[contact.about]}</b>: {contact.with}
                      <small>
                        {shortDate(contact.madeOn)}, {contact.madeAt}, recorded by {contact.by}
                      </small>
                      <small>{contact.note}</small>
                    </span>
                  </li>
                ))}
              </Lines>
            </Card>
            <Card
              heading="Orders and licences"
              head={<Adding onPress={() => setOpen({ dialog: 'order' })}>Record an order</Adding>}
            >
              <Lines empty="None recorded">
                {view.orders.map((order) => (
                  <li key={order.orderId}>
                    <span className="pv-grow">
                      <b>{orderWords[order.kind]}</b>: {order.terms}
                      <small>
                        {[
                          `Contact officer ${order.contactOfficer}`,
                          order.from && `from ${longDate(order.from)}`,
                          order.until && `until ${longDate(order.until)}`,
                        ]
                          .filter(Boolean)
                          .join(', ')}
                      </small>
                    </span>
                    <LinkButton
                      label={`Put right: ${orderWords[order.kind]}`}
                      onPress={() => setOpen({ dialog: 'order', order })}
                    >
                      Put right
                    </LinkButton>
                  </li>
                ))}
              </Lines>
            </Card>
            <Card
              heading="Availability and needs"
              head={<Adding onPress={() => setOpen({ dialog: 'availability' })}>Change availability</Adding>}
            >
              <Lines empty={view.availability === null ? 'Not asked' : 'Asked: nothing to mind'}>
                {(view.availability ?? []).map((entry) => (
                  <li key={availabilityLine(entry)}>{availabilityLine(entry)}</li>
                ))}
              </Lines>
            </Card>
            <Card
              heading="Protected characteristics"
              head={<Adding onPress={() => setOpen({ dialog: 'characteristics' })}>Change characteristics</Adding>}
            >
              <SummaryList keys="widest" rows={view.characteristics} />
            </Card>
          </div>
        </div>
      </section>
      {open?.dialog === 'flag' && (
        <FlagDialog
          flag={open.flag ? draftOf(open.flag) : newFlag(newId(), today)}
          isChange={open.flag !== undefined}
          today={today}
          onClose={close}
          onSave={(flag) => {
            const command = { type: 'SetPersonFlag', flag } as const;
            void finish(open.flag ? recordInEach(holding(flag.flagId), command) : recordOfPerson(cases, command));
          }}
        />
      )}
      {open?.dialog === 'end-flag' && (
        <EndFlagDialog
          words={open.words}
          today={today}
          onClose={close}
          onSave={(end) => {
            const { flagId } = open.flag;
            void finish(recordInEach(holding(flagId), { type: 'EndPersonFlag', flagId, ...end }));
          }}
        />
      )}
      {open?.dialog === 'contact' && (
        <ContactDialog
          contact={newContact(newId(), view.flags.some(({ flag }) => flag.kind === 'mappa') ? 'mappa' : undefined, now)}
          now={now}
          onClose={close}
          onSave={(contact) => void finish(recordOfPerson(cases, { type: 'RecordPersonContact', contact }))}
        />
      )}
      {open?.dialog === 'order' && (
        <OrderDialog
          order={open.order ? { ...newOrder(open.order.orderId), ...open.order } : newOrder(newId())}
          today={today}
          onClose={close}
          onSave={(order) => void finish(recordOfPerson(cases, { type: 'RecordOrder', order }))}
        />
      )}
      {open?.dialog === 'availability' && (
        <AvailabilityDialog
          availability={[...(view.availability ?? [])]}
          onClose={close}
          onSave={(availability) => void finish(recordOfPerson(cases, { type: 'RecordAvailability', availability }))}
        />
      )}
      {open?.dialog === 'characteristics' && latest && (
        <CharacteristicsDialog
          answers={answers}
          details={detailOf(latest, today)}
          onClose={close}
          onSave={(characteristics) =>
            void finish(recordOfPerson(cases, { type: 'RecordCharacteristics', characteristics }))
          }
        />
      )}
      {open?.dialog === 'unlink' && (
        <UnlinkDialog
          name={open.name}
          onClose={close}
          onSave={(reason) => void finish(execute(open.caseId, { type: 'UnlinkPerson', reason }))}
        />
      )}
    </div>
  );
}

function Adding({ onPress, children }: Readonly<{ onPress: () => void; children: string }>) {
  return (
    <>
      <span className="pv-push" />
      <LinkButton onPress={onPress}>{children}</LinkButton>
    </>
  );
}

function Lines({ empty, children }: Readonly<{ empty: string; children: readonly ReactNode[] }>) {
  return children.length === 0 ? <p className="pv-t2 pv-md">{empty}</p> : <ul className="pv-plainrows">{children}</ul>;
}

type CasesProps = Readonly<{
  view: PersonView;
  cases: readonly Case[];
  onUnlink: (caseId: CaseId, name: string) => void;
}>;

function Cases({ view, cases, onUnlink }: CasesProps) {
  const open = (caseId: CaseId) => {
    const subject = cases.find(({ id }) => id === caseId);
    if (subject) go({ screen: 'case', caseId, step: stepOf(stageOf(subject)) });
  };
  return (
    <Card heading="Cases" head={<Tag colour="grey">{String(cases.length)}</Tag>}>
      <Lines empty="No case">
        {view.cases.map((row) => (
          <li key={row.caseId}>
            <span className="pv-grow">
              <b>{row.offence}</b> <Tag colour="blue">{row.stage}</Tag>
              <small>
                Opened {row.openedOn}, {row.name}. {row.disposal}
              </small>
              {row.linked && <small>Joined by {row.linked}</small>}
            </span>
            {row.linked && (
              <LinkButton label={`Take apart case ${row.name}`} onPress={() => onUnlink(row.caseId, row.name)}>
                Take apart
              </LinkButton>
            )}
            <Button kind="secondary" size="small" label={`Open case ${row.name}`} onPress={() => open(row.caseId)}>
              Open
            </Button>
          </li>
        ))}
      </Lines>
    </Card>
  );
}

function Outcomes({ view }: Readonly<{ view: PersonView }>) {
  return (
    <Card heading="Cautions, convictions and other outcomes">
      <Lines empty="None given here or found on record">
        {view.outcomes.map(({ key, date, kind, offence, origin }) => (
          <li key={key}>
            <span className="pv-grow">
              <b>{kind}</b>, {longDate(date)}
              <small>
                {offence}. {origin}
              </small>
            </span>
          </li>
        ))}
      </Lines>
    </Card>
  );
}

function Conditions({ view }: Readonly<{ view: PersonView }>) {
  return (
    <Card heading="Conditions">
      <Lines empty="None set">
        {view.conditions.map(({ id, key, value }) => (
          <li key={id}>
            <span className="pv-grow">
              {key}
              <small>{value}</small>
            </span>
          </li>
        ))}
      </Lines>
    </Card>
  );
}

function Flags({ view, onOpen }: Readonly<{ view: PersonView; onOpen: (open: Open) => void }>) {
  return (
    <Card heading="Flags" head={<Adding onPress={() => onOpen({ dialog: 'flag' })}>Add a flag</Adding>}>
      <Lines empty="No flag set">
        {view.flags.map(({ flag, words, colour, origin, isStanding }) => (
          <li key={flag.flagId}>
            <span className="pv-grow">
              <Flag colour={isStanding ? colour : 'grey'} large>
                {words}
              </Flag>
              <small>
                {origin}
                {!isStanding && '. Does not hold today'}
              </small>
            </span>
            <LinkButton label={`Change ${words}`} onPress={() => onOpen({ dialog: 'flag', flag })}>
              Change
            </LinkButton>
            <LinkButton label={`End ${words}`} onPress={() => onOpen({ dialog: 'end-flag', flag, words })}>
              End
            </LinkButton>
          </li>
        ))}
      </Lines>
      {view.endedFlags.length > 0 && (
        <ul className="pv-plainrows pv-t2" aria-label="Flags that ended">
          {view.endedFlags.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}

function LikelySame({ caseId }: Readonly<{ caseId: CaseId }>) {
  const { likelySameAs } = useLikelySame();
  const rows = likelySameAs(caseId);
  return (
    <Card heading="May be the same person">
      {rows.length === 0 ? (
        <p className="pv-t2 pv-md">Nobody else here is alike enough in name, date of birth, PNC ID or CRO number.</p>
      ) : (
        <SamePersonProposals caseId={caseId} rows={rows} />
      )}
    </Card>
  );
}
