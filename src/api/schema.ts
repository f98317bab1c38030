/** All types → the schema. */
import './agency-list.ts';
import './agency.ts';
import './article-list.ts';
import './article.ts';
import './date.ts';
import './entity-list.ts';
import './entity.ts';
import './evidence.ts';
import './figure-list.ts';
import './figure-subject.ts';
import './figure.ts';
import './ingest.ts';
import './lookup.ts';
import './mention-list.ts';
import './mention.ts';
import './months.ts';
import './node.ts';
import './official-list.ts';
import './official.ts';
import './operators.ts';
import './page-list.ts';
import './page.ts';
import './post-list.ts';
import './post.ts';
import './project-list.ts';
import './project.ts';
import './publication.ts';
import './region-list.ts';
import './region.ts';
import './search.ts';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { builder } from './builder.ts';

export const schema = builder.toSchema();

/** The schema as text, sorted, so that a change shows as just that. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
