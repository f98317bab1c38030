/** Random operations, valid against the schema: a seed gives the same ones again. */
import {
  GraphQLBoolean,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { FILTERS } from './filters.ts';
import { cursorTo } from './paging.ts';

export type Random = () => number;

/** Mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Values that occur in the graph, for arguments and filters. */
export type Samples = Record<'code' | 'name' | 'id' | 'key' | 'text' | 'kind' | 'date', string[]>;

/** Fields that the plain implementation leaves out: what the full-text index scores. */
const isLeftOut = ({ name }: { name: string }): boolean => name.startsWith('search');

interface Writing {
  schema: GraphQLSchema;
  random: Random;
  samples: Samples;
  /** Rows the operation may still ask for. */
  budget: number;
}

const pick = <T>({ random }: Writing, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
const chance = ({ random }: Writing, p: number): boolean => random() < p;
const quoted = (value: string): string => JSON.stringify(value);

function operand(writing: Writing, field: string, operator: string, type: unknown): string {
  const { samples } = writing;
  if (chance(writing, 0.1)) return 'null';
  if (field === 'span') {
    const [from, until] = [pick(writing, samples.date), pick(writing, samples.date)].sort();
    const ends = [
      chance(writing, 0.8) ? `from: ${quoted(from as string)}` : '',
      chance(writing, 0.8) ? `until: ${quoted(until as string)}` : '',
    ];
    return `{ ${ends.filter(Boolean).join(', ')} }`;
  }
  const many = /in$/i.test(operator);
  if (isEnumType(type)) {
    const name = () => pick(writing, type.getValues()).name;
    return many ? `[${name()}, ${name()}]` : name();
  }
  if (type === GraphQLBoolean) return String(chance(writing, 0.5));
  if (/value|count|score/i.test(field)) return many ? '[1, 100]' : String(pick(writing, [0, 10, 1000, 1e6, 1e8]));
  const values = /date|asOf/i.test(field)
    ? samples.date
    : field === 'code' || field === 'id'
      ? [...samples[field], ...(field === 'id' ? samples.key : [])]
      : /kind|level|phase|unit/.test(field)
        ? samples.kind
        : samples.text;
  const value = pick(writing, values);
  return /in$/i.test(operator) ? `[${quoted(value)}, ${quoted(pick(writing, values))}]` : quoted(value);
}

/** Filters that ask nothing, and one that holds for nothing. */
const NOTHING = ['{}', '{ not: null }', '{ not: {} }', '{ or: [{}] }', '{ and: [] }', '{ or: [] }'];

function filter(writing: Writing, name: string, depth: number): string {
  const known = FILTERS[name];
  const type = writing.schema.getType(name);
  if (!known || !isInputObjectType(type)) return '{}';
  if (chance(writing, 0.1)) return pick(writing, NOTHING);
  if (depth > 0 && chance(writing, 0.3)) {
    const inner = () => filter(writing, name, depth - 1);
    return pick(writing, [
      () => `{ not: ${inner()} }`,
      () => `{ or: [${inner()}, ${inner()}] }`,
      () => `{ and: [${inner()}, ${inner()}] }`,
    ])();
  }
  const field = pick(writing, Object.keys(known));
  const of = known[field];
  if (typeof of === 'object' && 'rows' in of) {
    const inner = depth > 0 ? filter(writing, of.filter, depth - 1) : '{}';
    const quantifier = pick(writing, ['some', 'none', 'atLeast']);
    if (quantifier !== 'atLeast') return `{ ${field}: { ${quantifier}: ${inner} } }`;
    const asked = pick(writing, [`, of: ${inner}`, `, of: ${inner}`, ', of: null', '']);
    return `{ ${field}: { atLeast: { count: ${1 + Math.floor(writing.random() * 4)}${asked} } } }`;
  }
  const operators = getNamedType(type.getFields()[field]?.type as GraphQLInputType);
  const operator = pick(writing, isInputObjectType(operators) ? Object.keys(operators.getFields()) : ['eq']);
  const value = isInputObjectType(operators) ? getNamedType(operators.getFields()[operator]?.type) : null;
  return `{ ${field}: { ${operator}: ${operand(writing, field, operator, value)} } }`;
}

const inputName = (type: GraphQLInputType): string => getNamedType(type).name;

/** Names of what a list may be sorted by. */
function termsOf(type: GraphQLInputType): string[] {
  const input = getNamedType(type);
  const field = isInputObjectType(input) ? getNamedType(input.getFields().field?.type as GraphQLInputType) : null;
  return isEnumType(field) ? field.getValues().map(({ name }) => name) : [];
}

/** Some of the terms, no two the same. */
function someOf(writing: Writing, terms: string[]): string[] {
  const left = [...terms];
  const count = 1 + (chance(writing, 0.4) ? Math.floor(writing.random() * 3) : 0);
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const term = pick(writing, left);
    left.splice(left.indexOf(term), 1);
    return term;
  });
}

interface SortKey {
  term: string;
  direction: 'ASC' | 'DESC' | null;
}

const keyText = ({ term, direction }: SortKey): string => `{ field: ${term}${direction ? `, direction: ${direction}` : ''} }`;

function orderText([first, ...rest]: SortKey[]): string[] {
  const thenBy = rest.length ? [`thenBy: [${rest.map(keyText).join(', ')}]`] : [];
  return first ? [`orderBy: ${keyText(first)}`, ...thenBy] : thenBy;
}

const sortKeys = (writing: Writing, terms: string[]): SortKey[] =>
  someOf(writing, terms).map((term) => ({
    term,
    direction: chance(writing, 0.7) ? pick(writing, ['ASC', 'DESC'] as const) : null,
  }));

/** A value that a row might be sorted by. */
function placeAt(writing: Writing, term: string): string | number {
  const { samples } = writing;
  if (/^(COUNT|MENTIONS|VALUE)$/.test(term)) return pick(writing, [0, 1, 2, 3, 50]);
  if (term === 'ID') return pick(writing, samples.key);
  return pick(writing, /DATE|PERIOD|AS_OF/.test(term) ? samples.date : term === 'CODE' ? samples.code : samples.name);
}

/** An order, and a cursor in it that stands wherever its values would: a cursor's row may be gone. */
function fromCursor(writing: Writing, itemType: string, type: GraphQLInputType, given: string[]): string[] {
  const keys = sortKeys(writing, termsOf(type));
  const total = keys.findIndex(({ term }) => term === 'ID');
  const places = (total < 0 ? keys : keys.slice(0, total + 1)).map(({ term }) => placeAt(writing, term));
  if (total < 0) places.push(pick(writing, writing.samples.key));
  const order = keys.map(({ term, direction }) => `${term}${direction === 'DESC' ? '-' : '+'}`).join();
  const side = given.some((each) => each.startsWith('last')) ? 'before' : 'after';
  return [...orderText(keys), `${side}: ${quoted(cursorTo(`${itemType} ${inputName(type)}`, order, places))}`];
}

/** The type of a connection's items. */
function itemTypeOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  return isObjectType(type) ? getNamedType(type.getFields().nodes?.type as GraphQLOutputType).name : '';
}

/** Ids that a look-up by id is asked for: mostly of its own type, some keys, and any. */
function idsFor(writing: Writing, name: string): string[] {
  const { id, key } = writing.samples;
  if (name === 'node') return id;
  if (name === 'article' && chance(writing, 0.3)) return key;
  const own = id.filter((each) => Buffer.from(each, 'base64url').toString().toLowerCase().startsWith(`${name}:`));
  return chance(writing, 0.2) ? id : own;
}

/** The arguments of a call, and how many rows it may give. */
function argumentsOf(writing: Writing, field: GraphQLField<unknown, unknown>): { text: string; rows: number } {
  const { samples } = writing;
  const given: string[] = [];
  let rows = isListType(isNonNullType(field.type) ? field.type.ofType : field.type) ? 3 : 1;
  const has = (name: string) => field.args.find((arg) => arg.name === name);
  if (has('first')) {
    rows = Math.floor(writing.random() * 5);
    given.push(`${has('last') && chance(writing, 0.25) ? 'last' : 'first'}: ${rows}`);
  }
  if (has('code')) given.push(`code: ${quoted(pick(writing, samples.code))}`);
  if (has('id')) given.push(`id: ${quoted(pick(writing, idsFor(writing, field.name)))}`);
  if (has('ids')) given.push(`ids: [${quoted(pick(writing, samples.id))}, "bm90aGluZw", ${quoted(pick(writing, samples.id))}]`);
  const name = has('name');
  if (name && (isNonNullType(name.type) || chance(writing, 0.4))) given.push(`name: ${quoted(pick(writing, samples.name))}`);
  for (const day of ['since', 'until', 'asOf'])
    if (has(day) && chance(writing, 0.4)) given.push(`${day}: ${quoted(pick(writing, samples.date))}`);
  if (has('includeDescendants') && chance(writing, 0.5)) given.push('includeDescendants: true');
  if (has('subject'))
    given.push(`indicator: ${quoted(pick(writing, samples.text))}`, `subject: ${quoted(pick(writing, samples.id))}`);
  const by = has('orderBy');
  if (by && chance(writing, 0.3)) given.push(...fromCursor(writing, itemTypeOf(field), by.type, given));
  else if (by && chance(writing, 0.5)) given.push(...orderText(sortKeys(writing, termsOf(by.type))));
  const filters = getNamedType(has('filter')?.type as GraphQLInputType);
  if (filters && FILTERS[filters.name] && chance(writing, 0.35)) given.push(`filter: ${filter(writing, filters.name, 2)}`);
  const named = new Set(given.map((each) => each.split(':')[0]));
  for (const { name, type } of field.args)
    if (!isNonNullType(type) && !named.has(name) && chance(writing, 0.1)) given.push(`${name}: null`);
  return { text: given.length ? `(${given.join(', ')})` : '', rows };
}

function selection(writing: Writing, type: unknown, depth: number, aliases: { count: number }): string {
  if (!isObjectType(type) && !isInterfaceType(type)) return '{ __typename }';
  const fields = Object.values(type.getFields()).filter((field) => !isLeftOut(field));
  const leaves = fields.filter((field) => !isCompositeType(getNamedType(field.type)));
  const branches = fields.filter((field) => isCompositeType(getNamedType(field.type)));
  const parts = ['__typename'];
  for (let i = 0; i < 3 && leaves.length; i++) parts.push(pick(writing, leaves).name);
  const connection = isObjectType(type) && type.extensions.cypherConnection;
  const want = depth <= 0 || writing.budget <= 0 ? 0 : connection ? 1 : 1 + Math.floor(writing.random() * 2);
  for (let i = 0; i < want && branches.length; i++) {
    const field = pick(writing, branches);
    parts.push(call(writing, field, depth - 1, aliases));
  }
  if (isInterfaceType(type) && chance(writing, 0.6)) {
    const member = pick(writing, writing.schema.getPossibleTypes(type));
    parts.push(`... on ${member.name} ${selection(writing, member, depth - 1, aliases)}`);
  }
  return `{ ${[...new Set(parts)].join(' ')} }`;
}

function call(writing: Writing, field: GraphQLField<unknown, unknown>, depth: number, aliases: { count: number }): string {
  const { text, rows } = argumentsOf(writing, field);
  writing.budget -= rows;
  const alias = `a${aliases.count++}`;
  const plain = /^(nodes|edges|node|pageInfo)$/.test(field.name);
  return `${plain ? '' : `${alias}: `}${field.name}${text} ${selection(writing, getNamedType(field.type), depth, aliases)}`;
}

/** One operation of one or two root fields. */
export function randomOperation(schema: GraphQLSchema, random: Random, samples: Samples): string {
  const writing: Writing = { schema, random, samples, budget: 40 };
  const aliases = { count: 0 };
  const query = schema.getQueryType() as GraphQLObjectType;
  const roots = Object.values(query.getFields()).filter((field) => !isLeftOut(field));
  const count = chance(writing, 0.2) ? 2 : 1;
  const depth = 2 + Math.floor(random() * 6);
  return `{ ${Array.from({ length: count }, () => call(writing, pick(writing, roots), depth, aliases)).join(' ')} }`;
}
