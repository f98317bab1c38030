/** What stands behind an organisation in brackets → the short forms the text defines: （以下简称“包钢”）. */
import type { Found } from '../found.ts';
import type { Scene } from '../scene.ts';

const DEFINITION =
  /^（(?:以下|下文|下|文中|后文)?(?:均|统)?(?:简称|称)(?:为|：)?[“‘]?([^“”‘’（）《》，。；]{2,14}?)[”’]?(?:）|，)/;

/** Short forms by what they stand for; those of documents（简称《办法》）are none. */
export function definedShortForms(scene: Scene, found: Found[]): Map<string, Found> {
  const aliases = new Map<string, Found>();
  for (const organ of found) {
    const alias = DEFINITION.exec(scene.text.slice(organ.end, organ.end + 30))?.[1];
    if (alias) aliases.set(alias, organ);
  }
  return aliases;
}

/** The defining words themselves are a mention too. */
export function definingMentions(scene: Scene, aliases: Map<string, Found>): Found[] {
  return [...aliases].flatMap(([alias, organ]) => {
    const start = scene.text.indexOf(alias, organ.end);
    return start < 0 ? [] : [{ ...organ, start, end: start + alias.length, rule: 'defined-abbreviation', score: 0.95 }];
  });
}
