import { z } from 'zod';
import { breachInputSchema, evaluateBreach } from './breach.ts';
import { cohortInputSchema, evaluateCohort } from './cohort.ts';
import { conditionsInputSchema, evaluateConditions } from './conditions.ts';
import { datesInputSchema, evaluateDates } from './dates.ts';
import { drugTestInputSchema, evaluateDrugTest } from './drug-test.ts';
import { evaluateOgrs4g, ogrs4gInputSchema } from './ogrs4g.ts';
import { evaluateRates, ratesInputSchema } from './rates.ts';
import { evaluateScreening, screeningInputSchema } from './screening.ts';

/** Answers a line of its kind that keeps to the schema, or names the fault in one that does not. */
type Answerer = (line: unknown) => object;

const answerer =
  <S extends z.ZodType>(schema: S, answer: (input: z.output<S>) => object): Answerer =>
  (line) => {
    const parsed = schema.safeParse(line);
    return parsed.success ? answer(parsed.data) : invalid(line, pathOf(parsed.error));
  };

const answerers: ReadonlyMap<unknown, Answerer> = new Map([
  ['screening', answerer(screeningInputSchema, evaluateScreening)],
  ['conditions', answerer(conditionsInputSchema, evaluateConditions)],
  ['dates', answerer(datesInputSchema, evaluateDates)],
  ['breach', answerer(breachInputSchema, evaluateBreach)],
  ['drug-test', answerer(drugTestInputSchema, evaluateDrugTest)],
  ['cohort', answerer(cohortInputSchema, evaluateCohort)],
  ['rates', answerer(ratesInputSchema, evaluateRates)],
  ['ogrs4g', answerer(ogrs4gInputSchema, evaluateOgrs4g)],
]);

const lineSchema = z.looseObject({ kind: z.unknown().optional() });
const idSchema = z.looseObject({ id: z.string().min(1) });

/** `path` is empty when the line as a whole is at fault. */
function invalid(line: unknown, path: string): object {
  const identified = idSchema.safeParse(line);
  return { id: identified.success ? identified.data.id : null, error: 'invalid-input', path };
}

/** Where the first fault lies: `offences[0].date`. */
function pathOf({ issues: [first] }: z.core.$ZodError): string {
  const steps = first?.code === 'unrecognized_keys' ? [...first.path, ...first.keys.slice(0, 1)] : (first?.path ?? []);
  return steps.reduce<string>((path, step) => {
    if (typeof step === 'number') return `${path}[${step}]`;
    return path === '' ? String(step) : `${path}.${String(step)}`;
  }, '');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The answer to one line of the evaluate command, both JSON (vectors/README.md section 1). A line that cannot be read
 * is answered too, with the path of its fault: `{"id": …, "error": "invalid-input", "path": "offences[0].date"}`.
 */
export function evaluateLine(line: string): string {
  const question = parseJson(line);
  const asked = lineSchema.safeParse(question);
  const answer = asked.success ? answerers.get(asked.data.kind) : undefined;
  return JSON.stringify(answer?.(question) ?? invalid(question, asked.success ? 'kind' : ''));
}
