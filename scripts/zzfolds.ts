import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { shippedWeights } from './model/shipped-weights';
import { encode } from './train/encode';
import { readGold } from './train/gold';
import { SETTINGS } from './train/learn';
import { exerciseOf, learnPasses } from './train/passes';

const FOLDS = 5;
const news = readGold('../shared/data/attributions/news.train.jsonl').map(exerciseOf);
const corpus = readdirSync('tests/corpus').filter((f) => f.endsWith('.txt')).sort().flatMap((f) => readGold(`tests/corpus/${f}`)).map(exerciseOf);
const all = [...news, ...corpus];
const conf = shippedWeights().confidence;
for (let fold = 0; fold < FOLDS; fold++) {
  const passes = learnPasses(all.filter((_, i) => i % FOLDS !== fold), SETTINGS);
  writeFileSync(`.artefacts/folds/${fold}.bin`, encode(passes, Float32Array.from(conf), { rows: 36_000, steps: 15 }));
  console.log(fold);
}
void readFileSync;
