/** The plugin: the schema keeps the way to the graph, and abstract types are told by the row's own name. */
import SchemaBuilder, { BasePlugin, type PothosOutputFieldConfig, type SchemaTypes } from '@pothos/core';
import { type GraphQLSchema, isAbstractType } from 'graphql';
import type { Row } from './rows.ts';
import type { FieldSpec, Scope } from './spec.ts';

interface Property {
  from?: string;
  of: keyof Scope;
  read?: (raw: unknown) => unknown;
}

export class PothosCypherPlugin<Types extends SchemaTypes> extends BasePlugin<Types> {
  /** A property's field learns its name only here. */
  override onOutputFieldConfig(config: PothosOutputFieldConfig<Types>): PothosOutputFieldConfig<Types> {
    const property = config.extensions?.cypherProperty as Property | undefined;
    if (!property) return config;
    const { from = config.name, of, read } = property;
    const cypher = { kind: 'value', by: (scope) => `${scope[of]}.${from}`, read } as FieldSpec;
    return { ...config, extensions: { ...config.extensions, cypher } };
  }

  override afterBuild(schema: GraphQLSchema): GraphQLSchema {
    schema.extensions = { ...schema.extensions, cypherRun: this.builder.options.cypher.run };
    for (const type of Object.values(schema.getTypeMap())) {
      if (isAbstractType(type)) type.resolveType = (row: unknown) => (row as Row).__typename as string;
    }
    return schema;
  }
}

SchemaBuilder.registerPlugin('cypher', PothosCypherPlugin);
