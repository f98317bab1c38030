/** Rule for the post of who gives a report, printed below its title: 旗长 王丽, 各位代表：现在，我代表旗人民政府向大会报告工作. */
import { regionOfCode } from '../../names/places.ts';
import { codesNamedIn } from '../../regions/read-regions.ts';
import { type AgencyRule, impliedAgency, mentioned } from './post.ts';

/** How far into the text the line of who speaks may stand, and how far behind it whom they speak for. */
const [HEAD, OPENING] = [60, 160];
/** `我代表旗人民政府向大会报告工作`, `我受县人民政府委托`. */
const SPEAKS_FOR = /我(?:代表|受)/;
/** `2024年1月9日在松泉旗第六届人民代表大会第三次会议上`: whose assembly hears it. */
const ASSEMBLY = /第[^，。]{1,3}届(?:人民代表大会|人大|委员会)|人民代表大会第|政协第/;

/** A bare title at the head of a report: of the body that it speaks for, else of the place whose assembly hears it. */
export const reportPost: AgencyRule = ({ view, phrase: { start, end, title }, own, printed }) => {
  const { text, article } = view;
  if (own !== '' || end > HEAD || /[。！？，]/.test(text.slice(0, start))) return null;
  const opening = SPEAKS_FOR.exec(text.slice(end, end + OPENING));
  const from = opening ? end + opening.index + opening[0].length : 0;
  const body = opening && view.agencyMentions.within(from, from + 24).find((found) => found.start === from);
  if (body) return { title: printed, agency: mentioned(view, body.of) };
  if (!title.implied) return null;
  const above = `${article.headline ?? ''}。${article.subtitle ?? ''}`;
  const place = codesNamedIn(view, above.slice(0, ASSEMBLY.exec(above)?.index ?? 0)).at(-1);
  return place ? { title: printed, agency: impliedAgency(title.implied, regionOfCode(place), title.word) } : null;
};
