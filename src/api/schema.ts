/** All types → the schema. */
import './agency/list.ts';
import './agency/agency.ts';
import './article/list.ts';
import './article/article.ts';
import './date.ts';
import './entity/list.ts';
import './entity/entity.ts';
import './evidence.ts';
import './figure/list.ts';
import './figure/subject.ts';
import './figure/figure.ts';
import './figure/series.ts';
import './ingest.ts';
import './publication/list.ts';
import './mention/list.ts';
import './mention/mention.ts';
import './entity/months.ts';
import './node.ts';
import './official/list.ts';
import './official/official.ts';
import './operators.ts';
import './page/list.ts';
import './page/page.ts';
import './post/list.ts';
import './post/post.ts';
import './project/list.ts';
import './project/project.ts';
import './publication/publication.ts';
import './region/list.ts';
import './region/region.ts';
import './search.ts';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { builder } from './builder.ts';

export const schema = builder.toSchema();

/** The schema as text, sorted, so that a change shows as just that. */
export const printedSchema = (): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
