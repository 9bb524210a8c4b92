import type { Disposal } from '../../../shared/domain/case/events.ts';
import { evaluate } from '../../../shared/frameworks/evaluate.ts';
import type { Facts } from '../../../shared/frameworks/facts.ts';
import type { Status } from '../../../shared/frameworks/rule.ts';
import { type Obstacle, whatStandsInTheWay, whyNot } from '../../../shared/frameworks/why-not.ts';

export interface WhyNotView {
  readonly because: string;
  readonly lead: string;
  /** What would have to be different, or what nothing could change. */
  readonly items: readonly string[];
  /** What would still be needed then, and that this changes no record. */
  readonly note: string;
}

const kindWords: Record<Obstacle['kind'], string> = {
  law: 'the law itself',
  settings: 'the force’s settings',
  person: 'the person’s age or earlier record',
};

const thenWords: Record<Status, string> = {
  available: '',
  barred: '',
  'needs-authority': 'An authority would still be needed. ',
  'not-yet-known': 'The answers that are still missing would then decide. ',
};

/** Why screening bars a disposal, and the least that would have to be different. An explanation, never advice. */
export function whyNotView(facts: Facts, disposal: Disposal): WhyNotView {
  const bars = judged(facts, disposal).findings.filter(({ outcome }) => outcome === 'bar');
  const headings = [...new Set(bars.map(({ rule }) => rule.failing.en))];
  const because = `Barred because: ${headings.join('; ')}.`;
  const changes = whyNot(facts, disposal, ['screening']);
  if (changes === null) {
    return {
      because,
      lead: 'Nothing that could be found out about this case would open it:',
      items: whatStandsInTheWay(facts, disposal, ['screening']).map(
        ({ rule, kind }) => `${rule.failing.en} (${kindWords[kind]})`,
      ),
      note: 'Facts are recorded as they are.',
    };
  }
  const { status } = judged(
    changes.reduce((changed, { apply }) => apply(changed), facts),
    disposal,
  );
  return {
    because,
    lead: 'It would be open only if the facts were different. The smallest difference:',
    items: changes.map(({ words }) => words),
    note: `${thenWords[status]}Facts are recorded as they are.`,
  };
}

function judged(facts: Facts, disposal: Disposal) {
  const [evaluation] = evaluate(facts, [disposal], ['screening']);
  if (!evaluation) throw new Error(`No answer for ${disposal}`);
  return evaluation;
}
