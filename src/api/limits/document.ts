/** A document → which of the limits it breaks: depth, root fields, aliases, directives, wherever fragments hide them. */
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  visit,
} from 'graphql';
import { tooMuch } from '../../pothos-cypher/index.ts';

export const LIMITS = {
  /** Tokens of a document; the parser stops there. */
  tokens: 2000,
  /** Fields within fields. */
  depth: 24,
  /** Root fields: each is a statement of its own. */
  rootFields: 50,
  /** A dashboard of a dozen regions with half a dozen counts each has 84. */
  aliases: 100,
  /** A screen whose every part can be left out has some dozens. */
  directives: 60,
  /** @include, @skip and one of a client's own. */
  directivesOnOne: 4,
  /** Faults of a document that are told. */
  faults: 50,
  /** Rows and values an operation may ask for, page sizes multiplied. */
  cost: 20_000,
  /** Milliseconds for a request. */
  deadline: 10_000,
  /** Bytes of a request's body. */
  body: 100_000,
} as const;

export type Fragments = Map<string, FragmentDefinitionNode>;

/** A document's fragments by name. */
export const fragmentsOf = (document: DocumentNode): Fragments =>
  new Map(document.definitions.filter((each) => each.kind === Kind.FRAGMENT_DEFINITION).map((each) => [each.name.value, each]));

/** Depth of the deepest operation of a document: fields within fields. */
export function depthOf(document: DocumentNode): number {
  const [fragments, known] = [fragmentsOf(document), new Map<string, number>()];
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  return Math.max(0, ...operations.map(({ selectionSet }) => setDepth(selectionSet, fragments, known)));
}

/** Depth of a selection set; each fragment is measured once, a circle in fragments is as deep as can be. */
function setDepth(set: SelectionSetNode | undefined, fragments: Fragments, known: Map<string, number>): number {
  let deepest = 0;
  for (const node of set?.selections ?? []) {
    const depth =
      node.kind === Kind.FIELD
        ? 1 + setDepth(node.selectionSet, fragments, known)
        : node.kind === Kind.INLINE_FRAGMENT
          ? setDepth(node.selectionSet, fragments, known)
          : fragmentDepth(node.name.value, fragments, known);
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function fragmentDepth(name: string, fragments: Fragments, known: Map<string, number>): number {
  const measured = known.get(name);
  if (measured !== undefined) return measured;
  known.set(name, Number.POSITIVE_INFINITY);
  const depth = setDepth(fragments.get(name)?.selectionSet, fragments, known);
  known.set(name, depth);
  return depth;
}

/** Root fields of a selection set, fragments opened; each fragment is counted once, a circle has no end of them. */
function rootFieldsOf(set: SelectionSetNode | undefined, fragments: Fragments, known: Map<string, number>): number {
  let count = 0;
  for (const node of set?.selections ?? []) {
    if (node.kind === Kind.FIELD) count += 1;
    else if (node.kind === Kind.INLINE_FRAGMENT) count += rootFieldsOf(node.selectionSet, fragments, known);
    else {
      const name = node.name.value;
      if (!known.has(name)) {
        known.set(name, Number.POSITIVE_INFINITY);
        known.set(name, rootFieldsOf(fragments.get(name)?.selectionSet, fragments, known));
      }
      count += known.get(name) as number;
    }
  }
  return count;
}

/** Everything with directives on it is walked, whether a schema knows them or not. */
function countsOf(document: DocumentNode): { aliases: number; directives: number; directivesOnOne: number } {
  const counts = { aliases: 0, directives: 0, directivesOnOne: 0 };
  visit(document, {
    enter(node) {
      if (node.kind === Kind.FIELD && node.alias) counts.aliases += 1;
      if (!('directives' in node) || !node.directives) return;
      counts.directives += node.directives.length;
      counts.directivesOnOne = Math.max(counts.directivesOnOne, node.directives.length);
    },
  });
  return counts;
}

const WORDS = {
  aliases: 'A document may have # aliases',
  directives: 'A document may have # directives',
  directivesOnOne: 'A field or fragment may have # directives',
  depth: 'An operation may be # fields deep',
  rootFields: 'An operation may have # root fields',
} as const;

/** graphql-js looks variables up in plain objects: one that is not given would be found in what all objects have. */
const misnamed = (operation: OperationDefinitionNode): GraphQLError[] =>
  (operation.variableDefinitions ?? [])
    .filter(({ variable }) => variable.name.value in {})
    .map(({ variable }) => new GraphQLError(`A variable may not be named ${variable.name.value}.`, { nodes: variable }));

/** What a document breaks of the limits that need no schema, each with the number it has; nothing for most. */
export function breaches(document: DocumentNode): GraphQLError[] {
  const fragments = fragmentsOf(document);
  const operations = document.definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  const roots = new Map<string, number>();
  const found = {
    ...countsOf(document),
    depth: depthOf(document),
    rootFields: Math.max(0, ...operations.map(({ selectionSet }) => rootFieldsOf(selectionSet, fragments, roots))),
  };
  const exceeded = (Object.keys(WORDS) as (keyof typeof WORDS)[])
    .filter((name) => found[name] > LIMITS[name])
    .map((name) => {
      const has = Number.isFinite(found[name]) ? found[name] : 'no end of them';
      return tooMuch(`${WORDS[name].replace('#', String(LIMITS[name]))}; this one has ${has}.`);
    });
  return [...exceeded, ...operations.flatMap(misnamed)];
}
