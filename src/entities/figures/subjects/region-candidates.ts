/** A figure's setting → the regions it can be reported of: those of its clause, or of a clause before it. */
import { wordSet } from '../../../words/lexicon.ts';
import { afterLastSign } from '../../reading/clauses.ts';
import type { Rule } from '../../reading/rule.ts';
import { clauseIn, type FigureSetting } from './figure-setting.ts';
import type { SubjectMention } from './subject-mentions.ts';

/** Words before a region that something goes to, comes from or is compared with: 来自甲市的, 占全省的. */
const TOWARDS_WORDS =
  '从 往 飞往 前往 来自 赴 抵达 到 至 向 驶往 发往 运往 途经 由 对 支援 援助 对接 占 约占 列入 纳入 高于 低于 位居 包括 辐射 覆盖'.split(
    ' ',
  );
const TOWARDS = new RegExp(`(?:${TOWARDS_WORDS.join('|')})$`);
const COORDINATED = /^(?:[、和及与]|以及|省|市|自治区)?$/;

const areListed = (text: string, one: SubjectMention | undefined, next: SubjectMention | undefined): boolean =>
  one !== undefined && next !== undefined && COORDINATED.test(text.slice(one.end, next.start));

/** `甲市乙区`: a path to the second one, not a list; a township's county stays, since townships have no code of their own. */
const isPath = (text: string, one: SubjectMention, next: SubjectMention | undefined): boolean =>
  next !== undefined &&
  one.end === next.start &&
  /[省市区州盟]$/.test(text.slice(one.start, one.end)) &&
  /^region-\d{6}$/.test(one.id) &&
  !next.id.startsWith(one.id) &&
  next.id.startsWith(one.id.replace(/(?:00){1,4}$/, ''));

/** `甲市、乙市分别…`, `通辽科左后旗`: the regions that stand together with the last one before the figure. */
function listedWithLast(text: string, regions: readonly SubjectMention[]): SubjectMention[] {
  const apart = regions.findLastIndex((one, at) => at + 1 < regions.length && !areListed(text, one, regions[at + 1]));
  const list = regions.slice(apart + 1);
  return list.filter((one, at) => !isPath(text, one, list[at + 1]));
}

/** `来自甲市、乙市的`, `占全市的`: the regions of a list that is where something goes or comes from, all left out. */
function withoutGoals(text: string, regions: readonly SubjectMention[]): SubjectMention[] {
  let goal = false;
  return regions.filter((region, at) => {
    goal =
      (goal && areListed(text, regions[at - 1], region)) || TOWARDS.test(text.slice(Math.max(0, region.start - 2), region.start));
    return !goal;
  });
}

/** `甲市原副市长`, `甲盟级项目`: a region that only says whose office, or of what rank. */
const ONLY_SAYS =
  /^(?:级(?!别)|(?:原|前|党委|政府|委|人大常委会|政协)?(?:常务)?副?(?:书记|市长|县长|旗长|区长|盟长|省长|州长|主席|主任|局长|厅长|部长))/;

/** The regions before a figure in its sentence that something can be told of. */
const toldOf = ({ text, regionsBefore }: FigureSetting): SubjectMention[] =>
  withoutGoals(
    text,
    regionsBefore.filter(({ end }) => !ONLY_SAYS.test(text.slice(end, end + 10))),
  );

/** A region so near the beginning of a clause is what the clause is about. */
const OPENS = 12;
/** Regions named so close behind it are, too. */
const BESIDE = 30;

/** The ways in which a sentence says which regions its figure is of. */
export const REGION_SUBJECT_RULES: readonly Rule<FigureSetting, readonly SubjectMention[] | null>[] = [
  {
    name: 'region-of-its-clause',
    example: '东山县种树30万株。',
    apply(setting) {
      const own = toldOf(setting).filter(({ start }) => start >= setting.clause);
      return own.length > 0 ? listedWithLast(setting.text, own) : null;
    },
  },
  {
    name: 'region-of-an-earlier-clause',
    example: '东山县天气转暖，种树30万株。',
    apply(setting) {
      const { text, sentence } = setting;
      const earlier = toldOf(setting);
      const opens = ({ start }: SubjectMention) => start - afterLastSign(text, '，；：。”“', sentence.start, start) <= OPENS;
      const first = earlier.find(opens);
      if (!first) return null;
      const from = clauseIn(text, sentence.start, first.end);
      const beside = earlier.filter(({ end }) => end <= first.end + BESIDE && clauseIn(text, sentence.start, end) === from);
      return listedWithLast(text, beside);
    },
  },
];

/** `甲市、乙市市场监管局已完成60%`: where agencies are listed by their regions, the regions are meant. */
export function regionsOfAgencies({ text, near, figure, clause }: FigureSetting): readonly SubjectMention[] {
  const regions = near.filter(({ kind, start, end }) => kind === 'region' && start >= clause && end <= figure.start);
  const list = listedWithLast(text, regions);
  return list.length > 1 && list.at(-1)?.inner ? list : [];
}

/** Words of time before the subject: `截至4月2日，`, `春节后，`, `预计未来`. */
const OPENING = /^(?:“|预计|未来|目前|今年|[^，。]{0,12}?(?:年底?|后|月|日|时)，)/;

/** `全国招聘人数增长132%`, `赞比亚共确诊29例`: told of what is larger than any region of ours. */
export function isAbroad({ text, sentence, figure, clause }: FigureSetting): boolean {
  const names = wordSet('figure-abroad');
  return [sentence.start, clause].some((at) => {
    const head = text.slice(at, figure.start).replace(OPENING, '').replace(OPENING, '');
    return [4, 3, 2, 5].some((size) => names.has(head.slice(0, size)));
  });
}
