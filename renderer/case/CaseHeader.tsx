import type { ReactNode } from 'react';
import { standingRefusal } from '../../shared/domain/case/stage.ts';
import { detentionStanding } from '../../shared/domain/detention/detention.ts';
import { isYoungAdult } from '../../shared/domain/person/age-group.ts';
import { ageOn, longDate } from '../../shared/time.ts';
import { go } from '../app/navigation.ts';
import { Flag } from '../components/Flag.tsx';
import { LinkButton } from '../components/LinkButton.tsx';
import { detentionClock } from './clock-view.ts';
import { useStandingFlags } from './use-standing-flags.ts';
import { disposalInSentences, genderWords, listName } from './words.ts';
import { useWorkspace } from './workspace.ts';

/** Who, how long, what must not be forgotten: stands above every step. */
type CaseHeaderProps = Readonly<{
  actions: ReactNode;
  /** The limit of detention, in words, as the way to its reviews. */
  limit: (words: string) => ReactNode;
}>;

export function CaseHeader({ actions, limit }: CaseHeaderProps) {
  const { subject, today } = useWorkspace();
  const { person, offences } = subject;
  const { views, otherCases } = useStandingFlags();
  const refused = standingRefusal(subject);
  const first = offences[0];
  const sex = person.gender ? genderWords[person.gender] : 'Sex not recorded';
  const born = person.dateOfBirth
    ? `${sex}, born ${longDate(person.dateOfBirth)} (${ageOn(person.dateOfBirth, today)})`
    : `${sex}, date of birth not recorded`;
  return (
    <header className="pv-casehead">
      <div className="pv-casehead__id">
        <div className="pv-row pv-row--base">
          <h1 className="pv-casehead__name">{listName(person)}</h1>
          <span className="pv-t2 pv-nowrap">{born}</span>
          <span className="pv-row pv-row--6 pv-casehead__flags">
            {views.map(({ kind, long, colour }) => (
              <Flag key={kind} colour={colour} large>
                {long}
              </Flag>
            ))}
            {refused && (
              <Flag colour="orange" large>
                {`Refused: ${disposalInSentences[refused.disposal].a}`}
              </Flag>
            )}
            {isYoungAdult(person.dateOfBirth, today) && (
              <Flag colour="grey" large>
                18 to 25
              </Flag>
            )}
          </span>
        </div>
        <div className="pv-casehead__meta">
          <span>
            Custody <b>{subject.custodyRecordNumber ?? 'none'}</b>
          </span>
          {subject.urn && (
            <span>
              URN <b>{subject.urn}</b>
            </span>
          )}
          {first && (
            <span className="pv-trunc">
              {first.title} <b>{first.cjsCode}</b>
              {offences.length > 1 && ` and ${offences.length - 1} more`}
            </span>
          )}
          {subject.officerInCase && (
            <span>
              OIC <b>{subject.officerInCase}</b>
            </span>
          )}
          <LinkButton onPress={() => go({ screen: 'person', caseId: subject.id })}>
            {otherCases === 0 ? 'Person' : `Person, ${otherCases} other ${otherCases === 1 ? 'case' : 'cases'}`}
          </LinkButton>
        </div>
      </div>
      <div className="pv-casehead__actions">{actions}</div>
      <HeaderClock limit={limit} />
    </header>
  );
}

function HeaderClock({ limit }: Pick<CaseHeaderProps, 'limit'>) {
  const { subject, now } = useWorkspace();
  const clock = subject.given ? null : detentionClock(detentionStanding(subject), now);
  if (!clock) return null;
  return (
    <section className="pv-clock" aria-label="Detention clock">
      <div className="pv-clock__now">
        <b>{clock.held}</b>
        <span>in detention</span>
      </div>
      <div className="pv-clock__lines">
        <DetentionTrack
          used={clock.usedPercent}
          review={clock.reviewPercent}
          label={`${clock.held} in detention. ${clock.nextWords}.`}
        />
        <div className="pv-row pv-row--between">
          <span className={clock.urgency === 'calm' ? undefined : 'pv-c-warn pv-bold'}>{clock.nextWords}</span>
          {limit(`Limit ${clock.limitAt}`)}
        </div>
      </div>
    </section>
  );
}

type DetentionTrackProps = Readonly<{ used: number; review: number | null; label: string }>;

/** The 24 hours as a bar, with the first review marked. */
export function DetentionTrack({ used, review, label }: DetentionTrackProps) {
  return (
    <div className="pv-clock__track" role="img" aria-label={label}>
      <span className="pv-clock__fill" data-v={used} />
      {review !== null && <span className="pv-clock__mark pv-clock__mark--review" data-v={review} />}
    </div>
  );
}
