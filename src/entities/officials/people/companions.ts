/** Mentions of persons known → the names said together with them: 李某某和王某某 where one of both is known. */
import type { NameReading } from '../../../words/person-names.ts';
import { looksLikeName } from '../names/name-look.ts';
import type { Scene } from '../scene.ts';

const JOINER = /^[、和与]$/;
/** How sure a reading must be that only its company vouches for. */
const SURE = 0.9;

/** Names before and behind those known, apart by one joiner. */
export function companions(scene: Scene, known: { start: number; end: number }[]): NameReading[] {
  const { text, names } = scene;
  const isSure = (name: NameReading | null): name is NameReading =>
    !!name && name.end - name.start > 2 && name.score >= SURE && looksLikeName(scene, name);
  return known.flatMap(({ start, end }) => {
    const behind = JOINER.test(text[end] ?? '') ? names.at(end + 1) : null;
    const before = JOINER.test(text[start - 1] ?? '') ? names.before(start - 1) : null;
    return [before, behind].filter(isSure);
  });
}
