/** The days of a figure's period. */
import { builder } from '../builder.ts';
import { ISODate } from '../date.ts';

export const PeriodSpan = builder.graphRow('PeriodSpan', {
  description: 'The days of a figure’s period. Without either day the period is known only in its words.',
  fields: (t) => ({
    from: t.property({
      type: ISODate,
      from: 'spanFrom',
      nullable: true,
      description: 'Its first day; null where it is open: 截至2月底.',
    }),
    until: t.property({
      type: ISODate,
      from: 'spanUntil',
      nullable: true,
      description: 'Its last day; null where it goes on.',
    }),
    printed: t.property({ type: 'String', from: 'period', description: 'The period as printed: 今年以来.' }),
  }),
});
