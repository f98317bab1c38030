/** Missions abroad (中国驻蒙古国大使馆) and armed police units (武警内蒙古总队) → their full names. */
import { wordSet } from '../../../words/lexicon.ts';
import { forceName } from '../../names/headed.ts';
import { missionName } from '../../names/missions.ts';
import type { AgencySetting } from '../before.ts';
import { type OrganCandidate, type ReadCandidate, refusedBy } from '../candidate.ts';
import type { LeftEdge } from '../edge/left-edge.ts';
import { type FoundOrgan, organ } from '../organ.ts';

/** How far around a mission its country's name is looked for. */
const NEAR = 1000;

/** The country or city a mission is in: a place, or one character for a country (驻赞). */
function hostBefore(setting: AgencySetting, at: number): { post: number } | null {
  const post = setting.text.lastIndexOf('驻', at - 1);
  const length = at - post - 1;
  const isPlace = length < 3 || /^(?:ns|nr|nz)/.test(setting.words.before(at)?.tag ?? '');
  return post >= 0 && length > 0 && length <= 8 && isPlace ? { post } : null;
}

/** 中国驻蒙古国|大使馆; without a sender it is ours. */
export function readMission(setting: AgencySetting, candidate: OrganCandidate): ReadCandidate {
  const { word, start: at, end } = candidate;
  const host = hostBefore(setting, at);
  if (!host) return refusedBy(candidate, 'mission-nowhere');
  const sender =
    ['中国', ...wordSet('agency-countries')].find((name) => setting.text.startsWith(name, host.post - name.length)) ?? '';
  const ours = sender === '中国' || sender === '';
  const seat = setting.text.slice(host.post + 1, at);
  const near = setting.text.slice(Math.max(0, at - NEAR), at + NEAR);
  const name = missionName(sender, seat, word.form, near);
  const start = host.post - sender.length;
  const kind = ours ? 'government' : 'foreign';
  const mission = organ({ start, end, names: [name], kind, rule: 'full-name', score: 0.8, head: word.form });
  return { candidate, edge: null, verdict: { accepted: true, rule: 'mission-in-a-country' }, organs: [mission] };
}

/** 武警|内蒙古总队, 消防|固原中队: what stands before the place says whose unit it is. */
export function withForce(setting: AgencySetting, unit: FoundOrgan, edge: LeftEdge): FoundOrgan {
  const isUnit = /(?:总队|支队|中队|大队)$/.test(unit.head);
  const force = setting.text.slice(Math.max(0, edge.start - 2), edge.start);
  if (!edge.place || edge.parent || !isUnit || !/武警|消防/.test(force)) return unit;
  const { place } = edge;
  const names = unit.names.map((name) => forceName(force, place, name, unit.head));
  return { ...unit, start: edge.start - 2, names, kind: force === '武警' ? 'military' : unit.kind };
}
