/** Validation rules that bound a document: depth, aliases, directives, wherever fragments hide them. */
import {
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';

export const LIMITS = {
  /** Tokens of a document; the parser stops there. */
  tokens: 2000,
  /** Fields within fields. */
  depth: 24,
  aliases: 30,
  directives: 10,
  /** Rows and values an operation may ask for, page sizes multiplied. */
  cost: 20_000,
  /** Milliseconds for a request. */
  deadline: 10_000,
  /** Bytes of a request's body. */
  body: 100_000,
} as const;

/** The error of a document that asks too much. */
export const tooMuch = (message: string): GraphQLError => new GraphQLError(message, { extensions: { code: 'LIMIT_EXCEEDED' } });

type Fragments = Map<string, FragmentDefinitionNode>;

const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]));

/** Depth of a selection set; each fragment is measured once, a circle in fragments is as deep as can be. */
function depthOf(set: SelectionSetNode | undefined, fragments: Fragments, known: Map<string, number>): number {
  let deepest = 0;
  for (const node of set?.selections ?? []) {
    const depth =
      node.kind === Kind.FIELD
        ? 1 + depthOf(node.selectionSet, fragments, known)
        : node.kind === Kind.INLINE_FRAGMENT
          ? depthOf(node.selectionSet, fragments, known)
          : fragmentDepth(node.name.value, fragments, known);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function fragmentDepth(name: string, fragments: Fragments, known: Map<string, number>): number {
  const measured = known.get(name);
  if (measured !== undefined) return measured;
  known.set(name, Number.POSITIVE_INFINITY);
  const depth = depthOf(fragments.get(name)?.selectionSet, fragments, known);
  known.set(name, depth);
  return depth;
}

/** Refuses documents whose operations are too deep. */
export function depthRule(context: ValidationContext): ASTVisitor {
  const known = new Map<string, number>();
  return {
    OperationDefinition(node) {
      const depth = depthOf(node.selectionSet, fragmentsOf(context.getDocument()), known);
      if (depth > LIMITS.depth)
        context.reportError(tooMuch(`An operation may be ${LIMITS.depth} fields deep; this one is deeper.`));
    },
  };
}

/** Refuses documents with too many aliases or directives. */
export function countRule(context: ValidationContext): ASTVisitor {
  let aliases = 0;
  let directives = 0;
  return {
    Field(node) {
      if (node.alias && ++aliases === LIMITS.aliases + 1)
        context.reportError(tooMuch(`A document may have ${LIMITS.aliases} aliases.`));
    },
    Directive() {
      if (++directives === LIMITS.directives + 1)
        context.reportError(tooMuch(`A document may have ${LIMITS.directives} directives.`));
    },
  };
}
