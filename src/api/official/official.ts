/** An official and the posts articles give them. */
import { along } from '../../pothos-cypher/index.ts';
import { AgencyOrder } from '../agency/list.ts';
import { builder } from '../builder.ts';
import { HOLDS } from '../edges.ts';
import { entityFields } from '../entity/entity.ts';
import { Node } from '../node.ts';
import { asOfArgument, PostOrder, postsAt } from '../post/list.ts';
import { AgencyConnection, AgencyFilter, Entity, Official, PostConnection, PostFilter } from '../refs.ts';

builder.graphNode(Official, {
  label: 'Official',
  description: 'Somebody who holds or held an office, known by name and province; reporters in bylines never are.',
  interfaces: () => [Node, Entity],
  fields: (t) => ({
    ...entityFields(t, 'Official'),
    posts: t.connected({
      type: PostConnection,
      rows: postsAt('out'),
      order: PostOrder,
      filter: PostFilter,
      args: asOfArgument(t),
      description: 'Posts as articles state them, latest `asOf` first: one for each article that says so.',
    }),
    agencies: t.connected({
      type: AgencyConnection,
      rows: along(HOLDS, 'out'),
      order: AgencyOrder,
      filter: AgencyFilter,
      description: 'Agencies at which they hold or held a post, by any article.',
    }),
  }),
});
