/** Ids that an article's facts use → the claims that say what stands behind them. */
import type { Agency, Facts, Official, Project, Region } from '../../entities/facts.ts';
import { regionId } from '../../entities/identity.ts';
import { ancestors, regionByCode } from '../../entities/regions/gazetteer/gazetteer.ts';
import type { Claim, ClaimKey } from './claim.ts';

/** Makes the claims that name an entity; false when neither the article nor the gazetteer says what the id stands for. */
export type Name = (id: string, name?: string) => boolean;

type Say = (entity: string, key: ClaimKey, value: string | null) => void;

/** `region-150302` → 150302; ids of places without a code are longer. */
export const codeOf = (id: string): string | null => /^region-(\d{6}|\d{9})$/.exec(id)?.[1] ?? null;

/** A coded region and all it lies in, by their official names. */
function sayCoded(code: string, say: Say): boolean {
  const place = regionByCode(code);
  if (!place) return false;
  const [parent = null] = ancestors(code);
  const id = regionId(code, place.name, null);
  say(id, 'named', place.name);
  say(id, 'code', code);
  say(id, 'level', place.level);
  if (parent && sayCoded(parent, say)) say(id, 'in', regionId(parent, '', null));
  return true;
}

function sayRegion(region: Region, say: Say, name: Name): void {
  if (region.code && sayCoded(region.code, say)) return;
  say(region.id, 'named', region.name);
  say(region.id, 'code', region.code);
  say(region.id, 'level', region.level);
  if (region.parent && name(region.parent)) say(region.id, 'in', region.parent);
}

function sayAgency(agency: Agency, say: Say, name: Name): void {
  const { id, succeededBy } = agency;
  say(id, 'named', agency.name);
  say(id, 'kind', agency.kind);
  if (agency.region && name(agency.region)) say(id, 'serves', agency.region);
  if (agency.under && name(agency.under)) say(id, 'under', agency.under);
  if (succeededBy && name(succeededBy.id, succeededBy.name)) say(id, 'succeeded', `${succeededBy.id}|${succeededBy.since}`);
}

function sayProject(project: Project, say: Say, date: string | null): void {
  say(project.id, 'named', project.name);
  say(project.id, 'kind', project.kind);
  say(project.id, 'phase', project.phase && `${date ?? ''}|${project.phase}`);
}

const sayOfficial = (official: Official, say: Say): void => say(official.id, 'named', official.name);

/** Every id the article's facts explain, with how to say so. */
function explained(facts: Facts, date: string | null, say: Say, name: Name): Map<string, () => void> {
  return new Map([
    ...facts.regions.map((region) => [region.id, () => sayRegion(region, say, name)] as const),
    ...facts.agencies.map((agency) => [agency.id, () => sayAgency(agency, say, name)] as const),
    ...facts.officials.map((official) => [official.id, () => sayOfficial(official, say)] as const),
    ...facts.projects.map((project) => [project.id, () => sayProject(project, say, date)] as const),
  ]);
}

/**
 * The way to name the entities of one article.
 * @param date of the article, under which phases are claimed
 * @param claims are added to
 */
export function naming(facts: Facts, date: string | null, claims: Claim[]): Name {
  const done = new Set<string>();
  const say: Say = (entity, key, value) => void (value && claims.push({ entity, key, value }));
  const name: Name = (id, known) => {
    if (done.has(id)) return true;
    const tell = sayings.get(id);
    const code = codeOf(id);
    if (!tell && !known && !(code && regionByCode(code))) return false;
    done.add(id);
    if (tell) tell();
    else if (code) sayCoded(code, say);
    else say(id, 'named', known ?? null);
    return true;
  };
  const sayings = explained(facts, date, say, name);
  return name;
}
