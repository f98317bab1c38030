/** Rules for posts whose agency was named earlier in the text: 该院院长, 公司总经理, a 董事长 alone. */
import { alternatives } from '../../../words/guarded-words.ts';
import { type LexiconRow, lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { Agency } from '../../facts.ts';
import type { MentionOf } from '../../reading/mentions.ts';
import type { OfficialsView } from '../officials-view.ts';
import { isDepartment } from './department-post.ts';
import { type AgencyRule, mentioned, ofParty, type PostPhrase } from './post.ts';

const words = (rows: readonly LexiconRow<'post-organs'>[]): string => alternatives(rows.map(({ word }) => word));
/** 该公司, 本院 before a department or a title. */
const thisOne = once(() => new RegExp(`^[该本](${words(lexicon('post-organs'))})?`));
/** Words for an organ that name none: 公司总经理. */
const alone = once(() => new RegExp(`^(${words(lexicon('post-organs').filter((row) => row.alone))})`));
/** Word for an organ → what the names of those that it means end in. */
const endingsOf = once(() => new Map(lexicon('post-organs').map(({ word, endings }) => [word, endings])));

/** How the names of agencies end that a title fits: 校长 a school, 行长 a bank. */
const ENDINGS: Record<string, RegExp> = { 校: /学$|学校|学院/, 会: /会$/, 行: /银行|支行|分行/ };

/** What has a 主席: 国务院 has none. */
const CHAIRED =
  /(?:协商会议.{0,40}委员会|自治区人民政府|协会|学会|联合会|总会|工会|商会|同盟|监督管理委员会|议会|公司|集团|组织|联盟|基金会|联合社)$/;

/** Does the agency suit the words `organ` (公司, 院) or, where there are none, the title? */
function suits(title: string, organ: string): (one: MentionOf<Agency>) => boolean {
  const endings = endingsOf().get(organ) ?? [];
  if (endings.length > 0) return ({ of }) => endings.some((ending) => of.name.endsWith(ending));
  if (organ === '项目' || organ === '企业' || /董事|总经理|总裁|经理|创始人/.test(title))
    return ({ of }) => of.kind === 'company';
  if (title === '主席') return ({ of }) => CHAIRED.test(of.name);
  const kind = /^(院|校|局|厅|站|所|厂|矿|馆|园|社|团|会|行)长$/.exec(title)?.[1];
  return kind ? ({ of }) => (ENDINGS[kind] ?? new RegExp(`${kind}$`)).test(of.name) : () => true;
}

const before = (view: OfficialsView, { title }: PostPhrase, organ = '') => {
  const agency = view.agencyMentions.lastBefore(title.start, 300, suits(title.word, organ))?.of;
  return agency ? mentioned(view, agency) : null;
};

/** 该院副院长; 公司总经理: words that point at an organ named before. */
export const thisOrgan: AgencyRule = ({ view, phrase, own, printed }) => {
  const found = thisOne().exec(own) ?? alone().exec(own);
  if (!found) return null;
  const agency = before(view, phrase, found[1]);
  return { title: own.slice(found[0].length) + printed, agency };
};

/** 研发部部长 with nobody before it: the department of the agency named last. */
export const departmentOfBefore: AgencyRule = ({ view, phrase, own, printed }) => {
  if (own.length > 6 || !isDepartment(own)) return null;
  const agency = before(view, phrase);
  return agency && { title: own + printed, agency };
};

/** A bare title: the last agency that it fits; 王某某主席 is a style, of whatever he is the 主席 of. */
export const agencyBefore: AgencyRule = ({ view, phrase, own, printed }) => {
  if (own.length >= 2) return null;
  const styled = printed === '主席' && /[\u4e00-\u9fa5]/.test(view.text[phrase.start - 1] ?? '');
  return { title: printed, agency: styled ? null : ofParty(before(view, phrase), phrase.title) };
};
