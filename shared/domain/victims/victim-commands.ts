import type { VictimContactDetails, VictimDetails, VictimDuties, VictimViews } from './victim-events.ts';

/** Fields that change, on what stands when the command is decided; undefined takes a field away. */
type Change<T> = { readonly [K in keyof T]?: T[K] | undefined };

export type VictimCommand =
  | { readonly type: 'AddVictim'; readonly victim: VictimDetails }
  | { readonly type: 'CorrectVictim'; readonly victim: VictimDetails }
  | { readonly type: 'RemoveVictim'; readonly victimId: string }
  | { readonly type: 'ContactVictim'; readonly contact: VictimContactDetails }
  | { readonly type: 'RecordVictimViews'; readonly victimId: string; readonly change: Change<VictimViews> }
  | { readonly type: 'RecordVictimDuties'; readonly victimId: string; readonly change: Change<VictimDuties> }
  | { readonly type: 'RecordNoVictim'; readonly reason: string };
