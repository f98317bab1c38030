/** What a field or type says about where it comes from in the graph; the compiler reads nothing else of the schema. */
import type { GraphQLFieldExtensions, GraphQLObjectType } from 'graphql';

/** What a row is known by: role → Cypher variable or expression. Schemas add roles of their own to `CypherRoles`. */
export type Scope = Readonly<PothosSchemaTypes.CypherRoles>;

/** The roles that a source or a part gives its rows. */
export type Roles = Partial<Scope>;

/** The roles to be read: one that the row has not is a mistake in the schema, and said so before it is in a statement. */
export function scopeOf(roles: Roles): Scope {
  return new Proxy(roles as Scope, {
    get(given, role: keyof Scope) {
      const variable = given[role];
      if (variable === undefined)
        throw new Error(`A row that has only ${Object.keys(given).join(', ')} is asked for its ${role}`);
      return variable;
    },
  });
}

/** The same scope, and whether a variable was read of it since: what is made from it need not be searched for that. */
export function watched(scope: Scope): { scope: Scope; reads: (variable: string) => boolean } {
  const read = new Set<string>();
  const watching = new Proxy(scope, {
    get(roles, role: keyof Scope) {
      read.add(roles[role]);
      return roles[role];
    },
  });
  return { scope: watching, reads: (variable) => read.has(variable) };
}

/** States a Cypher expression over a row's roles: `({ node }) => `${node}.name``. */
export type Expression = (scope: Scope) => string;

/** What a source may ask while it writes its clauses. */
export interface Site {
  /** Roles of the row the field stands on; empty at the root. */
  scope: Scope;
  /** A variable name not used before. */
  fresh(hint: string): string;
  /** `$p3` for an argument's value; null when it was not given or is null. `change` turns the value on each request. */
  argument(name: string, change?: (value: unknown) => unknown): string | null;
  /** Value of a boolean or enum argument: part of the statement's shape, so it may decide the text. */
  choice(name: string): unknown;
  /** Label of the wanted type, or null where any of several may come. */
  label: string | null;
}

/** How to take the first rows by walking an index instead of expanding: worth it where a node has very many edges. */
export interface Walk {
  /** The order term and direction the index gives. */
  term: string;
  direction: 'ASC' | 'DESC';
  label: string;
  /** Properties of the composite index; the second is the tie-break. */
  properties: readonly [string, string];
  /** Variable that walks, and the one of the node it is wanted of. */
  variable: string;
  near: string;
  /** Lowest value of the first property, as Cypher: `''`. */
  from: string;
  /** Pattern that tells whether a walked node belongs: `(a)-[:MENTIONS]->(n0)`. */
  test: string;
  /** The degree that decides, as Cypher. */
  degree: string;
}

/** Clauses that bring a field's rows into scope. `WHERE` may follow the last clause. */
export interface Rows {
  clauses: string;
  scope: Roles;
  /** Variables that go on after `WITH`. */
  carried: string[];
  where?: string[];
  /** The same node may be met along several edges: keep one row of each. */
  distinct?: boolean;
  /** Pattern whose count is a stored degree, right where nothing filters. */
  degree?: string;
  /** The step to a far node that is known: `(n0)-[:MENTIONS]->(x)`; with none, pattern whose count is the far node's stored degree. */
  step?: (far?: string) => string;
  walk?: Walk;
  /** The clauses aggregate. */
  aggregates?: boolean;
}

export type Source = (site: Site) => Rows;

/** Rows whose roles can be read. */
export type FoundRows = Rows & { scope: Scope };

/** The rows of a source at a field. */
export function rowsOf(source: Source, site: Site): FoundRows {
  const rows = source(site);
  return { ...rows, scope: scopeOf(rows.scope) };
}

/** One way to sort: an expression that is never null, and a predicate that is always true and lets an index serve it. */
export interface OrderTerm {
  description?: string;
  by: Expression;
  always?: Expression;
  /** It is a number; else a text. Cursors are held to it. */
  number?: boolean;
}

export interface Order {
  /** Kept in cursors, beside the items' type. */
  name?: string;
  terms: Record<string, OrderTerm>;
  /** Makes the order total: a text that no two rows share, and none lacks. */
  tie: Expression;
  /** The tie-break goes up even where the key goes down; else both go the same way, as a composite index does. */
  tieUp?: boolean;
  initial: readonly [term: string, direction: 'ASC' | 'DESC'];
}

/** An operator's operand, made a parameter; `change` turns the value on each request. */
export type Operand = (change?: (value: unknown) => unknown) => string;

/** Writes an operator that does not mean the usual: the expression on its left, its operand; null only under `eq`, for `eq: null`. */
export type Written = (left: string, operand: Operand | null) => string;

/** A filter's input field: operators on an expression, or rows of which some, none or so many must exist. */
export type FilterField = ComparedField | { rows: Source; filter: () => string };

export interface ComparedField {
  by: Expression;
  /** Turns each value the client gives (each item of a list) into the one compared with. */
  change?: (value: unknown) => unknown;
  /** Label whose index holds the expression: a root list that asks for related rows by it begins there. */
  indexed?: string;
  /** A predicate that is always true and lets the index serve: needed where it holds more than the expression. */
  always?: Expression;
}

/** Which type of an interface its row will be, where the arguments tell; null where they don't. Part of the statement's shape. */
export type Typed = (args: Args) => string | null;

/** A field's arguments, coerced. */
export type Args = Readonly<Record<string, unknown>>;

export type FieldSpec =
  | { kind: 'value'; by: Expression; read?: (raw: unknown) => unknown }
  | { kind: 'part'; scope: (scope: Scope) => Roles; present?: Expression }
  | { kind: 'one'; rows: Source; typed?: Typed }
  | { kind: 'many'; rows: Source; order?: Expression; page?: boolean }
  | { kind: 'connection'; rows: Source; order: Order; filtered: boolean }
  | { kind: 'count'; rows: Source };

/** Whether a field stands at the root, where there is no row yet. */
export const atRoot = (scope: Scope): boolean => Object.keys(scope).length === 0;

/** A node has a label and its variable in `node`; any other type's fields state expressions over its roles. */
interface TypeSpec {
  label?: string;
}

type Extended = { readonly extensions: Readonly<GraphQLFieldExtensions<unknown, unknown>> | Readonly<Record<string, unknown>> };

/** The plugin's part of a field's extensions. */
export const fieldSpec = (field: Extended): FieldSpec | undefined => field.extensions.cypher as FieldSpec | undefined;

/** The plugin's part of a type's extensions. */
export const typeSpec = (type: GraphQLObjectType): TypeSpec => (type.extensions.cypher as TypeSpec | undefined) ?? {};
