import { describe, expect, test } from 'vitest';
import { checkAgain, decisionViews } from '../../../../../renderer/features/screening/decision-view.ts';
import type { Case } from '../../../../../shared/domain/case/case.ts';
import { fold } from '../../../../../shared/domain/case/evolve.ts';
import type { StationSettings } from '../../../../../shared/domain/pack/pack.ts';
import { rulesVersion } from '../../../../../shared/frameworks/rules.ts';
import { caseThrough, eventsThrough, settingsWith } from '../../../../factories/open-case.ts';

const used = settingsWith('ACC');
const later = {
  ...used,
  version: used.version + 5,
  settings: settingsWith('ACC', { excludedOffences: ['TH68010'] }).settings,
};
const history: readonly StationSettings[] = [used, later];

const check = (
  kind: 'chosen' | 'given',
  change: (subject: Case) => Case = (subject) => subject,
  versions = history,
) => {
  const events = eventsThrough(kind);
  return checkAgain(kind, change(fold(events)), events, versions);
};

describe('the decision on record', () => {
  test('given none › when it is shown › then nothing', () => {
    expect(decisionViews(caseThrough('screened'), history)).toEqual([]);
  });

  test('given a disposal is chosen › when it is shown › then what, who, when, why, settings and rules', () => {
    expect(decisionViews(caseThrough('chosen'), history)).toEqual([
      {
        kind: 'chosen',
        rows: [
          { key: 'Chosen', value: 'Conditional caution' },
          { key: 'By', value: 'Sgt Alun Mockford' },
          { key: 'When', value: '20 November 2026, 02:14' },
          { key: 'Why', value: 'First offence, admitted at once.' },
          { key: 'Settings', value: `Version ${used.version}, entered by hand` },
          { key: 'Rules', value: `Version ${rulesVersion}` },
        ],
      },
    ]);
  });

  test('given it was given too › when it is shown › then the giving follows, with its place', () => {
    const [chosen, given] = decisionViews(caseThrough('given'), history);
    expect(chosen?.kind).toBe('chosen');
    expect(given?.rows).toContainEqual({ key: 'Place', value: 'Quayside Custody' });
  });
});

describe.each(['chosen', 'given'] as const)('given a decision: %s', (kind) => {
  test('when it is checked again after the settings changed › then it is the same answer', () => {
    expect(check(kind)).toMatchObject({ isSame: true, rules: [] });
  });

  test('when another outcome was recorded of a rule › then that rule is named, with what was recorded', () => {
    const forged = check(kind, (subject) => {
      const change = <D extends Case['disposal'] | Case['given']>(decision: D): D =>
        decision && {
          ...decision,
          outcomes: decision.outcomes.map((outcome) =>
            outcome.rule === 'AC-01' ? { ...outcome, sentence: 'Somebody wrote this.' } : outcome,
          ),
        };
      return { ...subject, disposal: change(subject.disposal), given: change(subject.given) };
    });
    expect(forged.isSame).toBe(false);
    expect(forged.rules).toEqual(['AC-01 Aged 18 or over. Recorded then: Somebody wrote this.']);
  });

  test('when the station does not know its settings › then it says so', () => {
    expect(check(kind, undefined, [later]).words).toBe(
      `Version ${used.version} of the settings is not in this station’s history.`,
    );
  });

  test('when the program does not know its rules, or its facts cannot be read › then it says so', () => {
    const changed = (change: { readonly rulesVersion: string } | { readonly facts: Record<string, unknown> }) =>
      check(kind, (subject) => ({
        ...subject,
        disposal: subject.disposal && { ...subject.disposal, ...change },
        given: subject.given && { ...subject.given, ...change },
      })).words;
    expect(changed({ rulesVersion: '1999.1' })).toBe('This version of Proviso does not hold rules version 1999.1.');
    expect(changed({ facts: { today: 'yesterday' } })).toBe('The facts kept with the decision cannot be read.');
  });
});
