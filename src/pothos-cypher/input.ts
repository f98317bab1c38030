/** An argument in a document, with the request's variables → a tree whose structure decides the text and whose leaves are parameters. */
import {
  GraphQLError,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ValueNode,
  valueFromAST,
} from 'graphql';

export type Variables = Readonly<Record<string, unknown>>;

/** Reads a leaf's value from the variables of the request at hand. */
export type Get = (variables: Variables) => unknown;

export type Input =
  | { kind: 'absent' }
  | { kind: 'null' }
  | { kind: 'leaf'; get: Get }
  | { kind: 'object'; fields: [name: string, value: Input][] }
  | { kind: 'list'; items: Input[] };

/** An error the client made, known before anything was asked of the graph. */
export const badInput = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** The error of what asks for more than may be asked. */
export const tooMuch = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } });

const ABSENT: Input = { kind: 'absent' };
const NULL: Input = { kind: 'null' };

/** Objects within objects; what is nested deeper is refused before it is walked. */
export const MAX_NESTING = 24;

const tooDeep = () =>
  badInput(`An argument nests at most ${MAX_NESTING} input objects; this one nests more. Ask with a flatter filter.`);

const deeper = (depth: number): number => {
  if (depth < MAX_NESTING) return depth + 1;
  throw tooDeep();
};

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Fields and items that the variables of a request may have in all. */
const MAX_VALUES = 2000;

/**
 * The error of variables that are nested or many out of all measure, told before GraphQL coerces them, which would overflow
 * the stack or keep everybody waiting; null for all others. Lists are levels here too; the compiler counts exactly.
 */
export function variablesFault(variables: unknown): GraphQLError | null {
  let level = [variables].filter(isObject);
  let count = 0;
  for (let depth = 0; level.length; depth++) {
    if (depth > 2 * MAX_NESTING) return tooDeep();
    const next: object[] = [];
    for (const each of level) {
      const values = Object.values(each);
      count += values.length;
      if (count > MAX_VALUES)
        return tooMuch(`The variables of a request have at most ${MAX_VALUES} fields and items in all; these have more.`);
      for (const value of values) if (isObject(value)) next.push(value);
    }
    level = next;
  }
  return null;
}

/** Null is as good as not given, everywhere but in `eq: null`, which asks for what has no value. */
const meansSomething = (type: GraphQLInputObjectType, name: string): boolean =>
  !!type.extensions.cypherOperators && name === 'eq';

const given = (type: GraphQLInputObjectType, name: string, value: unknown): boolean =>
  value !== undefined && (value !== null || meansSomething(type, name));

type Field = [name: string, value: Input];

const objectOf = (type: GraphQLInputObjectType, fields: Field[]): Input => ({
  kind: 'object',
  fields: fields.filter(([name, { kind }]) => kind !== 'absent' && (kind !== 'null' || meansSomething(type, name))),
});

/** A field of an input object, as it was given. */
export const part = (input: Input, name: string): Input =>
  (input.kind === 'object' && input.fields.find(([key]) => key === name)?.[1]) || ABSENT;

/** Whether a list's items have structure of their own, as `and: [ArticleFilter!]` has. */
const branches = (type: GraphQLInputType): boolean =>
  isNonNullType(type) ? branches(type.ofType) : isListType(type) ? branches(type.ofType) : isInputObjectType(type);

/** Whether an input object is one value to whoever reads it, not a tree of conditions: `{ from, until }`. */
const isWhole = (type: GraphQLInputType): boolean => isInputObjectType(type) && Boolean(type.extensions.cypherWhole);

/** A value that is already coerced (a variable's), read again from `get` on each request. */
export function inputOfValue(type: GraphQLInputType, value: unknown, get: Get, depth = 0): Input {
  if (value === undefined) return ABSENT;
  if (value === null) return NULL;
  if (isNonNullType(type)) return inputOfValue(type.ofType, value, get, depth);
  if (isListType(type) && branches(type)) {
    const items = value as unknown[];
    return {
      kind: 'list',
      items: items.map((item, at) => inputOfValue(type.ofType, item, (all) => (get(all) as unknown[])[at], depth)),
    };
  }
  if (!isInputObjectType(type) || isWhole(type)) return { kind: 'leaf', get };
  const inner = deeper(depth);
  const fields = Object.values(type.getFields()).map(
    ({ name, type: of }): Field => [
      name,
      inputOfValue(of, (value as Variables)[name], (all) => (get(all) as Variables)[name], inner),
    ],
  );
  return objectOf(type, fields);
}

/** A value in the document, variables inside it included. */
export function inputOfNode(type: GraphQLInputType, node: ValueNode, variables: Variables, depth = 0): Input {
  if (node.kind === Kind.VARIABLE) {
    const name = node.name.value;
    return inputOfValue(type, variables[name], (all) => all[name], depth);
  }
  if (node.kind === Kind.NULL) return NULL;
  if (isNonNullType(type)) return inputOfNode(type.ofType, node, variables, depth);
  if (isListType(type) && branches(type)) {
    const items = node.kind === Kind.LIST ? node.values : [node];
    return { kind: 'list', items: items.map((item) => inputOfNode(type.ofType, item, variables, depth)) };
  }
  if (isInputObjectType(type) && !isWhole(type) && node.kind === Kind.OBJECT) {
    const inner = deeper(depth);
    const fields = node.fields.map((field): Field => {
      const of = type.getFields()[field.name.value];
      return [field.name.value, of ? inputOfNode(of.type, field.value, variables, inner) : ABSENT];
    });
    return objectOf(type, fields);
  }
  return { kind: 'leaf', get: (all) => valueFromAST(node, type, all as Record<string, unknown>) };
}

/** Requests whose variables have the same shape share a statement: what is given, which enums and booleans, not which values. */
export function shapeOf(type: GraphQLInputType, value: unknown, depth = 0): string {
  if (value === undefined) return '';
  if (value === null) return '0';
  if (isNonNullType(type)) return shapeOf(type.ofType, value, depth);
  if (isListType(type))
    return branches(type) ? `[${(value as unknown[]).map((item) => shapeOf(type.ofType, item, depth)).join()}]` : '.';
  if (isInputObjectType(type)) {
    const inner = deeper(depth);
    const fields = Object.values(type.getFields()).filter(({ name }) => given(type, name, (value as Variables)[name]));
    if (type.extensions.cypherOperators)
      return `{${fields.map(({ name }) => name + ((value as Variables)[name] === null ? '0' : '')).join()}}`;
    return `{${fields.map((field) => `${field.name}:${shapeOf(field.type, (value as Variables)[field.name], inner)}`).join()}}`;
  }
  return isEnumType(type) || typeof value === 'boolean' ? `=${value}` : '.';
}
