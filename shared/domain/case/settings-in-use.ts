import type { Case } from './case.ts';
import type { DecisionContext } from './decision.ts';

/** A decision dated before the settings it rests on could not be asked again: they were not there yet. */
export const isBeforeSettings = ({ now, settings }: DecisionContext): boolean => now < settings.at;

/** What is read, agreed, signed and given must carry times that follow each other and the settings it rests on. */
export const isClockSetBack = (subject: Case, context: DecisionContext): boolean =>
  context.now < subject.changedAt || isBeforeSettings(context);
