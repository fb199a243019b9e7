import { calibrate } from './train/calibrate';
import { encode } from './train/encode';
import { readGold } from './train/gold';
import { SETTINGS } from './train/learn';
import { type Exercise, exerciseOf, learnPasses } from './train/passes';
import { candidatesIn, foundAmong, spanIn } from './train/read-by';
import { addScore, emptyScore, isRight, line } from './train/score';
import { weightsFrom } from '../lib/core/tagger/weights';
import { kindOf } from '../lib/core/attribute/kind';
import { readdirSync } from 'node:fs';
const BOUNDS = { own: 31_600, echo: 9_000, steps: 15 };
const news = readGold('../shared/data/attributions/news.train.jsonl').map(exerciseOf);
const corpus = readdirSync('tests/corpus').filter((f) => f.endsWith('.txt')).flatMap((f) => readGold(`tests/corpus/${f}`)).map(exerciseOf);
const folds = 3;
for (const [name, share, withCorpus] of [['none of news + corpus', 0, true], ['third', 1/3, true], ['two thirds', 2/3, true], ['all', 1, true], ['all, no corpus', 1, false]] as const) {
  const held: { exercise: Exercise; candidates: any }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = news.filter((_, i) => i % folds !== fold);
    const some = others.filter((_, i) => ((i * 7) % others.length) < others.length * share);
    const w = weightsFrom(encode(learnPasses([...some, ...(withCorpus ? corpus : [])], SETTINGS), [], BOUNDS));
    news.forEach((exercise, i) => { if (i % folds === fold) held.push({ exercise, candidates: candidatesIn(exercise, w) }); });
  }
  const out = (h: any[]) => h.flatMap(({ exercise, candidates }) => candidates.map(({ found, evidence }: any) => ({ evidence, right: isRight(exercise.article, found.pieces.map((p: any) => spanIn(exercise, p))) })));
  const halves = [0, 1].map((half) => calibrate(out(held.filter((_, i) => i % 2 !== half))));
  const score = emptyScore();
  held.forEach(({ exercise, candidates }, i) => {
    const found = foundAmong(exercise, candidates, halves[i % 2]!).filter(({ confidence }) => confidence >= 0.4);
    addScore(score, exercise.article, found.map((one) => ({ ...one, kind: kindOf(exercise.article.reading, one.content) })));
  });
  console.log(name, line(score));
}
