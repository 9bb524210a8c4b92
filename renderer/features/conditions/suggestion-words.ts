import type { Condition } from '../../../shared/domain/case/events.ts';
import type { LibraryEntry } from '../../../shared/domain/conditions/condition-library.ts';
import type { SuggestionReason } from '../../../shared/domain/conditions/suggestions.ts';
import type { Pathway } from '../../../shared/domain/needs/pathways.ts';
import type { Unavailable } from '../../../shared/domain/person/clashes.ts';
import { pounds } from '../../case/words.ts';
import { pathwayName } from './conditions-view.ts';

const wishWords = {
  compensation: 'The victim asks to be paid',
  restorative: 'The victim is interested in restorative justice',
  'remedy-action': 'The victim wants this action',
} as const;

/** Why an entry is suggested, or what speaks against it, as a sentence without a full stop. */
export function reasonWords(reason: SuggestionReason, pathways: readonly Pathway[]): string {
  switch (reason.kind) {
    case 'women':
      return 'Women’s pathway, women only';
    case 'need': {
      const { pathway, linkedToHarm, linkedToOffending, evidence } = reason.need;
      const link = linkedToHarm ? ', linked to serious harm' : linkedToOffending ? ', linked to offending' : '';
      return `Need: ${pathwayName(pathway, pathways)}${link}${evidence ? ` (${evidence.replace(/\.$/, '')})` : ''}`;
    }
    case 'dual-need':
      return 'Takes substance misuse and mental health together';
    case 'victim':
      return wishWords[reason.wish];
    case 'harm':
      return `Offence: ${reason.offence}`;
    case 'language':
      return `In ${reason.language}`;
    case 'culture':
      return `For ${reason.words}`;
    case 'capacity':
      return `${reason.provider}: wait ${reason.waitingDays} ${reason.waitingDays === 1 ? 'day' : 'days'}`;
    case 'cost':
      return `Costs ${pounds(reason.pence)}`;
    case 'clash':
      return `Clashes with ${clashWords(reason.with)}`;
  }
}

/** `Works at the bakery; Curfew 19:00 to 07:00`. */
export const clashWords = (clashes: readonly Unavailable[]): string => clashes.map(({ words }) => words).join('; ');

/** Words with what is still to be filled in: `Pay compensation of … to the victim`. */
export const openWords = (wording: string): string => wording.replaceAll(/\{\w+\}/g, '…');

/** `2 hours, by video`. */
export function extentWords({ hours, mode }: Pick<Condition, 'hours' | 'mode'>, { weeks }: LibraryEntry): string {
  const extent = hours === undefined ? `${weeks} weeks` : hours === 1 ? '1 hour' : `${hours} hours`;
  return mode ? `${extent}, ${modeWords[mode].toLowerCase()}` : extent;
}

export const modeWords: Readonly<Record<NonNullable<Condition['mode']>, string>> = {
  'in-person': 'In person',
  phone: 'By phone',
  video: 'By video',
  'online-module': 'Online module',
};
