import type { z } from 'zod';
import type { AuthorityCommand } from '../authority/decide-authority.ts';
import type { DetentionCommand } from '../detention/detention.ts';
import type { NeedsCommand } from '../needs/needs-commands.ts';
import type { OwnershipCommand } from '../ownership/decide-ownership.ts';
import type { PersonCommand } from '../person/decide-person.ts';
import type { StatementLanguage } from '../settings/statement-wording.ts';
import type { VictimCommand } from '../victims/victim-commands.ts';
import type {
  CaseAnswers,
  Condition,
  Disposal,
  detentionSchema,
  FactSource,
  OffenceDetails,
  OffenceMarker,
  Person,
  PriorRecord,
  SignatoryRole,
  SpecialCategory,
} from './events.ts';

export interface CustodyDetails {
  readonly custodyRecordNumber?: string | undefined;
  readonly urn?: string | undefined;
  readonly officerInCase?: string | undefined;
}

type NeededOffenceField = 'cjsCode' | 'title';
/** Fields that change, on the offence as it stands when the command is decided; undefined takes a field away. */
export type OffenceChange = {
  readonly [K in Exclude<keyof OffenceDetails, NeededOffenceField | 'offenceId'>]?: OffenceDetails[K] | undefined;
} & { readonly [K in NeededOffenceField]?: OffenceDetails[K] };

/** What a person at the screen, an import or the delivery of a package asks of a case. Ids are made by the asker. */
export type CaseCommand =
  | ({
      readonly type: 'OpenCase';
      readonly source: FactSource;
      readonly person: Person;
      readonly detention?: z.infer<typeof detentionSchema> | undefined;
      readonly offences: readonly { readonly offence: OffenceDetails; readonly source: FactSource }[];
    } & CustodyDetails)
  | ({ readonly type: 'CorrectCustodyDetails' } & CustodyDetails)
  | { readonly type: 'CorrectPerson'; readonly person: Person }
  | { readonly type: 'AddOffence'; readonly offence: OffenceDetails }
  | { readonly type: 'ChangeOffence'; readonly offenceId: string; readonly change: OffenceChange }
  | { readonly type: 'RemoveOffence'; readonly offenceId: string }
  | { readonly type: 'AnswerScreening'; readonly answers: CaseAnswers }
  | {
      readonly type: 'AnswerOffence';
      readonly offenceId: string;
      readonly answers: Partial<Record<OffenceMarker | SpecialCategory, boolean>>;
    }
  | { readonly type: 'AddPriorRecord'; readonly record: PriorRecord }
  | { readonly type: 'RemovePriorRecord'; readonly recordId: string }
  | AuthorityCommand
  | DetentionCommand
  | VictimCommand
  | NeedsCommand
  | PersonCommand
  | OwnershipCommand
  | { readonly type: 'ChooseDisposal'; readonly disposal: Disposal; readonly reason: string }
  | { readonly type: 'SetCondition'; readonly condition: Condition }
  | { readonly type: 'RemoveCondition'; readonly conditionId: string }
  | { readonly type: 'ReadStatement'; readonly statement: string; readonly language: StatementLanguage }
  | {
      readonly type: 'RecordTeachBack';
      readonly language: StatementLanguage;
      readonly answer: string;
      readonly isUnderstood: boolean;
    }
  | { readonly type: 'RecordConsent'; readonly consents: boolean; readonly reason?: string | undefined }
  | {
      readonly type: 'Sign';
      readonly role: SignatoryRole;
      readonly name: string;
      readonly strokes: readonly (readonly number[])[];
    }
  | { readonly type: 'ClearSignature'; readonly role: SignatoryRole }
  | { readonly type: 'GiveDisposal'; readonly place: string }
  | { readonly type: 'ReopenSigning'; readonly reason: string }
  | {
      readonly type: 'RecordDocument';
      readonly documentId: string;
      readonly templateVersion: string;
      readonly sha256: string;
      readonly byteLength: number;
      readonly pages: number;
      readonly throughSequence: number;
    }
  | { readonly type: 'RecordPrinted'; readonly documentId: string }
  | { readonly type: 'RecordSaved'; readonly documentId: string }
  | { readonly type: 'QueueExport'; readonly packageId: string; readonly recipient: string }
  | { readonly type: 'RecordDelivery'; readonly packageId: string; readonly manifestSha256: string };
