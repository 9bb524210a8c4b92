import { codeIsIn } from '../code-list.ts';
import type { Facts, OffenceFacts } from '../facts.ts';
import type { Truth } from '../rule.ts';
import { isOfClass } from '../some-offence.ts';
import { and } from '../truth.ts';

/** An either-way offence specified by order: CJCA 2015 s17(3); SI 2015/790. */
export const isSpecified = (facts: Facts, offence: OffenceFacts, index: number): Truth =>
  and(
    isOfClass(offence, index, 'either-way'),
    codeIsIn(facts.settings.specifiedOffences, 'settings.specifiedOffences', offence, index),
  );
