import { sincePart6 } from '../effective.ts';
import type { Rule } from '../rule.ts';
import { known } from '../truth.ts';

/**
 * The code of practice may say which officers give a caution: PCSC Act 2022 s116(2)(d). Its text was not found (law.md
 * section 12 item 5), so the rule speaks only once a force has loaded who they are.
 */
export const cautionGivers: Rule = {
  id: 'LAW-1.6',
  disposals: ['DC', 'CC'],
  stage: 'screening',
  severity: 'bar',
  requirement: { en: 'Given by an officer the code allows', cy: 'Swyddog y mae’r cod yn ei ganiatáu sy’n ei roi' },
  failing: {
    en: 'Not an officer the code allows to give it',
    cy: 'Nid yw’n swyddog y mae’r cod yn caniatáu iddo ei roi',
  },
  reason: {
    en: 'The code of practice, as the force has loaded it, names who may give this caution. Hand the case to one of them.',
    cy: 'Mae’r cod ymarfer, fel y mae’r heddlu wedi’i lwytho, yn enwi pwy a gaiff roi’r rhybudd hwn. Trosglwyddwch yr achos i un ohonynt.',
  },
  citation: {
    text: 'PCSC Act 2022 s116(2)(d) and code of practice',
    kind: 'Code',
    basis: 'derived',
    effective: sincePart6,
  },
  reads: ['giver', 'settings.cautionGivers'],
  byDisposal: true,
  test: ({ giver, settings }, disposal) => {
    const allowed = disposal === 'DC' || disposal === 'CC' ? settings.cautionGivers?.[disposal] : undefined;
    return allowed ? { fires: known(giver, 'giver', (rank) => !allowed.includes(rank)) } : undefined;
  },
};
