import { readFileSync } from 'node:fs';
import { draftAll } from '../lib/core/attribute/draft-all';
import { runOn } from '../lib/core/attribute/run-on';
import { fromPlainText } from '../lib/core/dossier/plain-text';
import { ENGLISH } from '../lib/core/language/en/english';
import { propose } from '../lib/core/tagger/propose';
import { weightsFrom } from '../lib/core/tagger/weights';
import { read } from '../lib/core/text/reading';
import { shippedWeights } from './model/shipped-weights';
import { matchedIn } from './score-corpus/score-attributions';
import { sharedArticles } from './score-corpus/shared-articles';
const w = [0, 1, 2, 3, 4].map((k) => weightsFrom(new Uint8Array(readFileSync(`.artefacts/folds/${k}.bin`))));
const set = process.argv[2] ?? 'news';
const arts = set === 'news' ? sharedArticles('../shared/data/attributions/news.train.jsonl').map((a, i) => ({ a, w: w[i % 5]! })) : sharedArticles('../shared/data/attributions/polnear.train.jsonl').slice(0, 250).map((a) => ({ a, w: shippedWeights() }));
const L = (s: any) => s.reduce((n: number, x: any) => n + x.end - x.start, 0);
const t = new Map<string, number[]>();
for (const { a, w } of arts) {
  const reading = read(fromPlainText(a.text), ENGLISH);
  const rules = runOn(reading, draftAll(reading));
  const props = propose(reading, w);
  const iou = (x: any, y: any) => { let s = 0; for (const p of x) for (const q of y) s += Math.max(0, Math.min(p.end, q.end) - Math.max(p.start, q.start)); return s / (L(x) + L(y) - s); };
  const ds = rules.map((r, i) => ({ ...r, id: String(i), kind: 'direct' }));
  const m = matchedIn(a, { attributions: ds } as any);
  const right = new Map(m.pairs.map((p) => [(m.found[p.found] as any), m.gold[p.gold]]));
  for (const f of m.found as any[]) {
    const g = right.get(f); if (g && !m.isLong(g)) continue;
    let best = 0; let bp: any = null; for (const p of props) { const v = iou(f.content, p.content); if (v > best) { best = v; bp = p; } }
    const b = best === 0 ? 'none' : best <= 0.5 ? 'part' : best < 0.9 ? 'most' : 'same';
    if (b === 'part' || b === 'most') { const pm = matchedIn(a, { attributions: [{ ...bp, kind: 'direct' }] } as any); const pr = pm.pairs.length > 0; const c = bp.confidence >= .85 ? 'hi' : bp.confidence >= .6 ? 'mid' : 'low'; const longer = L(bp.content) > L(f.content) ? 'longer' : 'shorter'; const kk = `zz ${b} ${f.by} ${c} ${longer}`; const vv = t.get(kk) ?? [0, 0, 0]; t.set(kk, vv); vv[0]!++; if (g) vv[1]!++; if (pr) vv[2]!++; }
    const k = `${f.by} ${b}`; const v = t.get(k) ?? [0, 0]; t.set(k, v); v[0]!++; if (g) v[1]!++;
  }
}
for (const [k, v] of [...t].sort()) console.log(k.padEnd(30), v[0], v[1], (100 * v[1]! / v[0]!).toFixed(0), v[2] ?? '');
