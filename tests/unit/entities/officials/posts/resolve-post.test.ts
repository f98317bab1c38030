import { expect, it } from 'vitest';
import { POST_AGENCY_RULES } from '../../../../../src/entities/officials/posts/resolve-post.ts';
import { stagesOf } from '../made-stages.ts';

it.each(POST_AGENCY_RULES.map(({ name, example }) => [name, example]))(
  '%s finds where a post of its example is held: %s',
  (name, example) => expect(stagesOf(example).held.flatMap(({ posts }) => posts.map(({ rule }) => rule))).toContain(name),
);
