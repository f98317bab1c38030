/** Plugin: operations seen more than once are executed by code compiled for their document. */
import { BREAK, type DocumentNode, type ExecutionArgs, execute, type GraphQLError, Kind, visit } from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import type { Plugin } from 'graphql-yoga';

/** What is known of an operation: how often it was run by the plain executor, or its code. */
type Known = { seen: number; code: CompiledQuery['query'] | null };

const known = new WeakMap<DocumentNode, Map<string, Known>>();

/** Compiling costs some milliseconds: worth it from the second time on. */
const WORTH = 1;

function asksSchema(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field(node) {
      if (!node.name.value.startsWith('__') || node.name.value === '__typename') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}

function knownOf(document: DocumentNode, operation: string): Known {
  const operations = known.get(document) ?? new Map<string, Known>();
  known.set(document, operations);
  const before = operations.get(operation);
  if (before) return before;
  const fresh: Known = { seen: asksSchema(document) || hasConditions(document) ? Number.NEGATIVE_INFINITY : 0, code: null };
  operations.set(operation, fresh);
  return fresh;
}

/** The compiler keeps @include and @skip on the document's nodes, which fragments share: those documents are left alone. */
function hasConditions(document: DocumentNode): boolean {
  const fragments = document.definitions.some(({ kind }) => kind === Kind.FRAGMENT_DEFINITION);
  let found = false;
  if (fragments)
    visit(document, {
      Directive: () => {
        found = true;
        return BREAK;
      },
    });
  return found;
}

/** Executes an operation the fastest way known. */
export function executeFast(args: ExecutionArgs): ReturnType<typeof execute> {
  const { schema, document, operationName, rootValue, contextValue, variableValues } = args;
  const of = knownOf(document, operationName ?? '');
  if (!of.code) {
    if (of.seen++ < WORTH) return execute(args);
    const compiled = compileQuery(schema, document, operationName ?? undefined);
    if (!isCompiledQuery(compiled)) {
      of.seen = Number.NEGATIVE_INFINITY;
      return execute(args);
    }
    of.code = compiled.query;
  }
  return of.code(rootValue ?? {}, contextValue, variableValues) as ReturnType<typeof execute>;
}

export type { GraphQLError };

/** Puts the compiled executor in the place of the plain one. */
export function useJit(): Plugin {
  return {
    onExecute({ setExecuteFn }) {
      setExecuteFn(executeFast as never);
    },
  };
}
