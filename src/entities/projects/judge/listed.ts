/** Would-be items of lists → those that stand in one, or that the headline names as well. */
import type { Span } from '../../../articles/article.ts';
import type { Rule } from '../../reading/rule.ts';
import { type Candidate, type Verdict, verdictOf } from '../candidate.ts';
import type { ListItem } from '../find/listed.ts';
import type { ProjectView } from '../view.ts';

/** An item with what stands around it. */
interface ItemCase extends ListItem {
  headline: string;
  /** A comma or a joint stands before it or behind it. */
  joined: boolean;
  /** So many in its sentence are joined, or have heads of their own (…行动), that they make a list. */
  inList: boolean;
}

/** It says something before its noun of action, or there is a quotation. */
const tells = ({ candidate: { start, end }, before, telling }: ListItem) =>
  before.length >= 3 && (telling >= 2 || (telling === 1 && end - start >= 6) || before.includes('“'));

/** A sentence that says something is being done. */
const LAUNCHES = /开展|实施|推进|启动|部署|组织|加快|完成|抓好|推动/;

/** The first that applies decides. */
export const ITEM_RULES: readonly Rule<ItemCase, boolean | null>[] = [
  { name: 'item-tells-nothing', example: '加快环境整治、推进改造。', apply: (item) => (tells(item) ? null : false) },
  {
    name: 'item-of-a-list',
    example: '青山县开展河道清淤整治、林区火源治理和牧区管网改造。',
    apply: ({ inList, joined }) => (inList ? joined : null),
  },
  {
    name: 'item-in-the-headline',
    example: '开展隧道隐患排查\n青山县开展隧道隐患排查，确保安全。',
    apply: ({ headline, candidate }) => (LAUNCHES.test(headline) && headline.includes(candidate.text) ? true : null),
  },
  { name: 'item-alone', example: '青山县河道清淤整治，由水利局负责。', apply: () => false },
];

const isJoined = (text: string, { start, end }: Span) =>
  /[、和及与]/.test(text.charAt(start - 1)) || /^(?:工作|活动)?[、和及与]/.test(text.slice(end, end + 3));

/** How many of some candidates begin in each sentence. */
function countBySentence({ sentences }: ProjectView, candidates: readonly Candidate[]): Map<Span | undefined, number> {
  const counts = new Map<Span | undefined, number>();
  for (const { start } of candidates) {
    const sentence = sentences.holding(start);
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  return counts;
}

/** A verdict for each item; undertakings with heads of their own are its fellows. */
export function judgeListed(view: ProjectView, items: readonly ListItem[], fellows: readonly Candidate[]): Verdict[] {
  const { text, sentences, article } = view;
  const joined = items.filter((item) => tells(item) && isJoined(text, item.candidate)).map(({ candidate }) => candidate);
  const ownCounts = countBySentence(view, joined);
  const fellowCounts = countBySentence(view, fellows);
  return items.map((item) => {
    const sentence = sentences.holding(item.candidate.start);
    const least = sentence && LAUNCHES.test(text.slice(sentence.start, sentence.end)) ? 2 : 3;
    return verdictOf(ITEM_RULES, {
      ...item,
      headline: article.headline ?? '',
      joined: isJoined(text, item.candidate),
      inList: (ownCounts.get(sentence) ?? 0) + (fellowCounts.get(sentence) ?? 0) >= least,
    });
  });
}
