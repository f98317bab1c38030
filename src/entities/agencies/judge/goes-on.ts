/** What comes after a printed form → the rule by which it is no longer that form: 市委 but not 市委托, 教育部 but not 教育部门. */
import { alternatives } from '../../../words/guarded-words.ts';
import { lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import type { Rule } from '../../reading/rule.ts';

interface FormInText {
  form: string;
  /** What comes next. */
  next: string;
}

/** Answers true where the form goes on in another word. */
type GoingOn = Rule<FormInText, true | null>;

const goesOn = (name: string, example: string, ends: RegExp, next: RegExp): GoingOn => ({
  name,
  example,
  apply: (given) => (ends.test(given.form) && next.test(given.next) ? true : null),
});

const afterForm = once(() => {
  const rows = lexicon('organ-goes-on');
  const after = (form: 'section' | 'police') =>
    new RegExp(`^(?:${alternatives(rows.flatMap((row) => (row.form === form ? [row.word] : [])))})`);
  return { section: after('section'), police: after('police') };
});

/** The same where what comes next is a class of words. */
const goesOnWith = (name: string, example: string, ends: RegExp, form: 'section' | 'police'): GoingOn => ({
  name,
  example,
  apply: (given) => (ends.test(given.form) && afterForm()[form].test(given.next) ? true : null),
});

/** By a form's last characters: what, coming next, makes it another word. */
const ANYWHERE: readonly GoingOn[] = [
  goesOn('委-goes-on', '青山市委托第三方检查。', /委$/, /^(?:员(?!会)|托|派|任|屈|婉|身|以)/),
  goesOn('部-goes-on', '教育部门检查。', /部$/, /^(?:门|队|分(?!别)|位|件|署|落|长会议|长级|长理事会)/),
  goesOn('局-goes-on', '青山市电力局限在城区。', /局$/, /^(?:限|势|部|面(?!向|对))/),
  goesOn('厅-goes-on', '甘肃省文化厅堂开放。', /厅$/, /^(?:堂|、局|（局)/),
  goesOn('法-goes-on', '最高法官到访。', /法$/, /^(?:律|院|官|制|规|定|治)/),
  goesOn('机场-goes-on', '青山机场高速通车。', /机场$/, /^(?:口岸|路|高速|大道|公安|快线|线)/),
  goesOn('移动-goes-on', '中国移动支付用户增加。', /移动$/, /^(?:互联|支付|电[源商话]|端|终端|医疗|办公|式|应用|新媒体)/),
  goesOn('电信-goes-on', '中国电信诈骗案件下降。', /电信$/, /^(?:(?:网络)?(?:诈骗|新型)|业|行业|运营|增值|普遍服务)/),
  goesOnWith('科处-goes-on', '青山市公安局治安科科长到场。', /(?<!办事|管理|代表|筹备)[科处]$/, 'section'),
  goesOnWith('公安-goes-on', '青山市公安机关巡逻。', /公安$/, 'police'),
  goesOn('办-goes-on', '乌海市网信办理了登记。', /办$/, /^(?:法|理|学|案|事|好|公(?![布开告])|成|了|得|完)/),
  goesOn('院-goes-on', '中国工程院院士、中科院士到场。', /院$/, /^(?:士|落|线|子)/),
  goesOn(
    '政府-goes-on',
    '青山市政府采购公开。',
    /政府$/,
    /^(?:采购(?!了|的)|性|债|投资(?!建|修|兴|新|改|\d)|间|补贴|工作报告|购买|隐性|专项债)/,
  ),
  goesOn('人大-goes-on', '青山市人大代表视察。', /人大$/, /^代表(?!大会)/),
  goesOn('政协-goes-on', '青山市政协委员视察。', /政协$/, /^委员(?!会)/),
  goesOn('工会-goes-on', '矿区工会会员报名。', /工会$/, /^会员/),
  goesOn('党校-goes-on', '青山市委党校学员结业。', /党校$/, /^学/),
  goesOn('大学-goes-on', '贵州大学生返乡。', /大学$/, /^生(?!命|物|态|活|医|殖)/),
  goesOn('中小学-goes-on', '太原市第三中学生返校。', /[中小]学$/, /^(?:生|校|段|阶段|教育|教师)/),
];

/** What holds only for a form within an organisation, with no place in front. */
const WITHIN: readonly GoingOn[] = [
  goesOn('党委-goes-on', '医院党委书记到场。', /党委$/, /^(?:原|前|副|书记|常委|委员|班子|成员|会)/),
  goesOn('党组-goes-on', '公司工会主席到场。', /(?:团委|工会|党组|纪委|党支部|党总支)$/, /^(?:原|副|书记|主席|委员|成员)/),
];

export const GOES_ON_RULES: readonly GoingOn[] = [...ANYWHERE, ...WITHIN];

/** The rule by which the form that ends at `end` goes on in another word; null where it ends there. */
export function goesOnBy(text: string, form: string, end: number, within: boolean): string | null {
  const given = { form, next: text.slice(end, end + 4) };
  return (within ? GOES_ON_RULES : ANYWHERE).find(({ apply }) => apply(given))?.name ?? null;
}
