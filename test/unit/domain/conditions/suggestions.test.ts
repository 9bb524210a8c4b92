import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '../../../../shared/domain/case/case.ts';
import { type Condition, type Disposal, genderSchema } from '../../../../shared/domain/case/events.ts';
import { lawfulness } from '../../../../shared/domain/case/lawfulness.ts';
import { builtInLibrary } from '../../../../shared/domain/conditions/built-in-library.ts';
import type { LibraryEntry } from '../../../../shared/domain/conditions/condition-library.ts';
import { conditionForCase, suggestionsFor } from '../../../../shared/domain/conditions/suggestions.ts';
import type { Need } from '../../../../shared/domain/needs/needs-events.ts';
import { needsPathways } from '../../../../shared/domain/needs/pathways.ts';
import type { Unavailable } from '../../../../shared/domain/person/clashes.ts';
import { type ForceSettings, initialForceSettings } from '../../../../shared/domain/settings/force-settings.ts';
import type { VictimViews } from '../../../../shared/domain/victims/victim-events.ts';
import { frozen } from '../../../factories/frozen.ts';
import { day, givenAt, id, sergeant, settingsInUse, shopTheft } from '../../../factories/given-case.ts';
import { caseThrough } from '../../../factories/open-case.ts';
import { time } from '../../../factories/people.ts';

const today = day('2026-11-20');
const recorded = { at: givenAt, by: sergeant };
const need = (pathway: string, changes: Partial<Need> = {}): Need => ({
  pathway,
  present: 'yes',
  linkedToOffending: false,
  linkedToHarm: false,
  sources: [],
  ...changes,
});

interface Traits {
  readonly gender?: 'female' | 'male';
  readonly needs?: readonly Need[];
  readonly views?: VictimViews;
  readonly conditions?: readonly Condition[];
  readonly language?: string;
  readonly interpreterNeeded?: boolean;
  readonly disposal?: Disposal;
}

function caseOf({ gender = 'male', needs = [], views, conditions = [], language, ...rest }: Traits): Case {
  const subject = caseThrough('chosen', { disposal: rest.disposal ?? 'ACC' });
  return {
    ...subject,
    person: { ...subject.person, gender, ...(language !== undefined && { language }) },
    needs: { ...subject.needs, versions: needs.length > 0 ? [{ needs, ...recorded }] : [] },
    victims: views
      ? subject.victims.map((victim) => ({
          ...victim,
          views: { ...views, recordedAt: recorded.at, recordedBy: recorded.by },
        }))
      : subject.victims,
    conditions,
    answers: { ...subject.answers, interpreterNeeded: rest.interpreterNeeded ?? false },
  };
}

const context = (settings: Partial<ForceSettings> = {}, unavailable: readonly Unavailable[] = []) => ({
  today,
  giver: 'sergeant' as const,
  settings: { ...initialForceSettings, ...settings },
  unavailable,
});
const suggested = (traits: Traits, settings?: Partial<ForceSettings>, unavailable?: readonly Unavailable[]) =>
  suggestionsFor(caseOf(traits), traits.disposal ?? 'ACC', context(settings, unavailable)).suggested;
const ids = (...asked: Parameters<typeof suggested>) => suggested(...asked).map(({ entry }) => entry.id);
const reasonsOf = (wanted: string, ...asked: Parameters<typeof suggested>) =>
  suggested(...asked)
    .find(({ entry }) => entry.id === wanted)
    ?.reasons.map(({ kind }) => kind);

const local: LibraryEntry = {
  id: 'local',
  kind: 'attendance',
  objects: ['rehabilitation'],
  en: 'Attend the Sampleton group, in one session',
  provider: 'Sampleton group',
  proof: 'Attendance record',
  hours: 1,
  weeks: 6,
  needs: ['finance'],
};
const work: Unavailable = {
  kind: 'work',
  words: 'Works at the bakery',
  times: { days: ['monday', 'tuesday'], from: time('09:00'), until: time('17:00') },
};

describe('given a theft from a shop by a man and nothing else on record', () => {
  test('when suggestions are asked for › then those that answer the harm, in the library’s order, with that reason', () => {
    expect(ids({})).toEqual(['theft-awareness', 'letter-of-apology', 'compensation', 'stay-away']);
    expect(suggested({})[0]?.reasons).toEqual([{ kind: 'harm', offence: 'Theft from a shop' }]);
  });

  test('when one is chosen › then it does not come again, even with its words changed', () => {
    const [first] = suggested({});
    if (!first) throw new Error('Something is suggested');
    const chosen = { ...first.condition, wording: 'Go to another course.', conditionId: id('condition') };
    expect(ids({ conditions: [chosen] })).not.toContain('theft-awareness');
    const { libraryId: _, ...byWords } = { ...first.condition, conditionId: id('condition') };
    expect(ids({ conditions: [byWords] })).not.toContain('theft-awareness');
  });

  test('when the place of the offence is known › then it stands in the words, and where the condition comes from', () => {
    expect(suggested({}).find(({ entry }) => entry.id === 'stay-away')?.condition).toMatchObject({
      wording: `Do not go into ${shopTheft.place}`,
      libraryId: 'stay-away',
      answers: ['harm'],
      inUk: true,
    });
  });

  test('when a library is in use in which nothing answers › then nothing is suggested', () => {
    const silent = builtInLibrary.map(({ codePrefixes: _, ...entry }) => entry);
    expect(ids({}, { conditionLibrary: silent })).toEqual([]);
  });
});

describe('given needs of the person', () => {
  test('when one is present › then what answers it comes before what answers the harm, with the evidence behind it', () => {
    const debt = need('finance', { evidence: 'Owes two lenders.' });
    expect(ids({ needs: [debt] })[0]).toBe('debt-advice');
    const [first] = suggested({ needs: [debt] });
    expect(first?.reasons).toEqual([{ kind: 'need', need: debt }]);
    expect(first?.condition.needs).toEqual(['finance']);
  });

  test.each(['no', 'not-asked', 'declined'] as const)('when it is answered "%s" › then nothing follows', (present) => {
    expect(ids({ needs: [need('finance', { present })] })).not.toContain('debt-advice');
  });

  test('when several are present › then linked to harm, linked to offending, only present', () => {
    const order = ids({
      needs: [
        need('finance'),
        need('employment', { linkedToOffending: true }),
        need('gambling', { linkedToHarm: true }),
      ],
    });
    expect(order.slice(0, 3)).toEqual(['gambling-support', 'work-coach', 'debt-advice']);
  });
});

describe('given substance misuse and mental ill health together', () => {
  const needs = [need('drugs'), need('mental-health')];
  const joint: LibraryEntry = { ...local, id: 'joint', needs: ['drugs', 'mental-health'], acceptsDualNeed: true };
  const isUnmet = (conditionLibrary: LibraryEntry[] | null, who: readonly Need[] = needs) =>
    suggestionsFor(caseOf({ needs: who }), 'ACC', context({ conditionLibrary })).isDualNeedUnmet;

  test('when no service accepts both › then neither is matched to one that takes it alone, and the gap is said', () => {
    expect(ids({ needs })).not.toContain('drug-intervention');
    expect(ids({ needs })).not.toContain('mental-health');
    expect(isUnmet(null)).toBe(true);
  });

  test('when one accepts both › then it comes first, for that reason, and there is no gap', () => {
    expect(ids({ needs }, { conditionLibrary: [joint] })[0]).toBe('joint');
    expect(reasonsOf('joint', { needs }, { conditionLibrary: [joint] })).toEqual(['dual-need', 'need', 'need']);
    expect(isUnmet([joint])).toBe(false);
  });

  test('when it is for women and the person is a man › then the gap is there all the same', () => {
    expect(isUnmet([{ ...joint, womenOnly: true }])).toBe(true);
  });

  test('when only one of the two is present › then there is no gap', () => {
    expect(isUnmet(null, [need('drugs')])).toBe(false);
    expect(ids({ needs: [need('drugs')] })).toContain('drug-intervention');
  });
});

describe('given a woman', () => {
  test('when suggestions are asked for › then the women’s pathway comes first, whatever else is there', () => {
    const traits = { gender: 'female', needs: [need('gambling', { linkedToHarm: true })] } as const;
    expect(ids(traits).slice(0, 3)).toEqual(['womens-centre', 'womens-support-call', 'gambling-support']);
    expect(reasonsOf('womens-centre', traits)).toEqual(['women']);
  });

  test('when mental health is a need › then that is the reason too', () => {
    expect(reasonsOf('womens-centre', { gender: 'female', needs: [need('mental-health')] })).toEqual(['women', 'need']);
  });

  test('when the person is a man › then women-only offers are not shown', () => {
    expect(ids({ needs: [need('trauma')] })).not.toContain('womens-centre');
  });
});

describe('given what a victim asks for', () => {
  test('when they ask to be paid £42.50 › then compensation of that amount comes first', () => {
    const [first] = suggested({ views: { compensationPence: 4_250 } });
    expect(first?.condition).toMatchObject({
      wording: 'Pay compensation of £42.50 to the victim through the case unit',
      answers: ['harm', 'victim'],
    });
    expect(first?.reasons[0]).toEqual({ kind: 'victim', wish: 'compensation' });
  });

  test.each([
    ['interested', true],
    ['not-now', false],
    ['declined', false],
  ] as const)('when restorative justice is answered "%s" › then a meeting is suggested: %s', (restorative, isThere) => {
    expect(ids({ views: { restorative } }).includes('restorative-meeting')).toBe(isThere);
  });

  test('when they want an action of the remedy document › then the entry that carries it out says so', () => {
    const conditionLibrary = [{ ...local, needs: null, remedyActions: ['SAMPLE-1'] }];
    const [first] = suggested({ views: { wants: 'SAMPLE-1' } }, { conditionLibrary });
    expect(first?.entry.id).toBe('local');
    expect(first?.condition.remedyAction).toBe('SAMPLE-1');
    expect(ids({ views: { wants: 'SAMPLE-2' } }, { conditionLibrary })).not.toContain('local');
  });
});

describe('given local services', () => {
  const needs = [need('finance')];
  const provider = { id: 'advice', name: 'Sampleton advice', pathways: ['finance'], waitingDays: 28, costPence: 4_000 };
  const order = (changes: Partial<typeof provider>, entry: Partial<LibraryEntry> = {}) =>
    ids(
      { needs },
      {
        conditionLibrary: [
          { ...local, ...entry, providerId: 'advice' },
          { ...local, id: 'other', providerId: 'none' },
        ],
        providers: [{ ...provider, ...changes }],
      },
    ).filter((each) => each === 'local' || each === 'other');

  test.each([
    [28, ['local', 'other']],
    [29, ['other', 'local']],
  ])('when one waits %i days and nothing is paid › then %j', (waitingDays, expected) => {
    expect(order({ waitingDays, costPence: 0 })).toEqual(expected);
  });

  test('when two are alike › then the cheaper one is first', () => {
    expect(order({ costPence: 1 })).toEqual(['other', 'local']);
    expect(order({ costPence: 0 })).toEqual(['local', 'other']);
  });

  test('when it is loaded › then wait and cost are said', () => {
    const [found] = suggested({ needs }, { providers: [provider] });
    expect(found?.reasons.slice(1)).toEqual([
      { kind: 'capacity', provider: 'Sampleton advice', waitingDays: 28 },
      { kind: 'cost', pence: 4_000 },
    ]);
  });

  const onMonday = { day: 'monday' as const, from: time('10:00'), until: time('11:00') };
  const onFriday = { ...onMonday, day: 'friday' as const };
  test.each([
    ['only while they work', [onMonday], ['need', 'clash']],
    ['while they work and when they do not', [onMonday, onFriday], ['need']],
    ['by appointment', [], ['need']],
  ])('when it is offered %s › then the reasons are %3$j', (_, times, expected) => {
    const settings = { conditionLibrary: [{ ...local, times }] };
    expect(reasonsOf('local', { needs }, settings, [work])).toEqual(expected);
  });

  test('when every time clashes › then it is still suggested, behind what does not clash', () => {
    const settings = { conditionLibrary: [{ ...local, times: [onMonday] }] };
    expect(ids({ needs }, settings, [work]).indexOf('local')).toBeGreaterThan(
      ids({ needs }, settings, [work]).indexOf('debt-advice'),
    );
  });
});

describe('given a service in Polish alone', () => {
  const needs = [need('finance')];
  const settings = { conditionLibrary: [{ ...local, languages: ['Polish'] }] };
  const has = (traits: Traits) => ids({ needs, ...traits }, settings).includes('local');

  test('when the person speaks it › then that is a reason', () => {
    expect(reasonsOf('local', { needs, language: 'polish' }, settings)).toEqual(['need', 'language']);
  });

  test('when an interpreter is needed for another language › then it is not shown', () => {
    expect(has({ language: 'Welsh', interpreterNeeded: true })).toBe(false);
    expect(has({ language: 'Polish', interpreterNeeded: true })).toBe(true);
    expect(has({ language: 'Welsh', interpreterNeeded: false })).toBe(true);
  });
});

describe('given the law of the disposal', () => {
  test('when an entry would bring one hour too many › then it is not suggested; at the limit it is', () => {
    const settings = settingsInUse('CC').settings;
    const of = (hours: number) =>
      suggestionsFor(caseOf({ disposal: 'CC' }), 'CC', {
        ...context(),
        settings: {
          ...settings,
          conditionLibrary: [{ ...local, kind: 'unpaid-work', codePrefixes: ['TH'], hours }],
        },
      }).suggested.some(({ entry }) => entry.id === 'local');
    expect(of(10)).toBe(true);
    expect(of(10.25)).toBe(false);
  });

  test('when the period is short › then what is suggested ends within it', () => {
    const period = { from: 'given' as const, warnAfterWeeks: 2, authorityAfterWeeks: 3 };
    const ends = suggested({}, { period }).map(({ condition }) => condition.endsOn);
    expect(ends.length).toBeGreaterThan(0);
    expect(new Set(ends)).toEqual(new Set(['2026-12-04']));
  });

  test('when an entry is chosen outright › then it is made for the case all the same', () => {
    const penalty = builtInLibrary.find((entry) => entry.id === 'financial-penalty');
    if (!penalty) throw new Error('The library has a penalty');
    expect(conditionForCase(penalty, caseOf({}), context())).toMatchObject({ libraryId: 'financial-penalty' });
    expect(ids({})).not.toContain('financial-penalty');
  });
});

/** Any person: needs, views, settings. */
const anyTraits = fc.record({
  gender: fc.constantFrom('female' as const, 'male' as const),
  disposal: fc.constantFrom('ACC' as const, 'DC' as const, 'CC' as const, 'CR' as const, 'O22' as const),
  needs: fc.uniqueArray(
    fc.record({
      pathway: fc.constantFrom(...needsPathways.map((pathway) => pathway.id)),
      present: fc.constant('yes' as const),
      linkedToOffending: fc.boolean(),
      linkedToHarm: fc.boolean(),
      sources: fc.constant<Need['sources']>([]),
    }),
    { selector: ({ pathway }) => pathway, maxLength: 6 },
  ),
  views: fc.record({ restorative: fc.constantFrom('interested' as const, 'declined' as const) }),
});
const anySuggestions = anyTraits.map((traits) => {
  const settings = settingsInUse(traits.disposal).settings;
  const subject = caseOf(traits);
  return { traits, subject, asked: { ...context(), settings } };
});

describe('given any person and disposal', () => {
  test('when a suggestion is set beside what is chosen › then no more rules fire than before', () => {
    fc.assert(
      fc.property(anySuggestions, ({ traits: { disposal }, subject, asked }) => {
        const fired = (conditions: readonly Condition[]) =>
          lawfulness({ ...subject, conditions }, [disposal], ['conditions'], asked)
            .flatMap(({ findings }) => findings)
            .filter(({ outcome }) => outcome === 'bar' || outcome === 'authority' || outcome === 'warning')
            .map(({ rule }) => rule.id);
        const before = new Set(fired([]));
        for (const { condition } of suggestionsFor(subject, disposal, asked).suggested) {
          const after = fired([{ ...condition, conditionId: id('condition') }]);
          expect(after.filter((rule) => !before.has(rule))).toEqual([]);
        }
      }),
      { numRuns: 25 },
    );
  });

  test('when it is asked twice, of frozen facts › then the order is the same, and each entry comes once, with a reason', () => {
    fc.assert(
      fc.property(anySuggestions, ({ traits: { disposal }, subject, asked }) => {
        const first = suggestionsFor(frozen(subject), disposal, frozen(asked)).suggested;
        expect(suggestionsFor(subject, disposal, asked).suggested).toEqual(first);
        expect(new Set(first.map(({ entry }) => entry.id)).size).toBe(first.length);
        expect(first.every(({ reasons }) => reasons.length > 0)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

test.each(genderSchema.options)(
  'given the sex "%s" › when women-only offers are asked for › then only for a woman',
  (gender) => {
    const subject = caseOf({});
    const { suggested: found } = suggestionsFor(
      { ...subject, person: { ...subject.person, gender } },
      'ACC',
      context(),
    );
    expect(found.some(({ entry }) => entry.womenOnly)).toBe(gender === 'female');
  },
);
