/** What a text that is given to the papers calls itself, in a line of its own or before its title: 新闻稿, 【通稿】, 新闻发布稿：. */
import { alternatives } from './guarded-words.ts';
import { wordSet } from './lexicon.ts';
import { once } from './once.ts';

const names = once(() => alternatives([...wordSet('release-names')]));
const alone = once(() => new RegExp(`^[\\s【[（(]{0,3}(?:${names()})[\\s】\\])）：:]{0,3}$`));
const before = once(
  () => new RegExp(`^[\\s]{0,3}(?:[【[（(] ?(?:${names()}) ?[】\\])）][：:]?|(?:${names()}) ?[：:|｜丨])\\s{0,4}`),
);

/** Whether a line says only that: `【新闻稿】`. */
export const isReleaseName = (text: string): boolean => text.length <= 20 && alone().test(text.replace(/\s+/g, ''));

/** How long such a name before a title is: `【新闻稿】春耕开始`; 0 where none stands there. */
export const releaseNameBefore = (text: string): number => before().exec(text)?.[0].length ?? 0;
