/** Numbers of years, days, hours and ages → which of them date and which last. */
import type { NumberRule } from './measures.ts';

/** `2021年`, `二〇二一年`, `2019级`, `90年代`, `三年行动计划`, `60周年`, `2021年头两个月`. */
const yearOrName: NumberRule = {
  name: 'year',
  example: '2021年，全县种树。',
  apply: ({ measure: { unit, printed, value, high, limit, qualifier, chinese }, before, after }) => {
    if (unit.name === '年' || unit.name === '学年') {
      const bounded = qualifier !== 'exact' && high === null && limit === null && !(value > 1900 && value < 2100);
      if ((value >= 1000 && value < 2200 && !bounded && !/[万千百]/.test(printed)) || /[零〇]/.test(printed)) return true;
      if (
        /^(?:级|代|版|度(?!假)|龄|限|轮|间，|来(?!最|首))/.test(chinese ? after : after.replace(/^来/, '')) ||
        /(?:世纪|[―\-—~至]\d{0,4})$/.test(before)
      )
        return true;
      return /^[^，。、的]{0,4}(?:行动|计划|规划|攻坚|方案|工程)/.test(after);
    }
    if (unit.name === '年头' && value >= 1000) return true;
    return unit.name === '周' && /^[年边末期岁]/.test(after);
  },
};

const LASTING = /(?:连续|为期|历时|持续|共|满|长达|用时|仅用|短短|仅|期限|已有|达|第?[约近逾超过]|不少于|不超过)$/;

/** `30日` is a day of the month, `连续40日` and `10日内` last. */
const dayOfMonth: NumberRule = {
  name: 'day-of-month',
  example: '会议于30日召开。',
  apply: ({ measure: { unit, start }, view: { text }, before, after }) =>
    unit.name === '日' &&
    !LASTING.test(text.slice(Math.max(0, start - 4), start)) &&
    !LASTING.test(before) &&
    !/^(?:内|以内|之内)/.test(after),
};

/** `8时36分`, `1500分`: a minute of the clock. */
const clock: NumberRule = {
  name: 'clock',
  example: '列车8时36分到站。',
  apply: ({ measure: { unit, chinese }, before, after }) =>
    (unit.name === '分' && (chinese || /[时点:：]$/.test(before))) ||
    (unit.name === '秒' && (/分$/.test(before) || /^\d/.test(after))) ||
    (unit.name === '分' && /^\d+秒/.test(after)),
};

/** `60岁` is somebody's age; `65周岁以下`, `不超过35岁`, `0~14周岁` are limits. */
const age: NumberRule = {
  name: 'age',
  example: '王某今年60岁。',
  apply: ({ measure: { unit, qualifier, high }, before }) =>
    unit.kind === 'age' && high === null && qualifier === 'exact' && !/(?:年满|年龄[^，。]{0,6}|限|至|~)$/.test(before),
};

/** `今年前8个月`, `2022年头三个月`: the months a figure is told of. */
const firstMonths: NumberRule = {
  name: 'first-months-of-a-year',
  example: '今年前8个月，全旗出栏肉羊。',
  apply: ({ measure: { unit }, before }) => /^个?月$/.test(unit.name) && /(?:\d{4}|[今去前明])年的?[前头]$/.test(before),
};

/** `过去一年`, `过去的一年`, `这一年`, `新的一年`: which year it is, not how long something lasts; but `过去的一年时间`. */
const oneYear: NumberRule = {
  name: 'one-year-meant',
  example: '过去的一年，全旗种树。',
  apply: ({ measure: { printed, unit, qualifier }, before, after }) =>
    printed === '一' &&
    unit.name === '年' &&
    qualifier === 'exact' &&
    /(?:(?:过去|新)的?这?|[这那])$/.test(before) &&
    !/^(?:时间|之久|有余)/.test(after),
};

const ONE_TIME = /(?:进行|开展|组织|召开|举办|举行|实施|接受|完成|做|测|检测|免费|至少|只|仅|各|[年月周天日])(?:了|过)?$/;

/** `一名`, `一个`, `一批` single out, they don't count; `一年`, `两项`, `开展一次检查` do. */
const singleOut: NumberRule = {
  name: 'singles-out',
  example: '这是一项工作。',
  apply: ({ measure: { printed, unit, qualifier, chinese }, before, after }) => {
    if (printed === '二' && unit.kind !== 'ratio') return unit.kind !== 'money';
    if (/^上一?$/.test(printed)) return true;
    if (printed !== '一') return false;
    if (unit.kind === 'time')
      return unit.name === '天' || unit.name === '日' ? !LASTING.test(before) : /^(?:又|复|一|到|之|次)/.test(after);
    if (unit.name === '次') return !ONE_TIME.test(before) || /^(?:性|次|又)/.test(after);
    return chinese && unit.kind !== 'ratio' && qualifier === 'exact';
  },
};

/** `半年`, `半小时`, `半个月` last; `半条` is nothing exact. */
const halfThing: NumberRule = {
  name: 'half-of-a-thing',
  example: '鱼只剩半条。',
  apply: ({ measure: { printed, unit } }) => printed === '半' && unit.kind !== 'time',
};

/** In order; the first that applies refuses the number. */
export const TIME_RULES: readonly NumberRule[] = [yearOrName, dayOfMonth, firstMonths, oneYear, clock, age, singleOut, halfThing];
