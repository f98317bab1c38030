import { GraphQLError } from 'graphql';
import { expect, it } from 'vitest';
import { isPlainAnswer, plainBody, plainType } from '../../../src/server/fast-path.ts';

const [JSON_TYPE, GRAPHQL] = ['application/json', 'application/graphql-response+json'] as const;

it.each([
  ['nothing', undefined, JSON_TYPE],
  ['fetch', '*/*', JSON_TYPE],
  ['a plain client', 'application/json', JSON_TYPE],
  ['Apollo Client 4', 'application/graphql-response+json,application/json;q=0.9', GRAPHQL],
  [
    'urql',
    'application/graphql-response+json, application/graphql+json, application/json, text/event-stream, multipart/mixed',
    GRAPHQL,
  ],
  ['a weighed type', 'application/graphql-response+json;q=0.9, application/json', null],
  ['a listener to a stream', 'text/event-stream, application/json', null],
  ['Apollo Client’s subscription', 'multipart/mixed;boundary=graphql;subscriptionSpec=1.0,application/json', null],
  ['a browser', 'text/html,application/xhtml+xml', null],
])('%s', (_, accept, type) => {
  expect(plainType({ accept })).toBe(type);
});

it('what clients say of themselves in extensions is let pass; what is no object is not', () => {
  const body = { query: '{ __typename }', extensions: { clientLibrary: { name: '@apollo/client', version: '4' } } };
  expect(plainBody(body)).toBe(body);
  expect(plainBody({ ...body, extensions: null })).not.toBeNull();
  for (const extensions of [1, 'x', []]) expect(plainBody({ ...body, extensions })).toBeNull();
  expect(plainBody({ ...body, id: 'x' })).toBeNull();
});

it('GraphQL’s own type leaves refusals to who knows their status', () => {
  const refused = new GraphQLError('no', { extensions: { http: { status: 403 } } });
  expect(isPlainAnswer(JSON_TYPE, { errors: [refused] })).toBe(true);
  expect(isPlainAnswer(GRAPHQL, { errors: [new GraphQLError('no')] })).toBe(false);
  expect(isPlainAnswer(GRAPHQL, { data: null, errors: [refused] })).toBe(false);
  expect(isPlainAnswer(GRAPHQL, { data: null, errors: [new GraphQLError('late')] })).toBe(true);
  expect(isPlainAnswer(GRAPHQL, { data: {} })).toBe(true);
});
