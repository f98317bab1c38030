/** A title as printed, the words before it → the title as it is called, and whether it is past. */

/** Words before a post that say when it is held. */
const SENSE = /^(?:时任|曾任|现任|前任|新任|候任|代理|原|前(?!台)|代(?!表))+/;
/** 原 behind a place or organ: 自治区原水利厅. */
const FORMER_ORGAN = /(?:^|省|市|区|县|旗|盟|党委|党组)原/;

/** The title without 原, 代, brackets; 书记 of what is itself a Party branch. */
export function cleanTitle(title: string, agency: string): string {
  const bare = title
    .replace(/（[^）]{0,60}）/g, '')
    .replace(SENSE, '')
    .replace(/^[的、）]+|^自治区(?=主席)/, '')
    .replace(/^(党委|党组|党工委)原/, '$1')
    .replace(/([处科室部])原(?=副?[处科部主])/, '$1');
  if (/党(?:委|总支|支部)$/.test(agency)) return bare.replace(/^党?(?:委|总支部?|支部)/, '');
  return /(?:村民|居民)委员会$/.test(agency) ? bare.replace(/^[村居]委会/, '') : bare;
}

/** The words before a title without 时任, 原. */
export const withoutSense = (words: string): string => words.replace(SENSE, '');

/** Do the words before a title say that its organ, or the post in it, is past? */
export const saysFormer = (words: string): boolean => FORMER_ORGAN.test(words);
