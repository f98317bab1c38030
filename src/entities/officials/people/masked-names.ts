/** Text → the names in it that are made unknown: 王某, 欧阳某某, 李某强. */
import { doubleSurnames, followers, givenCharacters, neverInNames, surnames } from '../../../words/person-lexicon.ts';
import type { NameReading } from '../../../words/person-names.ts';
import type { Scene } from '../scene.ts';

/** 某 before these means some thing or other, not somebody: 于某日, 从某公司. */
const SOME =
  /^(?:公司|单位|企业|银行|学校|高校|大学|中学|小学|医院|小区|酒店|宾馆|商场|超市|工地|品牌|平台|网|店|路|街|机关|部门|部队|局|科|厂|日|天|年|月|时|地|处|市|省|县|区|旗|镇|乡|村|种|个|些|项|次|一|方|段|款|类|位|名|教授|景区|app|APP)/;

/** How far around a name its other mentions are looked for, that reading stays linear. */
const NEAR = 2000;

/** Is the character at `at` the end of a name: 强 in 李某强，, not 发 in 李某发现? */
function endsName({ text, wordEndingAt }: Scene, at: number): boolean {
  const char = text[at] ?? '';
  if (!givenCharacters().has(char) || followers().has(char) || neverInNames().has(char)) return false;
  return ![2, 3, 4].some((length) => wordEndingAt.get(at + length)?.start === at);
}

/** 丁某川外, 丁某川名: whatever follows, the same character always stands behind 某. */
function recurs(text: string, start: number, end: number): boolean {
  const [short, long] = [text.slice(start, end), text.slice(start, end + 1)];
  if (!givenCharacters().has(long.at(-1) as string)) return false;
  const near = text.slice(Math.max(0, start - NEAR), start + NEAR);
  const after = near.split(long).slice(1);
  return new Set(after.map((rest) => rest[0])).size > 1 && after.length === near.split(short).length - 1;
}

/** The name whose 某 stands at `at`, or null. */
function maskedAt(scene: Scene, at: number): NameReading | null {
  const { text } = scene;
  const double = doubleSurnames().has(text.slice(at - 2, at));
  if (!double && surnames().get(text[at - 1] as string) !== false) return null;
  const start = at - (double ? 2 : 1);
  if (text[at + 1] === '某') return { start, end: at + 2, score: 1 };
  if (SOME.test(text.slice(at + 1, at + 4))) return null;
  const longer = endsName(scene, at + 1) || recurs(text, start, at + 1);
  return { start, end: at + (longer ? 2 : 1), score: 0.95 };
}

/** Every masked name, in order. */
export function findMaskedNames(scene: Scene): NameReading[] {
  return [...scene.text.matchAll(/(?<!某)某/g)].flatMap(({ index }) => maskedAt(scene, index) ?? []);
}
