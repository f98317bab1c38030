/** An official, the posts articles give them, and how officials are found. */
import { along } from '../../pothos-cypher/index.ts';
import { AgencyOrder } from '../agency/list.ts';
import { builder } from '../builder.ts';
import { HOLDS } from '../edges.ts';
import { entityFields } from '../entity/entity.ts';
import { byName } from '../name.ts';
import { Node } from '../node.ts';
import { asOfArgument, PostOrder, postsAt } from '../post/list.ts';
import {
  AgencyConnection,
  AgencyFilter,
  Entity,
  Official,
  OfficialConnection,
  OfficialFilter,
  PostConnection,
  PostFilter,
} from '../refs.ts';
import { byId, nameArgument } from '../root.ts';
import { OfficialOrder } from './list.ts';

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

builder.queryFields((t) => ({
  official: byId(t, Official, 'An official by the id; names are looked up by `officials(name:)`, since several may bear one.'),
  officials: t.connected({
    type: OfficialConnection,
    rows: byName('Official', 'officialName'),
    order: OfficialOrder,
    filter: OfficialFilter,
    args: nameArgument(t),
    description: 'All officials, or those of one name: several may bear it.',
  }),
}));
