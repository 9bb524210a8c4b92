import type { Attempt } from '../../../shared/contract/index.ts';
import type { DeliveryProblem } from '../../app/deliver-queued.ts';

/** Why a package waits: one short sentence for its own row and details. */
export const problemWords: Record<DeliveryProblem, string> = {
  'folder-not-chosen': 'No folder has been chosen for packages.',
  'folder-missing': 'The folder for packages cannot be found.',
  'disk-full': 'The disk of the folder is full.',
  'not-allowed': 'Windows does not let Proviso write into the folder.',
  'document-differs': 'A document can no longer be made exactly as it was signed.',
  'document-not-produced': 'A document of this package has not been made.',
  'events-not-consistent': 'The record of this case does not follow from its own history.',
  'disposal-not-given': 'The disposal has not been given.',
  'disposal-not-lawful': 'The disposal could not lawfully be given, so it is not handed on.',
  'vault-damaged': 'The station’s own configuration cannot be read.',
  'not-signed-in': 'The station was locked.',
  'case-not-read': 'The case could not be opened.',
  'delivery-not-recorded': 'It was delivered, but that could not be recorded here yet.',
  'sender-not-trusted': 'The program did not accept its own request.',
  'request-not-understood': 'The program did not accept its own request.',
  'not-allowed-for-role': 'Your role may not do this.',
  'station-already-set-up': 'The station is being set up.',
  'station-not-set-up': 'The station is being set up.',
  'passphrase-too-weak': 'The station is being set up.',
  'passphrase-wrong': 'The station is locked.',
  'unlock-slowed': 'The station is locked.',
  'last-administrator': 'The people of the station were being changed.',
  'against-the-law': 'The settings were being changed.',
  'printer-unavailable': 'Writing it did not work.',
  failed: 'Writing it did not work.',
};

interface Banner {
  readonly what: string;
  readonly toDo: string;
}

/** What stands in the way of every package, and what to do. Nothing for problems of one package alone. */
export const folderBanners: Partial<Record<DeliveryProblem, Banner>> = {
  'folder-not-chosen': {
    what: 'No folder has been chosen for packages.',
    toDo: 'An administrator can choose one in Settings. They are then delivered by themselves.',
  },
  'folder-missing': {
    what: 'The folder for packages cannot be found.',
    toDo: 'Check that the drive or share is connected. Proviso tries again every minute.',
  },
  'disk-full': {
    what: 'The disk of the folder for packages is full.',
    toDo: 'Make room on it. Proviso tries again every minute.',
  },
  'not-allowed': {
    what: 'Proviso may not write into the folder for packages.',
    toDo: 'Ask your support desk for the right to write there. Proviso tries again every minute.',
  },
};

export const otherBanner: Banner = {
  what: 'A package could not be delivered.',
  toDo: 'Choose it in the list to see why. Proviso tries again every minute.',
};

export const attemptWords: Record<Attempt['outcome'], string> = {
  delivered: 'Delivered whole',
  'folder-not-chosen': 'Not delivered: no folder chosen',
  'folder-missing': 'Not delivered: folder not found',
  'disk-full': 'Not delivered: disk full',
  'not-allowed': 'Not delivered: not allowed to write there',
  failed: 'Not delivered: writing did not work',
};

export const ledgerWords = {
  unchecked: 'Every change and every look at a case is one link of a chain. Checking reads it from end to end.',
  whole: 'Ledger whole',
  broken: 'Ledger not whole',
  brokenToDo: 'Stop work on this station and tell your support desk. Nothing has been changed by checking.',
} as const;
