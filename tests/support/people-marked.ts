import type { Dossier } from '../../lib/core/model/dossier';
import type { Entity, Mention } from '../../lib/core/model/entity';
import { dossierOf } from './dossier-of';

const MARK = /\[([^\]=]+)(?:=([^\]]*))?\]/g;

/**
 * A dossier from a text in which people are marked: `[Ada Brell]` is a name, `[Brell=Ada Brell]` another mention of the
 * same person, `[the prime minister=]` an office that stands for its holder.
 */
export function peopleMarked(blocks: readonly string[]): Dossier {
  const people = new Map<string, Mention[]>();
  let offset = 0;
  const plain = blocks.map((block) => {
    let text = '';
    let last = 0;
    for (const match of block.matchAll(MARK)) {
      const [whole, words = '', name = words] = match;
      text += block.slice(last, match.index);
      const start = offset + text.length;
      const mention: Mention = {
        span: { start, end: start + words.length },
        kind: name === '' ? 'office' : 'name',
      };
      const key = name === '' ? words : name;
      people.set(key, [...(people.get(key) ?? []), mention]);
      text += words;
      last = match.index + whole.length;
    }
    text += block.slice(last);
    offset += text.length + 2;
    return text;
  });
  const entities = [...people].map(
    ([name, mentions]): Entity => ({ id: name, kind: 'person', name, mentions, unnamed: null, by: 'test' }),
  );
  return { ...dossierOf({ blocks: plain }), entities };
}
