/** What stands behind an organisation in brackets → the short forms the text defines: （以下简称“包钢”）. */
import { definedAt, type FoundOrgan } from '../organ.ts';
import type { AgencyView } from '../view.ts';

const DEFINITION =
  /^（(?:以下|下文|下|文中|后文)?(?:均|统)?(?:简称|称)(?:为|：)?[“‘]?([^“”‘’（）《》，。；]{2,14}?)[”’]?(?:）|，)/;

/** Short forms by what they stand for; those of documents（简称《办法》）are none. */
export function definedShortForms({ text }: AgencyView, found: readonly FoundOrgan[]): Map<string, FoundOrgan> {
  const aliases = new Map<string, FoundOrgan>();
  for (const organ of found) {
    const alias = DEFINITION.exec(text.slice(organ.end, organ.end + 30))?.[1];
    if (alias) aliases.set(alias, organ);
  }
  return aliases;
}

/** The defining words themselves are a mention too. */
export function definingMentions({ text }: AgencyView, aliases: ReadonlyMap<string, FoundOrgan>): FoundOrgan[] {
  return [...aliases].flatMap(([alias, organ]) => {
    const start = text.indexOf(alias, organ.end);
    return start < 0 ? [] : [definedAt(organ, start, alias)];
  });
}
