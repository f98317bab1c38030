/** One root field of a document → its Cypher statement, the binder of its parameters and the way to its answer. */
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNamedType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';
import { type Answer, answerOf } from './answer.ts';
import { type AnswerPart, type Call, Compiler, type Parameters } from './compiler.ts';
import { shapeOf, tooMuch, type Variables } from './input.ts';
import { labelOf } from './label.ts';
import type { Layout } from './layout.ts';
import { matchText } from './match.ts';
import { fieldPart, rowPart } from './select.ts';
import { type Document, rowKey } from './selection.ts';
import { type Args, type FieldSpec, fieldSpec, rowsOf, scopeOf } from './spec.ts';

/** A root field at a place in an operation, with the request's variables as GraphQL coerced them. */
export type RootCall = Pick<
  GraphQLResolveInfo,
  'schema' | 'fragments' | 'operation' | 'variableValues' | 'parentType' | 'fieldName' | 'fieldNodes'
> & { path: { key: string | number } };

/** A compiled root field; the same for all requests whose variables have the same shape. */
export interface Statement {
  text: string;
  bind(variables: Variables): Parameters;
  /** How what the statement's one column holds is laid out. */
  layout: Layout;
  /** What that column holds → the finished answer; null where only a plain executor can answer. */
  answer: Answer | null;
}

/** Statements kept for one operation; its shapes are what a client made of its filters. */
const MAX_STATEMENTS = 200;

/** Items of lists that one statement is sent, as often as they are used in it. */
const MAX_LISTED = 4000;

/** What is kept of an operation: its variables' types, and its statements by root field and shape. */
interface Kept {
  variables: [name: string, type: GraphQLInputType][];
  statements: Map<string, Statement>;
}

const kept = new WeakMap<OperationDefinitionNode, Kept>();

function keptOf({ operation, schema }: RootCall): Kept {
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

function shapeKey({ variables }: Kept, { path, variableValues }: RootCall): string {
  let key = String(path.key);
  for (const [name, type] of variables) key += `;${shapeOf(type, variableValues[name])}`;
  return key;
}

/** The statement for a root field, compiled when its shape is new; null where the field is none of ours. `args` are asked for when needed. */
export function statementFor(call: RootCall, args: () => Args): Statement | null {
  const field = call.parentType.getFields()[call.fieldName] as Field;
  const spec = field && fieldSpec(field);
  if (!spec) return null;
  const operation = keptOf(call);
  const { statements } = operation;
  const type = spec.kind === 'one' ? (spec.typed?.(args()) ?? null) : null;
  const key = `${shapeKey(operation, call)};${type}`;
  const known = statements.get(key);
  if (known) return known;
  const made = compileStatement(call, field, spec, type);
  if (statements.size >= MAX_STATEMENTS) statements.delete(statements.keys().next().value as string);
  statements.set(key, made);
  return made;
}

type Field = GraphQLField<unknown, unknown>;

function compileStatement(root: RootCall, field: Field, spec: FieldSpec, type: string | null): Statement {
  const { schema, fragments, variableValues: variables, parentType: parent, fieldNodes } = root;
  const document = { schema, fragments, variables };
  const compiler = new Compiler(document);
  const call: Call = { field, node: fieldNodes[0] as FieldNode, parent: parent as GraphQLObjectType };
  const { text, layout } = compiler.at(call.node, () => rootPart(compiler, spec, call, fieldNodes, type));
  const { binders, checks } = compiler;
  return {
    text,
    bind: (given) => {
      for (const check of checks) check(given);
      const parameters: Parameters = {};
      let listed = 0;
      for (const [name, get] of binders) {
        const value = get(given);
        parameters[name] = value;
        if (Array.isArray(value)) listed += value.length;
      }
      if (listed > MAX_LISTED)
        throw tooMuch(`The lists of one root field's conditions have at most ${MAX_LISTED} items in all; these have ${listed}.`);
      return parameters;
    },
    layout,
    answer: plainAnswer(document, field, fieldNodes, layout),
  };
}

/** Null where GraphQL makes an error of this document with variables of this shape. */
function plainAnswer(document: Document, field: Field, nodes: readonly FieldNode[], layout: Layout): Answer | null {
  try {
    getArgumentValues(field, nodes[0] as FieldNode, document.variables);
    return answerOf(document, field.type, nodes, layout);
  } catch {
    return null;
  }
}

const clauses = (before: string[] = []): string => before.map((clause) => `${clause} `).join('');

/** A root field that finds one row matches it straight; others are subqueries of a bare RETURN. */
function rootPart(
  compiler: Compiler,
  spec: FieldSpec,
  call: Call,
  nodes: readonly FieldNode[],
  typed: string | null,
): AnswerPart {
  if (spec.kind !== 'one') {
    const asked = { key: rowKey(call.node), name: call.node.name.value, nodes: [...nodes] };
    const part = fieldPart(compiler, spec, call, asked, scopeOf({}));
    return { text: `${clauses(part.before)}RETURN ${part.text} AS answer`, layout: part.layout };
  }
  const type = (typed && compiler.document.schema.getType(typed)) || getNamedType(call.field.type);
  const rows = rowsOf(spec.rows, compiler.site(call, scopeOf({}), labelOf(type)));
  const row = rowPart(
    compiler,
    type,
    rows.scope,
    nodes.map((node) => node.selectionSet),
  );
  return { text: `${matchText(rows, [])} ${clauses(row.before)}RETURN ${row.text} AS answer LIMIT 1`, layout: row.layout };
}
