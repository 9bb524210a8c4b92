import { nothingLoaded } from '../domain/settings/force-settings.ts';
import type { CalendarDay } from '../time.ts';
import type { Facts } from './facts.ts';

/** The facts before anything is known, recorded or loaded. Without an offence: a rule about offences asks for one. */
export const nothingKnown = (today: CalendarDay): Facts => ({
  today,
  person: {
    dateOfBirth: null,
    vulnerable: null,
    appropriateAdult: null,
    interpreterNeeded: null,
    interpreterPresent: null,
    fit: null,
    legalAdviceOffered: null,
    relevantForeignOffender: null,
    immigrationCheckRecorded: null,
  },
  offences: [],
  evidenceSufficient: null,
  admission: { state: null, toAuthorisedPerson: null },
  gravity: null,
  likelySentence: null,
  history: null,
  giver: null,
  authorities: [],
  exceptionalCircumstances: null,
  victims: null,
  remedyDocument: null,
  requestedActionReason: null,
  decidedBy: null,
  variation: null,
  conditions: [],
  giving: {
    cautionDecided: false,
    consents: null,
    effectExplained: false,
    failureWarningGiven: false,
    signedDocumentComplete: false,
    signedAt: null,
    conditionsFinalAt: null,
  },
  settings: nothingLoaded,
});
