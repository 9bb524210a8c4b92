import { go } from '../app/navigation.ts';
import { LinkButton } from '../components/LinkButton.tsx';
import { Notice } from '../components/Notice.tsx';
import { flagDetail, flagOrigin } from './flag-view.ts';
import { useStandingFlags } from './use-standing-flags.ts';
import { useWorkspace } from './workspace.ts';

/** What has to be known of the person at the moment of giving, where it is given: MAPPA, a warrant, a tag, a risk. */
export function FlagsHere() {
  const { subject } = useWorkspace();
  const { flags } = useStandingFlags();
  const grave = flags.filter(({ kind }) => bearOnGiving.has(kind));
  if (subject.given || grave.length === 0) return null;
  const isMappa = grave.some(({ kind }) => kind === 'mappa');
  const isContactRecorded = subject.personRecord.contacts.some(({ about }) => about === 'mappa');
  return (
    <Notice
      tone="authority"
      action={
        <LinkButton onPress={() => go({ screen: 'person', caseId: subject.id })}>
          {isMappa && !isContactRecorded ? 'Record a contact' : 'Person'}
        </LinkButton>
      }
    >
      {grave.map((flag) => (
        <span key={flag.flagId} className="pv-blk">
          <b>{flagDetail(flag)}</b>. {flagOrigin(flag)}.
        </span>
      ))}
      {isMappa && (
        <span className="pv-blk">
          {isContactRecorded
            ? 'Contact with the MAPPA lead recorded for this case.'
            : 'No contact with the MAPPA lead recorded for this case yet.'}
        </span>
      )}
    </Notice>
  );
}

const bearOnGiving: ReadonlySet<string> = new Set([
  'mappa',
  'warrant',
  'violence-risk',
  'exploitation',
  'tag-and-curfew',
  'domestic-abuse',
]);
