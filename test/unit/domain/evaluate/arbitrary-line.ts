import fc from 'fast-check';
import { addDays } from '../../../../shared/time.ts';
import { day } from '../../../factories/given-case.ts';
import { vectorSchema } from './read-vectors.ts';

/** Lines that keep to test/vectors/schema.json, made from it; and answers that it describes. */

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema | false;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly uniqueItems?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly pattern?: string;
}

const { $defs: definitions = {} }: Schema = vectorSchema;

const day2026To2028 = fc.integer({ min: 0, max: 1095 }).map((days) => addDays(day('2026-01-01'), days));
const ownArbitraries: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  '#/$defs/day': day2026To2028,
  '#/$defs/instant': fc
    .tuple(day2026To2028, fc.constantFrom('00:00', '01:30:00', '23:59:59'), fc.constantFrom('Z', '+01:00', '-12:00'))
    .map(([on, time, offset]) => `${on}T${time}${offset}`),
  '#/$defs/rule': fc.constantFrom('P6-20', 'DC-12', 'AC-13', 'ALL-04', 'ALL-10', 'LAW-6'),
};

/** Any value the schema allows; numbers stay small, so that they meet each other. */
function arbitraryOf(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.$ref !== undefined) {
    return ownArbitraries[schema.$ref] ?? arbitraryOf(definitions[schema.$ref.replace('#/$defs/', '')] ?? {});
  }
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(arbitraryOf));
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  return fc.oneof(...types.map((type) => arbitraryOfType(type, schema)));
}

function arbitraryOfType(type: unknown, schema: Schema): fc.Arbitrary<unknown> {
  const { minimum = 0, maximum = 100 } = schema;
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: minimum, max: maximum }).map((value) => value * (schema.multipleOf ?? 1));
    case 'number':
      return fc.double({ min: minimum, max: maximum, noNaN: true });
    case 'string':
      if (schema.pattern) return fc.constantFrom('TH68010', 'TH68023', 'CJ88116', 'CD98070', 'ZZ99999');
      return fc.string({ minLength: schema.minLength ?? 0, maxLength: 4 });
    case 'array':
      return fc
        .array(arbitraryOf(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 4 })
        .map((items) => (schema.uniqueItems ? [...new Set(items)] : items));
    case 'object':
      return schema.additionalProperties && schema.propertyNames
        ? fc.dictionary(arbitraryOf(schema.propertyNames).map(String), arbitraryOf(schema.additionalProperties))
        : fc.record(
            Object.fromEntries(Object.entries(schema.properties ?? {}).map(([key, part]) => [key, arbitraryOf(part)])),
            { requiredKeys: [...(schema.required ?? [])] },
          );
    default:
      throw new Error(`The schema has a type unknown here: ${type}`);
  }
}

const kindOf = (name: string) => definitions[name] ?? {};
export const kinds = ['screening', 'conditions', 'dates', 'breach', 'drug-test', 'cohort', 'rates', 'ogrs4g'] as const;

/** A line of the kind that the schema allows, whatever it means. */
export const arbitraryLine = (kind: (typeof kinds)[number]) => arbitraryOf(kindOf(kind));
