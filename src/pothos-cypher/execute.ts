/**
 * The executor for what a graph answers: variables coerced as GraphQL says, each root field's one statement run, all at
 * once, and the answer read off in one pass. Whatever is not such an operation, and whatever GraphQL makes an error of, goes
 * to graphql-js with what the graph has given already, so that an answer is the same on every run and by either way.
 */
import {
  type ExecutionArgs,
  type ExecutionResult,
  execute as executePlainly,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
} from 'graphql';
import type { Parameters } from './compiler.ts';
import type { RunStatement } from './options.ts';
import { fieldsOf } from './selection.ts';
import { type RootCall, type Statement, statementFor } from './statement.ts';

/** The schema's way to the graph, as the plugin leaves it; undefined where a schema has none. */
export const runOf = ({ extensions }: GraphQLSchema, context: object): RunStatement | undefined =>
  (extensions as { cypherRun?: (context: object) => RunStatement }).cypherRun?.(context);

/** A root field ready to run. */
interface Ready {
  name: string;
  statement: Statement;
  parameters: Parameters;
}

type Records = Promise<unknown[][]>;

/** Answers of the graph that a plain executor reads again, by the root field's name in the answer. */
const given = new WeakMap<object, ReadonlyMap<string, Records>>();

/** What the graph has given already for a root field of this request. */
export const recordsGiven = (context: object, name: string): Records | undefined => given.get(context)?.get(name);

interface Operation {
  node: OperationDefinitionNode;
  fragments: Record<string, FragmentDefinitionNode>;
}

/** By name; the empty name is one that no operation has. */
const operations = new WeakMap<object, Map<string | null, Operation | null>>();

/** The query that is to be run; null for what is none. */
function operationOf({ document, operationName }: ExecutionArgs): Operation | null {
  const known = operations.get(document) ?? new Map<string | null, Operation | null>();
  operations.set(document, known);
  const name = operationName ?? null;
  const before = known.get(name);
  if (before !== undefined) return before;
  const node = getOperationAST(document, operationName);
  const fragments = document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION);
  const made =
    node?.operation === OperationTypeNode.QUERY
      ? { node, fragments: Object.fromEntries(fragments.map((each) => [each.name.value, each])) }
      : null;
  known.set(name, made);
  return made;
}

/** The operation's root fields with their statements; null where one of them is not ours, or GraphQL makes an error of it. */
function readyFields({ schema, variableValues }: ExecutionArgs, operation: Operation): Ready[] | null {
  const { node, fragments } = operation;
  const variables = getVariableValues(schema, node.variableDefinitions ?? [], variableValues ?? {}, { maxErrors: 1 }).coerced;
  const root = schema.getQueryType();
  if (!variables || !root) return null;
  const ready: Ready[] = [];
  for (const [name, fieldNodes] of fieldsOf({ schema, fragments, variables }, root, [node.selectionSet])) {
    const fieldName = (fieldNodes[0] as FieldNode).name.value;
    const call = { schema, fragments, operation: node, variableValues: variables, parentType: root, fieldName, fieldNodes };
    const args = () =>
      getArgumentValues(root.getFields()[fieldName] as GraphQLField<unknown, unknown>, fieldNodes[0] as FieldNode, variables);
    const statement = statementFor({ ...call, path: { key: name } } satisfies RootCall, args);
    // Assigned to the answer, this name would be no member but its prototype.
    if (!statement?.answer || name === '__proto__') return null;
    ready.push({ name, statement, parameters: statement.bind(variables) });
  }
  return ready;
}

/** What throws on the way is an error that graphql-js finds too, and puts in its place. */
function tryReady(args: ExecutionArgs, operation: Operation): Ready[] | null {
  try {
    return readyFields(args, operation);
  } catch {
    return null;
  }
}

/** Answers an operation; takes and gives what graphql-js's `execute` does. */
export function execute(args: ExecutionArgs): ReturnType<typeof executePlainly> {
  const run = runOf(args.schema, args.contextValue as object);
  const operation = run && operationOf(args);
  const ready = operation && tryReady(args, operation);
  return run && ready ? answered(args, run, ready) : executePlainly(args);
}

async function answered(args: ExecutionArgs, run: RunStatement, ready: Ready[]): Promise<ExecutionResult> {
  const records = ready.map(({ statement, parameters }) => run(statement.text, parameters));
  const settled = await Promise.allSettled(records);
  try {
    const data: Record<string, unknown> = {};
    for (const [at, { name, statement, parameters }] of ready.entries()) {
      const outcome = settled[at] as PromiseSettledResult<unknown[][]>;
      if (outcome.status === 'rejected') throw outcome.reason;
      data[name] = statement.answer?.(outcome.value[0]?.[0] ?? null, parameters);
    }
    return { data };
  } catch {
    const contextValue = Object.create(args.contextValue as object) as object;
    given.set(contextValue, new Map(ready.map(({ name }, at) => [name, records[at] as Records])));
    return executePlainly({ ...args, contextValue });
  }
}
