/** Article → the people it names: officials with their posts, and others. */
import type { Agency, Official, Person, Position, Region } from '../facts.ts';
import { officialId } from '../identity.ts';
import type { ArticleView } from '../reading/article-view.ts';
import { findNameMentions } from './names/name-mentions.ts';
import { officialStages } from './stages.ts';

/** What the province of an office is told from. */
interface Provinces {
  home: string | null;
  regions: readonly Region[];
  agencies: readonly Agency[];
}

/** The province of the first post held: its agency's, else the page's home; none for posts at the centre. */
function provinceOfOffice({ home, regions, agencies }: Provinces, positions: readonly Position[]): string | null {
  for (const { agency } of positions) {
    if (!agency) continue;
    if (/^(?:中国共产党中央|中华人民共和国|国务院|国家)/.test(agency.name)) return null;
    const region =
      agencies.find(({ id }) => id === agency.id)?.region ?? regions.find(({ name }) => agency.name.includes(name))?.id;
    const province = /^region-(\d\d)\d{4}/.exec(region ?? '')?.[1];
    if (province) return `region-${province}0000`;
  }
  return home && `region-${home}`;
}

/** Persons of the text, apart by whether they hold an office; people in bylines are neither. */
export function readOfficials(
  view: ArticleView,
  regions: readonly Region[],
  agencies: readonly Agency[],
): { officials: Official[]; people: Person[] } {
  const { holders, people } = officialStages(view, regions, agencies);
  const sources = new Map([...people.people, ...holders.map(({ name, source }) => [name, source] as const)]);
  const mentions = findNameMentions(view.text, sources);
  return {
    officials: holders.map(({ name, positions }) => ({
      id: officialId(name, provinceOfOffice({ home: view.home, regions, agencies }, positions)),
      name,
      positions: [...positions],
      mentions: mentions.get(name) ?? [],
    })),
    people: [...people.people.keys()].map((name) => ({ name, mentions: mentions.get(name) ?? [] })),
  };
}
