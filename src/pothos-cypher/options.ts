/** What a schema's author says to the plugin's builder methods. */
import type {
  InputFieldMap,
  InputObjectRef,
  InputTypeParam,
  InterfaceParam,
  ObjectFieldsShape,
  ObjectRef,
  OutputType,
  SchemaTypes,
  TypeParam,
} from '@pothos/core';
import type { Row } from './rows.ts';
import type { Expression, FilterField, Order, Roles, Scope, Source, Typed, Written } from './spec.ts';

/** Runs one statement; gives its records, each as the list of its columns. */
export type RunStatement = (statement: string, parameters: Record<string, unknown>) => Promise<unknown[][]>;

export interface Described {
  description?: string;
  deprecationReason?: string;
  nullable?: boolean;
  args?: InputFieldMap;
}

export interface RowTypeOptions<Types extends SchemaTypes> {
  description?: string;
  interfaces?: () => InterfaceParam<Types>[];
  fields: ObjectFieldsShape<Types, Row>;
}

export interface PropertyOptions<Types extends SchemaTypes> extends Described {
  type: TypeParam<Types>;
  /** Property's name in the graph, where it isn't the field's. */
  from?: string;
  /** The role that has it; `node` unless told. */
  of?: keyof Scope;
  /** Given where the graph has no value. */
  otherwise?: unknown;
}

export interface ValueOptions<Types extends SchemaTypes> extends Described {
  type: TypeParam<Types>;
  by: Expression;
  /** What the graph gives → what GraphQL gives. */
  read?: (raw: unknown) => unknown;
}

export interface PartOptions<Types extends SchemaTypes> extends Described {
  type: TypeParam<Types>;
  scope: (scope: Scope) => Roles;
  /** Predicate that tells whether there is one. */
  present?: Expression;
}

export interface OneOptions<Types extends SchemaTypes> extends Described {
  type: TypeParam<Types>;
  rows: Source;
  /** At the root, for an interface: the arguments may tell which type the row will be. */
  typed?: Typed;
}

export interface ManyOptions<Types extends SchemaTypes> extends Described {
  /** The items' type. */
  type: OutputType<Types>;
  rows: Source;
  order?: Expression;
  /** Takes `first` (0 to 100); without it all rows are given. */
  page?: boolean;
  /** Items may be null. */
  gaps?: boolean;
}

export interface CountOptions extends Described {
  rows: Source;
}

export interface OrderRef extends Order {
  input: InputObjectRef<SchemaTypes, unknown>;
}

export interface ConnectedOptions<Types extends SchemaTypes> extends Described {
  /** A connection made by `graphConnection`. */
  type: ObjectRef<Types, Row>;
  rows: Source;
  /** Given with its input type, or fixed: then there is no `orderBy`. */
  order: OrderRef | Order;
  filter?: InputObjectRef<Types, object>;
}

export interface ConnectionOptions<Types extends SchemaTypes> {
  /** The items' type; asked for late, so that types may name each other. */
  of: () => OutputType<Types>;
  /** What the edge carries beside node and cursor. */
  edge?: ObjectFieldsShape<Types, Row>;
  /** What the whole has beside its page: sums and the like, expressions over all rows. */
  whole?: ObjectFieldsShape<Types, Row>;
}

export interface FilterOptions<Types extends SchemaTypes> {
  description?: string;
  /** Asked for late, so that filters may name each other. */
  fields: () => Record<string, FilterField & { input: InputTypeParam<Types>; description?: string; deprecationReason?: string }>;
}

export interface OrderOptions extends Order {
  description?: string;
}

/** Operators by name (`eq`, `in`, `contains` …), each with its operand's type. */
export interface OperatorsOptions<Types extends SchemaTypes> {
  description?: string;
  operators: Record<string, InputTypeParam<Types>>;
  /** How those of them are written that do not mean the usual. */
  written?: Record<string, Written>;
  /** What they are described as where the usual words won't do. */
  meaning?: Record<string, string>;
}
