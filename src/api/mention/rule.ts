/** The rules that link a place of a text to an entity, as an enum. */
import { MENTION_RULES } from '../../entities/mention-rule.ts';
import { closedList } from '../closed-list.ts';

export const MentionRule = closedList(
  'MentionRule',
  'By which rule the reader knew what a place of the text names. Rules come and go with the reader: one that this list does not have is OTHER, and `Mention.rule` tells it.',
  { ...MENTION_RULES, other: 'A rule that this list does not have.' },
);
