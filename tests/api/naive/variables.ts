/** A random operation → the same with its arguments, or parts of them, in variables, many of whose values are wrong; and with conditions. */
import {
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  print,
  TypeInfo,
  type ValueNode,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Random } from './operations.ts';

export interface Asked {
  query: string;
  variables: Record<string, unknown>;
}

/** Values that are wrong for most types, and nobody checks before the executor. */
const WRONG: unknown[] = [
  null,
  2.5,
  '1',
  '',
  true,
  [],
  {},
  [null],
  ['x', null],
  { x: 1 },
  1e21,
  'NO_SUCH',
  { eq: null },
  { eq: { a: 1 } },
];

/** A value made wrong, or right in another way, somewhere in it. */
function spoilt(value: unknown, type: GraphQLInputType, random: Random): unknown {
  const any = () => WRONG[Math.floor(random() * WRONG.length)];
  if (isNonNullType(type)) return spoilt(value, type.ofType, random);
  if (random() < 0.4) return any();
  if (Array.isArray(value) && isListType(type))
    return value.length ? value.map((each, i) => (i === 0 ? spoilt(each, type.ofType, random) : each)) : [any()];
  if (isInputObjectType(type) && typeof value === 'object' && value !== null) {
    const [name] = Object.keys(value);
    if (!name || random() < 0.3) return { ...value, unknown: 1 };
    const field = type.getFields()[name];
    return { ...value, [name]: field ? spoilt((value as Record<string, unknown>)[name], field.type, random) : any() };
  }
  if (isEnumType(type)) return random() < 0.5 ? 'NO_SUCH' : type.getValues()[0]?.name;
  return any();
}

/** Puts values of the operation into variables. */
export function withVariables(schema: GraphQLSchema, query: string, random: Random): Asked {
  const info = new TypeInfo(schema);
  const variables: Record<string, unknown> = {};
  const definitions: string[] = [];
  const lifted = (node: ValueNode): ValueNode | undefined => {
    const type = info.getInputType();
    if (!type || random() > 0.35) return undefined;
    const name = `v${definitions.length}`;
    const value = valueFromASTUntyped(node);
    const chance = random();
    const fallback = chance < 0.2 && node.kind !== Kind.NULL ? ` = ${print(node)}` : '';
    definitions.push(`$${name}: ${fallback ? String(type).replace(/!$/, '') : type}${fallback}`);
    // Not given at all, which is right where there is a default or null may stand.
    if (random() < 0.15) return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
    variables[name] = random() < 0.25 ? spoilt(value, type, random) : value;
    return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
  };
  const conditional = () => {
    const name = `c${definitions.length}`;
    const fallback = random() < 0.3;
    definitions.push(`$${name}: Boolean${fallback ? ' = true' : '!'}`);
    const chance = random();
    if (chance < 0.9 || !fallback) variables[name] = chance < 0.1 ? null : chance < 0.15 ? 'yes' : chance < 0.6;
    return `${random() < 0.5 ? '@include' : '@skip'}(if: $${name})`;
  };
  const document = visit(
    parse(query),
    visitWithTypeInfo(info, {
      Argument(node) {
        const value = lifted(node.value);
        return value && { ...node, value };
      },
      ObjectField(node) {
        const value = lifted(node.value);
        return value && { ...node, value };
      },
      // A nested enum's leaf was no argument of its own before; nothing else is changed here.
      ListValue: () => (random() < 0.7 ? false : undefined),
    }),
  );
  // Conditions are put in as text, behind fields without arguments, and a field is asked twice: the answer's order is then told.
  const text = print(document).replace(/^( {4,})(\w+)$/gm, (line, indent: string, name: string) =>
    random() < 0.1
      ? `${indent}${name} ${conditional()}`
      : random() < 0.05
        ? `${line}\n${indent}z${name}: ${name}\n${line}`
        : line,
  );
  const head = definitions.length ? `query (${definitions.join(', ')}) ` : '';
  return { query: text.replace(/^\{/, `${head}{`), variables };
}
