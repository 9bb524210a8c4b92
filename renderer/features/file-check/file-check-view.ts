import type { Case } from '../../../shared/domain/case/case.ts';
import type {
  CaseGapKind,
  ConditionGapKind,
  FileGap,
  GapGrade,
  OffenceGapKind,
  VictimGapKind,
} from '../../../shared/domain/file-check/file-check.ts';
import { rules } from '../../../shared/frameworks/rules.ts';
import type { CaseStep } from '../../app/navigation.ts';
import { factLabel } from '../../case/facts-read-view.ts';
import { questions } from '../../case/questions.ts';

/** Where a gap is closed: a step, and the field in it where it has one of its own. */
export interface GapPlace {
  readonly step: CaseStep;
  readonly field?: string;
}

export interface GapRow {
  readonly key: string;
  readonly grade: GapGrade;
  readonly words: string;
  /** `ALL-16. Minimum POLE Data Standards Dictionary v1.1`. */
  readonly source?: string;
  readonly place: GapPlace | null;
  /** A question of the force's checklist, confirmed here. */
  readonly question?: string;
}

export const gradeWords: Readonly<Record<GapGrade, string>> = {
  must: 'Must be put right',
  should: 'Should be put right',
  note: 'Good to have',
};

type Said = readonly [words: string, place: GapPlace];

const at = (step: CaseStep, field?: string): GapPlace => (field === undefined ? { step } : { step, field });

const caseGaps: Readonly<Record<CaseGapKind, Said>> = {
  'no-offence': ['There is no offence on the case', at('offence-and-person', 'new-offence')],
  'nothing-chosen': ['No disposal is chosen', at('screening', 'disposal')],
  refused: ['The person refused, and nothing else is chosen', at('screening', 'disposal')],
  'not-given': ['It is not given and signed yet', at('give-and-sign')],
  'evidence-summary': [
    'Nobody has said what the evidence is',
    at('offence-and-person', 'question-evidenceSufficient-words'),
  ],
  'admission-details': [
    'Where and when it was admitted is not recorded',
    at('offence-and-person', 'admission-details'),
  ],
  'admission-words': [
    'The admission is not recorded in the person’s own words',
    at('offence-and-person', 'question-admission-words'),
  ],
  ethnicity: [
    'Self-defined or officer-defined ethnicity is blank, or one is put for the other',
    at('offence-and-person'),
  ],
  language: ['The language the person speaks is not recorded', at('offence-and-person')],
  'interpreter-name': ['The interpreter’s name is not recorded', at('give-and-sign', 'interpreter-name')],
  'appropriate-adult-name': [
    'The appropriate adult’s name is not recorded',
    at('give-and-sign', 'appropriate-adult-name'),
  ],
  'victims-not-said': ['Nobody has said whether there is a victim', at('victim-views', 'victim-new-name')],
  needs: ['No need of the person is recorded, so conditions answer to none', at('needs')],
  'teach-back': ['The person has not said back what it means', at('give-and-sign', 'teach-back-answer')],
  'spent-not-told': [
    'Nothing that is read out says when it is spent: the force’s words for this disposal leave it out',
    at('give-and-sign'),
  ],
  'document-not-made': ['The document is not made', at('paperwork')],
  'document-not-handed-over': ['The document was neither printed nor saved for the person', at('paperwork')],
  'not-exported': ['Nothing is on its way to the force yet', at('paperwork')],
};

const offenceGaps: Readonly<Record<OffenceGapKind, string>> = {
  'offence-incomplete': 'has no date, or no class that you confirmed',
  'offence-place': 'has no place',
};

const victimGaps: Readonly<Record<VictimGapKind, readonly [words: string, field: string | undefined]>> = {
  'victim-not-asked': ['not asked, and no attempt is recorded', undefined],
  'victim-views': ['contacted, and no views are recorded', 'views-words'],
  'victim-influence': ['how their views counted is not recorded', 'views-influence'],
  'victim-vulnerability': ['not recorded whether they are vulnerable or targeted', undefined],
  'victim-statement': ['no personal statement was offered', 'personal-statement'],
  'victim-support': ['no support service was offered', 'support-kind'],
  'victim-not-told': ['still to be told of the decision', 'told-on'],
  'victim-told-late': ['not told of the decision in time', 'told-on'],
};

const conditionGaps: Readonly<Record<ConditionGapKind, string>> = {
  'condition-why': 'does not say what it answers: a need, the harm, the victim, or why else',
  'condition-provider': 'names nobody who runs or checks it',
  'condition-proof': 'does not say how it is shown to be done',
  'condition-end': 'has no last date',
};

/** A gap in words, with where it is closed. */
export function gapRow(gap: FileGap, { offences, victims }: Case): GapRow {
  const { grade } = gap;
  switch (gap.kind) {
    case 'offence-incomplete':
    case 'offence-place': {
      const isDated = offences[gap.number - 1]?.date !== undefined;
      const field = gap.kind === 'offence-place' ? 'place' : isDated ? 'class' : 'date';
      const place = at('offence-and-person', `offence-${gap.number}-${field}`);
      const words = `Offence ${gap.number} ${offenceGaps[gap.kind]}`;
      return { key: `${gap.kind} ${gap.number}`, grade, words, place };
    }
    case 'condition-why':
    case 'condition-provider':
    case 'condition-proof':
    case 'condition-end': {
      const words = `Condition ${gap.number} ${conditionGaps[gap.kind]}`;
      return { key: `${gap.kind} ${gap.number}`, grade, words, place: at('conditions') };
    }
    case 'rule-bars':
    case 'rule-asks-authority':
    case 'rule-warns': {
      const { rule, sentence, citation } = gap;
      const place = gap.kind === 'rule-asks-authority' ? at('authority') : placeOfRule(rule);
      return { key: `${gap.kind} ${rule}`, grade, words: sentence, source: `${rule}. ${citation}`, place };
    }
    case 'fact-missing':
      return {
        key: `${gap.kind} ${gap.path}`,
        grade,
        words: `Not yet known: ${factLabel(gap.path)}`,
        place: placeOfFact(gap.path),
      };
    case 'checklist-question':
      return {
        key: `${gap.kind} ${gap.question.id}`,
        grade,
        words: gap.question.en,
        place: null,
        question: gap.question.id,
      };
    case 'victim-not-asked':
    case 'victim-views':
    case 'victim-influence':
    case 'victim-vulnerability':
    case 'victim-statement':
    case 'victim-support':
    case 'victim-not-told':
    case 'victim-told-late': {
      const [words, field] = victimGaps[gap.kind];
      // One of several is chosen by their tab first.
      const place = at('victim-views', victims.length > 1 ? `victim-tab-${gap.victimId}` : field);
      return { key: `${gap.kind} ${gap.victimId}`, grade, words: `${gap.name}: ${words}`, place };
    }
    default: {
      const [words, place] = caseGaps[gap.kind];
      return { key: gap.kind, grade, words, place };
    }
  }
}

/** The step in which what a rule reads is recorded. */
function placeOfRule(id: string): GapPlace {
  const rule = rules.find((each) => each.id === id);
  const reads = (start: string) => rule?.reads.some((path) => path.startsWith(start)) === true;
  if (rule?.stage === 'conditions') return at('conditions');
  if (reads('giving.')) return at('give-and-sign');
  if (reads('victims')) return at('victim-views');
  if (reads('personDetails') || reads('person.dateOfBirth') || reads('offences')) return at('offence-and-person');
  return placeOfFact(rule?.reads[0] ?? '');
}

function placeOfFact(path: string): GapPlace {
  if (path.startsWith('offences') || path === 'person.dateOfBirth') return at('offence-and-person');
  if (path.startsWith('victims')) return at('victim-views');
  if (path.startsWith('conditions')) return at('conditions');
  const asked = questions.find(({ paths }) => paths.includes(path));
  return at('screening', asked && `question-${asked.id}`);
}

/** How many gaps somebody would raise: those that are good to have are not counted. */
export const countRaised = (gaps: readonly FileGap[]): number => gaps.filter(({ grade }) => grade !== 'note').length;

/** `2 must be put right, 1 should be put right`. */
export function countWords(gaps: readonly FileGap[]): string {
  const counts = (['must', 'should', 'note'] as const).flatMap((grade) => {
    const count = gaps.filter((gap) => gap.grade === grade).length;
    return count === 0 ? [] : `${count} ${gradeWords[grade].toLowerCase()}`;
  });
  return counts.length === 0 ? 'Nothing is missing' : counts.join(', ');
}
