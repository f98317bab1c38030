/** Plugin: the parser's token limit, the rules on documents and the cost of operations. */
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  type ParseOptions,
  parse,
  type Source,
  type ValidationRule,
  validate,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Context } from '../api/context.ts';
import { type ErrorCode, withCode } from '../api/errors.ts';
import { costOf } from '../api/limits/cost.ts';
import { breaches, LIMITS } from '../api/limits/document.ts';
import { tooMuch, variablesFault } from '../pothos-cypher/index.ts';

/** Text of the parser's own error at the token limit. */
const TOKENS = /more tha[nt] \d+ tokens/;

const parseBounded = (source: string | Source, options?: ParseOptions) => parse(source, { ...options, maxTokens: LIMITS.tokens });

/** Answered with 400 where the answer's media type lets a status say so. */
const refused = (error: GraphQLError, code: ErrorCode): GraphQLError => {
  error.extensions.http ??= { spec: true, status: 400 };
  return withCode(error, code);
};

function parseError(error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error;
  return TOKENS.test(error.message)
    ? refused(tooMuch(`A document may have ${LIMITS.tokens} tokens; this one has more.`), 'LIMIT_EXCEEDED')
    : refused(error, 'GRAPHQL_PARSE_FAILED');
}

/** graphql's own words at the limit of faults don't name it. */
const validateBounded = (schema: GraphQLSchema, document: DocumentNode, rules?: readonly ValidationRule[]) => {
  const faults = validate(schema, document, rules, { maxErrors: LIMITS.faults });
  if (faults.length <= LIMITS.faults) return faults;
  return [...faults.slice(0, LIMITS.faults), tooMuch(`Of a document ${LIMITS.faults} faults are told; this one has more.`)];
};

/** Bounds what a request may ask, on every path to execution. */
export function useLimits(): Plugin<Context> {
  return {
    onParse({ setParseFn }) {
      setParseFn(parseBounded as never);
      return ({ result, replaceParseResult }) => {
        if (result instanceof Error) replaceParseResult(parseError(result) as never);
      };
    },
    onValidate({ params, setValidationFn, setResult }) {
      // What breaks a limit isn't looked at further: its other faults would only hide the limit.
      const broken = breaches(params.documentAST);
      if (broken.length) setResult(broken);
      setValidationFn(validateBounded as never);
      return ({ valid, result, setResult }) => {
        if (!valid) setResult((result as GraphQLError[]).map((error) => refused(error, 'GRAPHQL_VALIDATION_FAILED')));
      };
    },
    onExecute({ args, setResultAndStopExecution }) {
      const { schema, document, operationName, variableValues } = args;
      const fault = variablesFault(variableValues);
      if (fault) return setResultAndStopExecution({ errors: [fault] });
      const cost = costOf(schema, document, operationName, variableValues ?? {});
      if (cost <= LIMITS.cost) return;
      setResultAndStopExecution({
        errors: [
          tooMuch(`This asks for up to ${Math.ceil(cost)} rows and values; ${LIMITS.cost} are allowed. Ask for smaller pages.`),
        ],
      });
    },
  };
}
