import { readFileSync } from 'node:fs';
import { analyse } from '../lib/core/dossier/analyse';
import { fromPlainText } from '../lib/core/dossier/plain-text';
import { shippedWeights } from './model/shipped-weights';
for (const w of [null, shippedWeights()]) {
const d = analyse(fromPlainText(readFileSync('../shared/data/reference/blinken-liveblog.txt','utf8')), w);
const cut = (s: any) => s && d.article.text.slice(s.start, s.end);
for (const a of d.attributions) console.log(a.by, a.kind, a.content.map(cut).join(' … ').slice(0, 170), '| cue', cut(a.cue?.span), '| src', cut(a.source), '|ch', a.channel?.kind, '|', a.chain.map((h) => cut(h.source)).join(' > '), '| pr', d.entities.find((e) => e.id === a.principal)?.name);
console.log('--');
}
