/** What the plugin adds to Pothos' builders. */
import type { FieldKind, FieldRef, InputObjectRef, ObjectRef, SchemaTypes } from '@pothos/core';
import type {
  ConnectedOptions,
  ConnectionOptions,
  CountOptions,
  FilterOptions,
  ManyOptions,
  OneOptions,
  OperatorsOptions,
  OrderOptions,
  OrderRef,
  PartOptions,
  PropertyOptions,
  RowTypeOptions,
  RunStatement,
  ValueOptions,
} from './options.ts';
import type { PothosCypherPlugin } from './plugin.ts';
import type { Row } from './rows.ts';

declare global {
  export namespace PothosSchemaTypes {
    /** The roles that rows may have. A node's row has its variable in `node`; an edge's has `edge`, `from`, `to`. */
    export interface CypherRoles {
      node: string;
      edge: string;
      from: string;
      to: string;
    }

    export interface Plugins<Types extends SchemaTypes> {
      cypher: PothosCypherPlugin<Types>;
    }

    export interface SchemaBuilderOptions<Types extends SchemaTypes> {
      cypher: {
        /** Runs one statement for a request; gives its records, each as the list of its columns. */
        run: (context: Types['Context']) => RunStatement;
      };
    }

    export interface SchemaBuilder<Types extends SchemaTypes> {
      /** A type of nodes, known by a label. */
      graphNode(type: string | ObjectRef<Types, Row>, options: RowTypeOptions<Types> & { label: string }): ObjectRef<Types, Row>;
      /** A type whose fields are expressions over other roles: an edge as a thing of its own, a group of properties. */
      graphRow(type: string | ObjectRef<Types, Row>, options: RowTypeOptions<Types>): ObjectRef<Types, Row>;
      /** Connection (named `…Connection`) and edge of a type, with what the edge or the whole carries. */
      graphConnection(type: string | ObjectRef<Types, Row>, options: ConnectionOptions<Types>): ObjectRef<Types, Row>;
      /** A filter: operators on expressions, `some`, `none` and `atLeast` over rows, `and`, `or`, `not`. */
      graphFilter(type: string | InputObjectRef<Types, object>, options: FilterOptions<Types>): InputObjectRef<Types, object>;
      /** Operators on one kind of value, for filters. */
      graphOperators(name: string, options: OperatorsOptions<Types>): InputObjectRef<Types, object>;
      /** `some`, `none` and `atLeast` of a filter. */
      graphQuantified(name: string, filter: InputObjectRef<Types, object>): InputObjectRef<Types, object>;
      /** An order: named terms and a tie-break. */
      graphOrder(name: string, options: OrderOptions): OrderRef;
    }

    export interface RootFieldBuilder<Types extends SchemaTypes, ParentShape, Kind extends FieldKind = FieldKind> {
      /** A property of the node, of the same name unless told. */
      property(options: PropertyOptions<Types>): FieldRef<Types, unknown, Kind>;
      /** An expression over the row's roles. */
      value(options: ValueOptions<Types>): FieldRef<Types, unknown, Kind>;
      /** Another row made of this row's roles: no subquery. */
      part(options: PartOptions<Types>): FieldRef<Types, unknown, Kind>;
      /** The first row of a source, or null. */
      one(options: OneOptions<Types>): FieldRef<Types, unknown, Kind>;
      /** All rows of a source. */
      many(options: ManyOptions<Types>): FieldRef<Types, unknown, Kind>;
      /** How many rows a source has. */
      counted(options: CountOptions): FieldRef<Types, unknown, Kind>;
      /** Rows of a source, in pages. */
      connected(options: ConnectedOptions<Types>): FieldRef<Types, unknown, Kind>;
    }
  }
}
