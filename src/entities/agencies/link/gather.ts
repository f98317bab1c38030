/** Organisations at places of the text → one agency a full name, with its mentions. */
import type { Agency, Mention } from '../../facts.ts';
import { agencyId, type OfficialName } from '../../identity.ts';
import type { FoundOrgan } from '../organ.ts';
import type { AgencyView } from '../view.ts';

/** What is part of a longer name found later (…检察院|兴安盟分院) is no mention of its own. */
export function outermost(found: readonly FoundOrgan[]): FoundOrgan[] {
  const wide = found.filter(({ inList }) => !inList).sort((a, b) => a.start - b.start || b.end - a.end);
  const inner = new Set<FoundOrgan>();
  let outer: FoundOrgan | null = null;
  for (const organ of wide) {
    const shorter = outer !== null && organ.end - organ.start < outer.end - outer.start;
    if (outer && organ.end <= outer.end && shorter) inner.add(organ);
    else outer = organ;
  }
  return found.filter((organ) => !inner.has(organ));
}

const mentionOf = (view: AgencyView, { start, end, rule, score, candidates }: FoundOrgan): Mention => ({
  text: view.text.slice(start, end),
  start,
  end,
  rule,
  score: Math.round(score * 100) / 100,
  candidates,
});

function agencyOf(organ: FoundOrgan, name: OfficialName): Agency {
  const { kind, jurisdiction, parent, successor } = organ;
  const under = parent?.names[0] ?? null;
  return {
    id: agencyId(name),
    name,
    kind: kindOf(name, kind),
    region: jurisdiction?.id ?? null,
    under: under && under !== name ? agencyId(under) : null,
    succeededBy: successor ? { id: agencyId(successor.name), name: successor.name, since: successor.since } : null,
    mentions: [],
  };
}

/** Of two bodies printed as one (纪委监委) each has its own kind. */
function kindOf(name: string, kind: Agency['kind']): Agency['kind'] {
  if (kind === 'party' && /(?<!纪律检查)监察委员会$/.test(name)) return 'government';
  return kind;
}

/** Agencies in order of first mention. */
export function gather(view: AgencyView, found: readonly FoundOrgan[]): Agency[] {
  const agencies = new Map<string, Agency>();
  for (const organ of [...found].sort((a, b) => a.start - b.start || a.end - b.end)) {
    for (const name of organ.names) {
      const agency = agencies.get(name) ?? agencyOf(organ, name);
      agencies.set(name, agency);
      if (!agency.mentions.some(({ start, end }) => start === organ.start && end === organ.end))
        agency.mentions.push(mentionOf(view, organ));
    }
  }
  return [...agencies.values()];
}
