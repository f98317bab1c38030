/** Which label the nodes of a GraphQL type have. */
import { type GraphQLNamedType, isAbstractType, isObjectType } from 'graphql';
import { typeSpec } from './spec.ts';

/** The label of a node type, of an interface whose nodes share one (`Entity`), or null. */
export function labelOf(type: GraphQLNamedType): string | null {
  if (isObjectType(type)) return typeSpec(type).label ?? null;
  if (isAbstractType(type)) return (type.extensions.cypher as { label?: string } | undefined)?.label ?? null;
  return null;
}
