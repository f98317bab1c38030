/** What a figure is said to have changed by. */
import { builder } from '../builder.ts';
import { ChangeDirection } from '../enums.ts';

export const Change = builder.graphRow('Change', {
  description: 'What the figure is said to have changed by: 同比增长9.7%.',
  fields: (t) => ({
    basis: t.property({
      type: 'String',
      from: 'changeBasis',
      nullable: true,
      description:
        'What it is compared with, as printed: 同比 (a year before), 环比 (the period before); null where it is not said.',
    }),
    direction: t.property({
      type: 'String',
      from: 'changeDirection',
      deprecationReason: 'Use `changeDirection`.',
      description: 'The same as `changeDirection`, as the graph stores it: up, down.',
    }),
    changeDirection: t.value(ChangeDirection.field(({ node }) => `${node}.changeDirection`, 'Whether it grew or fell.')),
    value: t.property({
      type: 'Float',
      from: 'changeValue',
      nullable: true,
      description: 'By how much it changed, in `unit`; null where it is not said.',
    }),
    unit: t.property({
      type: 'String',
      from: 'changeUnit',
      nullable: true,
      description: 'The unit of `value`: %, 万元, 个百分点.',
    }),
  }),
});
