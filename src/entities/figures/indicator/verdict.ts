/** A measure in a court's sentence → whom it is for, for what, and what it is: 被告人甲犯受贿罪，判处有期徒刑5年 → 甲受贿罪判处有期徒刑. */
import { afterLastSign } from '../spans.ts';

const PUNISHMENT = /(有期徒刑|拘役|管制|缓刑|缓期|罚金)(?:人民币|各)?$/;
const WHO = /(?:被告人|被告单位|对|判决)((?!被告)[^，。；：]{2,20}?)(?:犯|以|因)[^，。；：]{2,16}罪/g;
const CRIME = /(?:犯|以|构成)([^，。；：犯以]{1,14}罪)/g;
/** All crimes together: 数罪并罚，决定执行. */
const JOINT = /(?:数罪并罚|决定执行)[^；]{0,40}$/;

const last = (pattern: RegExp, text: string): string => [...text.matchAll(pattern)].at(-1)?.[1] ?? '';

/** What a measure at a place is the punishment for; nothing where it is none. */
export function verdictBefore(text: string, at: number): string {
  const punishment = PUNISHMENT.exec(text.slice(Math.max(0, at - 8), at))?.[1];
  if (!punishment) return '';
  const before = text.slice(afterLastSign(text, '。\n', 0, at), at);
  const crime = last(CRIME, before);
  if (!crime) return '';
  return last(WHO, before) + (JOINT.test(before) ? '决定执行' : `${crime}判处`) + punishment;
}
