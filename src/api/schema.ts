/** All types → the schema. */
import './date.ts';
import './node.ts';
import './entity.ts';
import './publication.ts';
import './page.ts';
import './article.ts';
import './region.ts';
import './agency.ts';
import './official.ts';
import './project.ts';
import './figure.ts';
import './mention.ts';
import './post.ts';
import './evidence.ts';
import './lookup.ts';
import './search.ts';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { builder } from './builder.ts';

export const schema = builder.toSchema();

/** The schema as text, sorted, so that a change shows as just that. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
