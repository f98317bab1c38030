/** What a PDF calls its letters → the letters: a font that draws 日 and ⽇ with one shape lets its writer pick the wrong one. */

/** Signs that Unicode does not itself call forms of a letter (radicals, one rare letter, dots set high), each before the letter that has its shape. */
const RADICALS = new Map(
  (
    '⋯…㬵胶⺁厂⺂乛⺃乚⺏尣⺔彑⺛旡⺤爫⺱罓⻒镸⺄乙⺆冂⺇几⺈刀⺊卜⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺕彐⺙攵⺜日⺝月⺞歺⺟母⺠民⺢氺⺦丬⺧牛⺩王⺪疋⺫罒⺬示⺮竹⺯糹⺰纟⺶羊⺷羊⺸羊' +
    '⺹耂⺺肀⺻聿⺼肉⺽臼⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻐钅⻑長⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼' +
    '⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟⺅亻⼾户⺉刂⺖忄⺘扌⺡氵⺣灬⺨犭⺭礻⺲罒⺾艹⺿艹⻀艹'
  )
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** Signs that fonts draw for several letters, and that stand for these: `ﬁ`, the dash that is two wide. */
const SEVERAL = /[\ufb00-\ufb06\u2e3a\u2e3b]/g;
const dashes = (sign: string) => (sign === '⸺' ? '——' : '———');

/** Radicals and letters kept for old encodings → the letters in use; ligatures → their letters. */
export const plainLetters = (text: string): string =>
  text
    .toWellFormed()
    .replace(SEVERAL, (sign) => (sign < '\ufb00' ? dashes(sign) : sign.normalize('NFKC')))
    .replace(/[⋯㬵\u2e80-\u2ef3\u2f00-\u2fd5\uf900-\ufaff]/g, (sign) => {
      const plain = RADICALS.get(sign) ?? sign.normalize('NFKC');
      return plain.length === 1 ? plain : sign;
    });
