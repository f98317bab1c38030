/** A measure's own words and what they are about → what it measures, in one phrase. */
import type { Rule } from '../../reading/rule.ts';
import type { Wording } from './antecedents.ts';
import { BRIEF, type DraftWording, LONG, ONLY_CHANGE } from './draft.ts';
import { afterName, afterTopic, asKindOf } from './join-words.ts';
import { thingBefore } from './named-entities.ts';
import { sentenceSubject } from './sentence-topic.ts';
import { opensWithQuantity } from './topic.ts';

/** How many times its own characters a phrase takes of its topic: fewer where that is only said in the same sentence. */
const NEAR_TOPIC = 1.8;
const FAR_TOPIC = 1.2;

const wordingOf = ({ wording, stem, topic }: Wording): Wording => ({ wording, stem, topic });

/** Whether a phrase without a topic is so short that its sentence or the article is asked. */
const isBrief = ({ topic, wording, phrase }: DraftWording): boolean => !topic && wording.length < BRIEF && phrase.tie !== 'among';

/** Ways to put a measure's own words together with what they are about; the last always applies. */
export const TOPIC_WORDING_RULES: readonly Rule<DraftWording, Wording | null>[] = [
  {
    name: 'kind-of-the-topic',
    example: '共开行旅游班列90列，其中，返程班列40列。',
    apply({ wording, stem, topic }) {
      const kind = topic && wording.length >= 4 && topic.slice(-2) === wording.slice(-2);
      return kind ? { wording: asKindOf(topic, wording), stem, topic } : null;
    },
  },
  {
    name: 'after-its-topic',
    example: '全县储备文旅项目47个，总投资20亿元。',
    apply({ wording, stem, topic, phrase }) {
      if (!topic || wording.length >= LONG - 2 || wording.startsWith(topic)) return null;
      const whole = topic.endsWith('中的') || ONLY_CHANGE.test(wording);
      const ratio = phrase.tie === 'sentence' ? FAR_TOPIC : NEAR_TOPIC;
      return { wording: whole ? topic.slice(-LONG) + wording : afterTopic(topic, wording, ratio), stem, topic };
    },
  },
  {
    name: 'after-the-subject-of-its-sentence',
    example: '柳河水库开工，带动农户6户。',
    apply(draft) {
      const { view, sentence, near, wording } = draft;
      const subject = isBrief(draft) ? sentenceSubject(view, sentence, near) : '';
      if (!subject) return null;
      const said = wording.includes(subject.slice(-4));
      return { ...wordingOf(draft), wording: said ? wording : afterTopic(subject, wording, FAR_TOPIC) };
    },
  },
  {
    name: 'after-the-thing-named-before',
    example: '柳河水库去年开工。总投资3亿元资金。',
    apply(draft) {
      const thing = isBrief(draft) && opensWithQuantity(draft) ? thingBefore(draft.view, draft.sentence.start) : '';
      return thing ? { ...wordingOf(draft), wording: afterName(thing, draft.wording) } : null;
    },
  },
  {
    name: 'own-words',
    example: '全区累计排查隐患320项。',
    apply: wordingOf,
  },
];
