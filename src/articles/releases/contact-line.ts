/** A line → whether it says who answers questions about a text, and where: 联系人：王丽 电话：0471-8000000. */
import { alternatives } from '../../words/guarded-words.ts';
import { wordSet } from '../../words/lexicon.ts';
import { once } from '../../words/once.ts';

const labelled = once(() => new RegExp(`^[（(]?(?:${alternatives([...wordSet('contact-labels')])})[：:]`));
/** The longest line of the kind. */
const LONGEST = 80;

/** `联系人：王丽 电话：0471-8000000` */
export const isContactLine = (compact: string): boolean =>
  compact.length <= LONGEST && labelled().test(compact) && !/[。！？]./.test(compact);
