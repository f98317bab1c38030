/** A measure in its context → its own words put together, and what they are about where they do not say enough. */
import { firstAnswer, type Rule } from '../../reading/rule.ts';
import { type MeasureContext, stemOf, type Wording } from './antecedents.ts';
import { hasVerb, lastWords, phraseText, SHORT, trimEdges } from './content-words.ts';
import { afterName } from './join-words.ts';
import { POINTER, thingMeant, withoutNames } from './named-entities.ts';
import { endsInQuantity } from './quantity-nouns.ts';
import { isAttribute, isShare, lastOfUnit, TOPIC_RULES } from './topic.ts';

/** A phrase longer than this is cut to its last words; one shorter than `BRIEF` is told what its sentence is about. */
export const LONG = 16;
export const BRIEF = 7;

/** A measure's own words put together, before it is asked what they are about. */
export interface DraftWording extends MeasureContext, Wording {
  /** The rule that its topic was got by, where it was asked for. */
  readonly topicBy: string;
}

/** `同比减少29起`: nothing but the change. */
export const ONLY_CHANGE = /^(?:同比|环比|比|较)?(?:增|减|下降|上升|提高|降)[长加少幅]?$/;

/** Puts a measure's own words together. */
export function draftOf(context: MeasureContext): DraftWording {
  const { view, own } = context;
  const { stem, topic } = stemOf(context, 2 * LONG);
  const words = trimEdges(lastWords(stem, Math.max(4, LONG - own.right.length)));
  const wording = phraseText(withoutNames(words, view.names, own.right.length)) + own.right;
  const whole = ONLY_CHANGE.test(phraseText(stem)) ? lastOfUnit(context, null)?.wording : undefined;
  return { ...context, stem, wording, topic: whole ?? topic, topicBy: '' };
}

/** What `该项目`, or 项目 at the beginning of a clause, means. */
function meantByFirst({ view, phrase, sentence }: MeasureContext): string {
  const [first] = phrase.left;
  if (!first) return '';
  const before = view.text.slice(Math.max(sentence.start, first.start - 2), first.start);
  const opens = first.start === sentence.start || POINTER.test(before) || /(?:整个|[，：“；])$/.test(before);
  return opens ? thingMeant(view, first.start, first.text) : '';
}

/** `货车发车间隔`, `牛存栏量`: a quantity with the thing it is of. */
const isComplete = ({ phrase, measure, stem }: DraftWording): boolean =>
  stem.length > 1 && phrase.tie !== 'among' && endsInQuantity(stem) && !isAttribute(stem) && !isShare(phrase, measure);

/** Ways to say what is measured by the measure's own words. */
export const OWN_WORDS_RULES: readonly Rule<DraftWording, Wording | null>[] = [
  {
    name: 'thing-pointed-at',
    example: '柳河水库去年开工。该水库投资3亿元。',
    apply(draft) {
      const meant = draft.wording.length <= BRIEF ? meantByFirst(draft) : '';
      return meant ? { wording: afterName(meant, draft.wording), stem: draft.stem, topic: '' } : null;
    },
  },
  {
    name: 'own-words-enough',
    example: '马铃薯种植面积6万亩。',
    apply: (draft) =>
      draft.topic === '' && draft.own.right === '' && isComplete(draft)
        ? { wording: draft.wording, stem: draft.stem, topic: '' }
        : null,
  },
];

/** Whether a phrase needs to be told what it is about: no verb and few characters, and no 总 that says it is all. */
function saysTooLittle({ stem, wording, phrase }: DraftWording): boolean {
  const headed = phrase.head !== '' && stem.length > 0;
  return wording.length < 4 || (wording.length < SHORT && !hasVerb(stem) && !endsInQuantity(stem) && !headed);
}

/** What a phrase is about, where it does not say enough itself. */
export function withTopicAsked(draft: DraftWording): DraftWording {
  const { phrase, measure, own, stem, sentence, topic } = draft;
  const alone = own.right === '';
  if (alone && stem.at(-1)?.tag === 'ns') return { ...draft, topic: lastOfUnit(draft, sentence)?.wording ?? topic };
  if (topic) return draft;
  const part = phrase.tie === 'among' && !hasVerb(stem);
  const wanted = part || saysTooLittle(draft) || (alone && isAttribute(own.left)) || isShare(phrase, measure);
  const found = wanted ? firstAnswer(TOPIC_RULES, draft) : null;
  return found ? { ...draft, topic: found.answer, topicBy: found.rule.name } : draft;
}
