/** The state of one compilation: names not used before, parameters in order, and what the document brings. */
import { type FieldNode, GraphQLError, type GraphQLField, type GraphQLNamedType, type GraphQLObjectType } from 'graphql';
import { type Get, type Input, inputOfNode, inputOfValue, tooMuch } from './input.ts';
import type { Layout, RowLayout } from './layout.ts';
import type { Document, Sets } from './selection.ts';
import type { Slots } from './slots.ts';
import { atRoot, type Scope, type Site } from './spec.ts';

/** Values of the request at hand by parameter name; who reads an answer takes page sizes from here. */
export type Parameters = Record<string, unknown>;

/** Cypher of one part of an answer, and how what it gives is laid out. */
export interface AnswerPart<L extends Layout = Layout> {
  text: string;
  layout: L;
  /** Clauses that must stand before the projection the text is in. */
  before?: string[];
}

/** How connections select their nodes; handed to them, since selecting nodes leads to connections again. */
export interface Select {
  row(compiler: Compiler, type: GraphQLNamedType, scope: Scope, sets: Sets): AnswerPart;
  into(compiler: Compiler, type: GraphQLObjectType, scope: Scope, sets: Sets, slots: Slots): RowLayout;
}

/** A field at a place in the document. */
export interface Call {
  field: GraphQLField<unknown, unknown>;
  node: FieldNode;
  parent: GraphQLObjectType;
}

/** `collect` drops nulls: what may be one goes in wrapped. */
const collected = (item: string, mayBeNull: boolean): string =>
  mayBeNull ? `[x IN collect([${item}]) | x[0]]` : `collect(${item})`;

/** A list to be made: of what rows, and what of each. */
interface Gathering {
  /** Clauses that find the rows. */
  body: string;
  /** The expression for one row, and the clauses it needs before it. */
  item: string;
  before: string[];
  /** Roles of the row that the list belongs to. */
  scope: Scope;
  mayBeNull: boolean;
  /** The body aggregates. */
  aggregates?: boolean | undefined;
  /** No more than the first is wanted. */
  first?: boolean;
}

/** The same error, saying where in the document it arose, if it says nothing of that yet. */
function placed(error: unknown, node: FieldNode | null): unknown {
  if (!node || !(error instanceof GraphQLError) || error.nodes) return error;
  return new GraphQLError(error.message, { nodes: node, extensions: error.extensions });
}

/** Lists of one statement: a deep screen has about 20; a statement of thousands would never be planned. */
const MAX_LISTS = 100;

export class Compiler {
  readonly document: Document;
  readonly binders: [name: string, get: Get][] = [];
  /** What must be right of a request's variables though no parameter is made of it; they throw where it is not. */
  readonly checks: Get[] = [];
  #names = 0;
  #lists = 0;
  #node: FieldNode | null = null;

  constructor(document: Document) {
    this.document = document;
  }

  /** A variable name not used before; positional, so that aliases make no new text. */
  fresh(hint: string): string {
    return `${hint}${this.#names++}`;
  }

  /** Does the work for a field; errors on the way, now or when a later request is read, say where the field stands. */
  at<T>(node: FieldNode, work: () => T): T {
    const outer = this.#node;
    this.#node = node;
    try {
      return work();
    } catch (error) {
      throw placed(error, node);
    } finally {
      this.#node = outer;
    }
  }

  #placing(get: Get): Get {
    const node = this.#node;
    return (variables) => {
      try {
        return get(variables);
      } catch (error) {
        throw placed(error, node);
      }
    };
  }

  /** Makes a parameter of what `get` reads on each request; its name. */
  bind(get: Get): string {
    const name = `p${this.binders.length}`;
    this.binders.push([name, this.#placing(get)]);
    return name;
  }

  /** The same of what `change` makes of that, as Cypher writes it. */
  parameter(get: Get, change?: (value: unknown) => unknown): string {
    return `$${this.bind(change ? (variables) => change(get(variables)) : get)}`;
  }

  /** Has `get` read on each request, so that it can refuse. */
  check(get: Get): void {
    this.checks.push(this.#placing(get));
  }

  /**
   * The rows of `body` as a list. A subquery expression, unless something in it aggregates: Neo4j takes an aggregation
   * inside an expression, however deep, for one of the projection around it. Then all subqueries down to it are CALLs.
   */
  gather({ body, item, before, scope, mayBeNull, aggregates, first }: Gathering): { text: string; before: string[] } {
    if (++this.#lists > MAX_LISTS)
      throw tooMuch(`A root field may have ${MAX_LISTS} lists below it, each fragment counted where it is used; this has more.`);
    if (!before.length && !aggregates) return { text: `COLLECT { ${body} RETURN ${item}${first ? ' LIMIT 1' : ''} }`, before };
    const name = this.fresh('x');
    const outer = atRoot(scope) ? '' : '*';
    return {
      text: name,
      before: [`CALL (${outer}) { ${[body, ...before].join(' ')} RETURN ${collected(item, mayBeNull)} AS ${name} }`],
    };
  }

  /** What the document gives for an argument of this call; its default where that is nothing or null. */
  argument({ field, node }: Call, name: string): Input {
    const arg = field.args.find((each) => each.name === name);
    if (!arg) return { kind: 'absent' };
    const given = node.arguments?.find((each) => each.name.value === name);
    const input: Input = given ? inputOfNode(arg.type, given.value, this.document.variables) : { kind: 'absent' };
    return input.kind === 'absent' || input.kind === 'null'
      ? inputOfValue(arg.type, arg.defaultValue, () => arg.defaultValue)
      : input;
  }

  /** What a source may ask at this call. */
  site(call: Call, scope: Scope, label: string | null): Site {
    return {
      scope,
      label,
      fresh: (hint) => this.fresh(hint),
      argument: (name, change) => {
        const input = this.argument(call, name);
        return input.kind === 'leaf' ? this.parameter(input.get, change) : null;
      },
      choice: (name) => {
        const input = this.argument(call, name);
        return input.kind === 'leaf' ? input.get(this.document.variables) : null;
      },
    };
  }
}
