import type { Attribution } from '../../lib/core/model/attribution';
import type { Dossier } from '../../lib/core/model/dossier';
import type { CorpusArticle, GoldAttribution } from '../../tests/support/corpus';
import { percent } from './rates';
import { matchedIn } from './score-attributions';
import { readDossiers, sharedArticles } from './shared-articles';

/** How often a rule found something of five words or more, and how often that was in the gold. */
interface RuleTally {
  found: number;
  right: number;
}

/** Adds one article to the tallies of the rules, by their ids (`by`). What matches a shorter gold one does not count. */
function addByRule(tallies: Map<string, RuleTally>, article: CorpusArticle, dossier: Dossier): void {
  const { gold, found, pairs, isLong } = matchedIn(article, dossier);
  const goldOf = new Map(pairs.map((pair) => [pair.found, gold[pair.gold] as GoldAttribution]));
  found.forEach(({ by }: Attribution, index) => {
    const one = goldOf.get(index);
    if (one && !isLong(one)) return;
    const tally = tallies.get(by) ?? { found: 0, right: 0 };
    tallies.set(by, tally);
    tally.found++;
    if (one) tally.right++;
  });
}

/**
 * What each rule found, right and wrong, as lines of text, the busiest rule first. `gold`, `predicted`: files of one
 * document and one `{id, dossier}` a line.
 */
export function ruleLines(gold: string, predicted: string): string[] {
  const dossiers = readDossiers(predicted);
  const tallies = new Map<string, RuleTally>();
  for (const article of sharedArticles(gold)) {
    const dossier = dossiers.get(article.id);
    if (dossier) addByRule(tallies, article, dossier);
  }
  const cell = (value: number | string): string => String(value).padStart(7);
  return [
    `${'rule'.padEnd(24)}${['found', 'right', 'wrong', 'P'].map(cell).join('')}`,
    ...[...tallies]
      .sort(([, a], [, b]) => b.found - a.found)
      .map(([by, { found, right }]) => {
        const share = percent(right, found)?.toFixed(1) ?? '–';
        return `${by.padEnd(24)}${[found, right, found - right, share].map(cell).join('')}`;
      }),
  ];
}
