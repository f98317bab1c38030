/** Text and its links → development zones, parks, ports, scenic areas and grasslands: places without a code under a region. */

import { escaped } from '../../../words/guarded-words.ts';
import { lexicon } from '../../../words/lexicon.ts';
import { once } from '../../../words/once.ts';
import { LEVELS } from '../../chinese/levels.ts';
import { regionId } from '../../identity.ts';
import type { Link, Local } from '../sighting.ts';

const ends = once(() => {
  const words = lexicon('region-zone-suffixes').map(({ word }) => word);
  return new RegExp(`([一-龥]{0,8}?)(?:${words.map(escaped).join('|')})`, 'y');
});

/** Words and kinds of region that stand between a region and a zone only where the zone is not the region's own. */
const FOREIGN = new RegExp(`[的与及在将于是为有了等各对从向把被这那个共全其某就到和新建百千万亿${LEVELS}]`);
/** 某县林业草原|局: 草原 here is part of an organ's name. */
const ORGAN = /^[局厅]/;
/** `某旗草原面积`, `某县农场`: with nothing between, these are common nouns. */
const COMMON = /^(?:草原|农场|牧场|林场|新城|矿区|林区|保护区|景区|旅游区|旅游景区)$/;

/** `通辽市经济技术开发区`: the zone's name begins with the region it lies in. */
function behind(text: string, { start, end, code }: Link, links: readonly Link[]): Local | null {
  const pattern = ends();
  pattern.lastIndex = end;
  const [rest = '', body = ''] = pattern.exec(text) ?? [];
  if (rest === '' || FOREIGN.test(body) || COMMON.test(rest) || /^(?:建设|内|辖|域)/.test(rest)) return null;
  const stop = end + rest.length;
  if (ORGAN.test(text.slice(stop, stop + 1))) return null;
  if (links.some((link) => link.end === stop)) return null;
  return {
    start,
    end: stop,
    name: text.slice(start, stop),
    level: 'zone',
    code: null,
    parent: regionId(code, '', null),
    rule: 'behind-parent',
    score: 0.85,
  };
}

/** Zones with names of their own: 天府新区. */
function named(text: string): Local[] {
  return lexicon('region-zones').flatMap(({ zone: name, parent }) => {
    const found: Local[] = [];
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length))
      found.push({
        start: at,
        end: at + name.length,
        name,
        level: 'zone',
        code: null,
        parent: regionId(parent, '', null),
        rule: 'zone',
        score: 1,
      });
    return found;
  });
}

const covers = (outer: Local, inner: Local) => outer !== inner && outer.start <= inner.start && outer.end >= inner.end;

/** All zones; of two in one place the one that says more (省某市开发区, not 某市开发区). */
export function findZones(text: string, links: readonly Link[]): Local[] {
  const own = links.map((link) => behind(text, link, links)).filter((zone) => zone !== null);
  const widest = own.filter((zone) => !own.some((other) => covers(other, zone)));
  return [...widest, ...named(text).filter((zone) => !widest.some((other) => other.start < zone.end && other.end > zone.start))];
}
