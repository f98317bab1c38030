/** A name and its sentence → whether they say that it is built or opened. */
import { alternatives } from '../../../words/guarded-words.ts';
import { type LexiconRow, lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { ProjectView } from '../view.ts';

type Place = LexiconRow<'project-building-words'>['place'];
const wordsAt = (asked: Place): string =>
  alternatives(lexicon('project-building-words').flatMap(({ word, place }) => (place === asked ? [word] : [])));

/** A sentence that speaks of building: what merely stands (白塔机场, 某某铁路) is a place, not an undertaking. */
const building = once(() => new RegExp(wordsAt('around')));

/** What of the works is done, and how and when. */
const PARTS = '双线 左线 右线 单线 双幅 全线 主桥 主拱 主塔 主体 结构 首台 工程 项目 一期 二期'.split(' ');
const MANNERS = '已 正 正在 即将 将 实现 正式 全面 顺利 成功 近日 日前 今日 昨日 今天 昨天'.split(' ');

/** Right behind a name these say that it was built or is opened: 某某冷库|近日投产. */
const done = once(
  () => new RegExp(`^(?:${alternatives([...PARTS, ...MANNERS])}|[在于][^，。]{2,12}?){0,4}(?:${wordsAt('behind')})`),
);
const raised = once(() => new RegExp(`(?:${wordsAt('before')})了?$`));

/** The verb of building stands beside the name itself. */
export const isBuilt = ({ text }: ProjectView, start: number, end: number) =>
  done().test(text.slice(end, end + 24)) || raised().test(text.slice(Math.max(0, start - 6), start));

/** Far enough for a clause or two; a sentence without a full stop may be as long as the page. */
const AROUND = 200;

function sentenceAt({ sentences, text }: ProjectView, at: number): string {
  const sentence = sentences.holding(at);
  return sentence ? text.slice(Math.max(sentence.start, at - AROUND), Math.min(sentence.end, at + AROUND)) : '';
}

/** Whether the sentence at `at` speaks of building. */
export const speaksOfBuilding = (view: ProjectView, at: number) => building().test(sentenceAt(view, at));
