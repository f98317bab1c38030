/** The schema → for each filter type a query that takes it in a variable, and a value that uses all its fields. */
import {
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { schema } from '../../src/api/schema.ts';

/** Values by scalar. */
const SCALARS: Record<string, unknown> = { Int: 1, Float: 1.5, Boolean: true, Date: '2020', ID: 'x', String: '市' };

/** A value for one operator, or for rows that must be there; a filter within a filter has no more than it must, as 40 conditions are allowed. */
function operand(given: GraphQLInputType): unknown {
  const type = getNullableType(given);
  if (isListType(type)) return [operand(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return SCALARS[type.name];
  const due = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
  return Object.fromEntries(due.map((field) => [field.name, operand(field.type)]));
}

/** A filter with a condition on each of its fields. */
function conditions(filter: GraphQLInputObjectType): Record<string, unknown> {
  const fields = Object.values(filter.getFields()).map(({ name, type }) => {
    const inner = getNullableType(type);
    const first = isInputObjectType(inner) ? Object.values(inner.getFields())[0] : undefined;
    return [name, first && name !== 'not' ? { [first.name]: operand(first.type) } : operand(type)];
  });
  return Object.fromEntries(fields);
}

const filterOf = (field: GraphQLField<unknown, unknown>) => field.args.find(({ name }) => name === 'filter');
const REQUIRED: Record<string, string> = { phrase: '"市"', indicator: '"投资"', subject: '"x"', name: '"x"', code: '"15"' };
const required = (field: GraphQLField<unknown, unknown>) =>
  field.args.filter(({ type }) => isNonNullType(type)).map(({ name }) => `${name}: ${REQUIRED[name]}`);

const listed = (type: GraphQLObjectType) => getNamedType(type.getFields().nodes?.type);

/** One question for each filter type, at a root list where there is one, else at a list below. */
export function filterQuestions() {
  const questions = new Map<string, { name: string; query: string; variables: Record<string, unknown> }>();
  const add = (field: GraphQLField<unknown, unknown>, around: (inner: string) => string) => {
    const filter = filterOf(field);
    const name = filter && getNamedType(filter.type).name;
    if (!filter || !name || questions.has(name)) return;
    const args = [...required(field), 'filter: $filter'].join(', ');
    const query = `query ($filter: ${name}) { ${around(`${field.name}(${args}) { totalCount nodes { __typename } }`)} }`;
    questions.set(name, { name, query, variables: { filter: conditions(getNamedType(filter.type) as GraphQLInputObjectType) } });
  };
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  for (const field of roots) add(field, (inner) => inner);
  for (const root of roots) {
    const connection = getNamedType(root.type);
    const type = isObjectType(connection) && connection.getFields().nodes ? listed(connection) : null;
    if (!isObjectType(type) || required(root).length) continue;
    for (const field of Object.values(type.getFields())) add(field, (inner) => `${root.name}(first: 2) { nodes { ${inner} } }`);
  }
  return [...questions.values()];
}
