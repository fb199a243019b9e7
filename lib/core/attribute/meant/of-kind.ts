import type { Range } from '../pattern';
import type { Known } from '../people';
import { canBeBody, nearBody } from './near-body';
import { type Scene, take } from './scene';

/** Kinds of body that are told by what they do; of others it must be told, or they must have spoken. */
const DOING: ReadonlySet<string> = new Set(['company', 'group']);

/** Whether a body of one kind can be called by a noun for another: an airline is a company, a ministry is none. */
function isKind(scene: Scene, kind: string, name: string, range: Range): 0 | 1 | 2 {
  const { lexicon } = scene.reading;
  if (scene.bodies.isOfKind(name, kind)) return 2;
  const other = scene.bodies.kindOf(name);
  if (other) return lexicon.widerKinds.get(other)?.includes(kind) ? 2 : 0;
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  if (lexicon.bodyEndings.has(last) || lexicon.heads.has(last)) return 0;
  return canBeBody(scene, name, range) ? 1 : 0;
}

/**
 * `the company`, `the agency`: the body of the kind of which the text speaks shortly before; else the only one of the
 * kind that was named, where the article is of it. `plain`: nothing but the noun, so that one of several can be meant.
 */
export function ofKind(scene: Scene, kind: string, at: number, plain: boolean): Known | null {
  const fits = (name: string, range: Range): 0 | 1 | 2 => {
    const how = isKind(scene, kind, name, range);
    return plain || how === 2 ? how : 0;
  };
  const near = nearBody(scene, at, fits, { alone: !plain, doing: DOING.has(kind) });
  const only = near ?? scene.bodies.onlyOfKind(kind, 0, at);
  if (!only || (!near && only !== scene.bodies.main)) return null;
  return take(scene, 'body', only, { from: at, to: at + 1 }, 'description');
}
