/** One root field of a document → its Cypher statement, the binder of its parameters and the reader of its answer. */
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { type Call, Compiler, type Parameters } from './compiler.ts';
import { connectionPart } from './connection.ts';
import { shapeOf, type Variables } from './input.ts';
import { labelOf } from './label.ts';
import { matchText } from './match.ts';
import { fieldPart, rowPart, select } from './select.ts';
import { rowKey } from './selection.ts';
import { type Args, type FieldSpec, fieldSpec } from './spec.ts';

/** A compiled root field; the same for all requests whose variables have the same shape. */
export interface Statement {
  text: string;
  bind(variables: Variables): Parameters;
  /** Reads the records (each a list of its columns). */
  read(records: unknown[][], parameters: Parameters): unknown;
}

/** Statements kept for one operation; its shapes are what a client made of its filters. */
const MAX_STATEMENTS = 200;

/** What is kept of an operation: its variables' types, and its statements by root field and shape. */
interface Kept {
  variables: [name: string, type: GraphQLInputType][];
  statements: Map<string, Statement>;
}

const kept = new WeakMap<OperationDefinitionNode, Kept>();

function keptOf({ operation, schema }: GraphQLResolveInfo): Kept {
  const known = kept.get(operation);
  if (known) return known;
  const variables = (operation.variableDefinitions ?? []).map(
    ({ variable, type }) =>
      [variable.name.value, typeFromAST(schema, type as never) as unknown as GraphQLInputType] as [string, GraphQLInputType],
  );
  const made: Kept = { variables, statements: new Map() };
  kept.set(operation, made);
  return made;
}

function shapeKey({ variables }: Kept, { path, variableValues }: GraphQLResolveInfo): string {
  let key = String(path.key);
  for (const [name, type] of variables) key += `;${shapeOf(type, variableValues[name])}`;
  return key;
}

/** The statement for the root field being resolved, compiled when its shape is new. */
export function statementFor(info: GraphQLResolveInfo, args: Args): Statement {
  const operation = keptOf(info);
  const { statements } = operation;
  const field = info.parentType.getFields()[info.fieldName] as Field;
  const spec = fieldSpec(field) as FieldSpec;
  const type = spec.kind === 'one' ? (spec.typed?.(args) ?? null) : null;
  const key = `${shapeKey(operation, info)};${type}`;
  const known = statements.get(key);
  if (known) return known;
  const made = compileStatement(info, field, spec, type);
  if (statements.size >= MAX_STATEMENTS) statements.delete(statements.keys().next().value as string);
  statements.set(key, made);
  return made;
}

type Field = GraphQLField<unknown, unknown>;

function compileStatement(info: GraphQLResolveInfo, field: Field, spec: FieldSpec, type: string | null): Statement {
  const { schema, fragments, variableValues: variables, parentType: parent, fieldNodes } = info;
  const compiler = new Compiler({ schema, fragments, variables });
  const call: Call = { field, node: fieldNodes[0] as FieldNode, parent: parent as GraphQLObjectType };
  const { text, read } = rootPart(compiler, spec, call, fieldNodes, type);
  const { binders } = compiler;
  return {
    text,
    bind: (given) => {
      const parameters: Parameters = {};
      for (const [name, get] of binders) parameters[name] = get(given);
      return parameters;
    },
    read: (records, parameters) => read(records[0]?.[0] ?? null, parameters),
  };
}

const clauses = (before: string[] = []): string => before.map((clause) => `${clause} `).join('');

/** A root field that finds one row matches it straight; others are subqueries of a bare RETURN. */
function rootPart(compiler: Compiler, spec: FieldSpec, call: Call, nodes: readonly FieldNode[], typed: string | null) {
  const asked = { key: rowKey(call.node), name: call.node.name.value, nodes: [...nodes] };
  if (spec.kind === 'connection') {
    const part = connectionPart(compiler, select, spec, call, asked, {});
    return { text: `${clauses(part.before)}RETURN ${part.text} AS answer`, read: part.read };
  }
  if (spec.kind !== 'one') {
    const part = fieldPart(compiler, spec, call, asked, {});
    return { text: `${clauses(part.before)}RETURN ${part.text} AS answer`, read: part.read ?? ((raw: unknown) => raw) };
  }
  const type = (typed && compiler.document.schema.getType(typed)) || getNamedType(call.field.type);
  const rows = spec.rows(compiler.site(call, {}, labelOf(type)));
  const row = rowPart(
    compiler,
    type,
    rows.scope,
    nodes.map((node) => node.selectionSet),
  );
  return { text: `${matchText(rows, [])} ${clauses(row.before)}RETURN ${row.text} AS answer LIMIT 1`, read: row.read };
}
