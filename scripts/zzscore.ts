import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../lib/core/dossier/analyse';
import { fromPlainText } from '../lib/core/dossier/plain-text';
import { weightsFrom } from '../lib/core/tagger/weights';
import { parseCorpusFile } from '../tests/support/corpus';
import { shippedWeights } from './model/shipped-weights';
const addByRule = (t: any, a: any, d: any) => { const m = matchedIn(a, d); const g = new Map(m.pairs.map((p) => [p.found, m.gold[p.gold]])); m.found.forEach((f, i) => { const o = g.get(i); if (o && !m.isLong(o)) return; const x = t.get(f.by) ?? { found: 0, right: 0 }; t.set(f.by, x); x.found++; if (o) x.right++; }); };
const ruleLines = (t: any) => [...t].sort((a: any, b: any) => b[1].found - a[1].found).map(([k, v]: any) => `${k.padEnd(20)} ${v.found} ${v.right} ${v.found - v.right} ${(100 * v.right / v.found).toFixed(1)}`);
import { addAttributions, matchedIn, noAttributionScore } from './score-corpus/score-attributions';
import { sharedArticles } from './score-corpus/shared-articles';
import { tablesOf } from './score-corpus/tables';
import { noFigureScore } from './score-corpus/score-figures';

const { values } = parseArgs({ options: {
  rules: { type: 'boolean' }, set: { type: 'string', default: 'folds' }, miss: { type: 'string' }, wrong: { type: 'string' }, limit: { type: 'string', default: '60' }, right: {type:'string'}, skip: {type:'string', default:'0'}, w: {type:'boolean'} } });
const FOLDS = 5;
const news = sharedArticles('../shared/data/attributions/news.train.jsonl');
const corpus = readdirSync('tests/corpus').filter((f) => f.endsWith('.txt')).sort().map((f) => parseCorpusFile(f, readFileSync(`tests/corpus/${f}`, 'utf8')));
const all = [...news, ...corpus];
const w = Array.from({ length: FOLDS }, (_, k) => existsSync(`.artefacts/folds/${k}.bin`) ? weightsFrom(new Uint8Array(readFileSync(`.artefacts/folds/${k}.bin`))) : null);
let docs: { a: (typeof all)[number]; weights: any }[];
if (values.set === 'folds') docs = all.map((a, i) => ({ a, weights: w[i % FOLDS] }));
else if (values.set === 'corpus') docs = all.map((a, i) => ({ a, weights: w[i % FOLDS] })).filter((d) => d.a.genre !== undefined && corpus.includes(d.a));
else if (values.set === 'news') docs = all.map((a, i) => ({ a, weights: w[i % FOLDS] })).filter((d) => news.includes(d.a));
else { const n = Number(values.set!.split(':')[1] ?? 200); docs = sharedArticles('../shared/data/attributions/polnear.train.jsonl').slice(0, n).map((a) => ({ a, weights: shippedWeights() })); }
docs = docs.filter((d) => d.a.genre !== 'transcript');
const score = noAttributionScore();
const tallies = new Map();
let shown = 0; let skip = Number(values.skip);
const cut = (t: string, s: any) => t.slice(s.start, s.end).replace(/\s+/g, ' ');
const say = (...x: string[]) => { if (skip-- > 0) return; if (shown++ < Number(values.limit)) console.log(...x); };
const near = (t: string, s: { start: number; end: number }) => {
  const a = Math.max(t.lastIndexOf('\n', s.start) + 1, s.start - 140); const nl = t.indexOf('\n', s.end); const b = Math.min(nl < 0 ? t.length : nl, s.end + 110);
  return `${t.slice(a, s.start)}⟦${t.slice(s.start, s.end)}⟧${t.slice(s.end, b)}`;
};
for (const { a, weights } of docs) {
  const d = analyse(fromPlainText(a.text), values.rules ? null : weights);
  addAttributions(score, a, d);
  addByRule(tallies, a, d);
  const m = matchedIn(a, d);
  const gi = new Set(m.pairs.map((p) => p.gold)); const pj = new Set(m.pairs.map((p) => p.found));
  if (values.miss) m.gold.forEach((g, i) => {
    if (gi.has(i) || !m.isLong(g) || !(values.miss === 'all' || g.kind === values.miss)) return;
    const over = m.found.filter((f) => f.content.some((s) => g.content.some((h) => s.start < h.end && h.start < s.end)));
    say(`— MISS ${g.kind} cue=${g.cue && cut(a.text, g.cue)} src=${g.source && cut(a.text, g.source)}\n   ${g.content.map((s) => near(a.text, s)).join(' …… ')}\n   ${over.map((o) => `[${o.by} ${o.confidence.toFixed(2)}] ${o.content.map((s) => cut(a.text, s)).join(' … ')}`).join('\n   ')}`);
  });
  if (values.wrong || values.right) m.found.forEach((f, j) => {
    const by = values.wrong ?? values.right;
    if (pj.has(j) === !!values.wrong || !(by === 'all' || f.by === by || f.kind === by)) return;
    const over = m.gold.filter((g) => f.content.some((s) => g.content.some((h) => s.start < h.end && h.start < s.end)));
    say(`— ${values.wrong ? 'WRONG' : 'right'} ${f.by} ${f.kind} ${f.confidence.toFixed(2)} cue=${f.cue && cut(a.text, f.cue.span)} src=${f.source && cut(a.text, f.source)}\n   ${f.content.map((s) => near(a.text, s)).join(' …… ')}\n   ${over.map((o) => `GOLD ${o.kind} ${o.content.map((s) => cut(a.text, s)).join(' … ')}`).join('\n   ')}`);
  });
}
console.log(tablesOf([{ name: values.set!, articles: docs.length, attributions: score, figures: noFigureScore() }]).slice(0, 8).join('\n'));
console.log(ruleLines(tallies).join('\n'));
