// NLP.js on the files of `parley eval routing`, for comparison: same rows, same rules.
//   npm install @nlpjs/basic@4.26.1   (somewhere outside of the project)
//   node nlpjs.mjs TRAIN.jsonl TEST.jsonl
// Rows labelled `oos` are not learnt. The threshold is chosen as in the paper: best accuracy on
// training rows held out (a fifth; the oos rows of the training part with them), out of scope as
// one more label.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const { dockStart } = createRequire(resolve('package.json'))('@nlpjs/basic');
const rows = (file) =>
  readFileSync(file, 'utf8').split('\n').filter(Boolean).map((line) => JSON.parse(line));
const [trainFile, testFile] = process.argv.slice(2);
const all = rows(trainFile);
const test = rows(testFile);
const inScope = all.filter((row) => row.intent !== 'oos');
const out = all.filter((row) => row.intent === 'oos');

async function learn(texts) {
  const dock = await dockStart({
    settings: { nlp: { forceNER: false, languages: ['en'], autoSave: false, log: false } },
    use: ['Basic', 'LangEn'],
  });
  const nlp = dock.get('nlp');
  texts.forEach((row) => nlp.addDocument('en', row.text, row.intent));
  const begun = performance.now();
  await nlp.train();
  return { nlp, seconds: (performance.now() - begun) / 1000 };
}

async function read(nlp, texts) {
  const read = [];
  for (const row of texts) {
    const { classifications } = await nlp.process('en', row.text);
    const best = classifications.find((c) => c.intent !== 'None') ?? { intent: 'None', score: 0 };
    const none = classifications[0]?.intent === 'None' ? 0 : 1;
    read.push({ truth: row.intent, label: best.intent, score: best.score * none });
  }
  return read;
}

const holds = (r, t) => (r.truth === 'oos' ? r.score < t : r.score >= t && r.label === r.truth);
const rate = (some, good) => some.filter(good).length / some.length;

function threshold(held) {
  let best = { accuracy: -1, at: 0 };
  for (let at = 0; at <= 1; at += 0.005) {
    const accuracy = rate(held, (r) => holds(r, at));
    if (accuracy > best.accuracy) best = { accuracy, at };
  }
  return best.at;
}

function auroc(read) {
  const outs = read.filter((r) => r.truth === 'oos').map((r) => r.score);
  const ins = read.filter((r) => r.truth !== 'oos').map((r) => r.score);
  let wins = 0;
  for (const i of ins) for (const o of outs) wins += i > o ? 1 : i === o ? 0.5 : 0;
  return wins / (ins.length * outs.length);
}

const { nlp: fifths } = await learn(inScope.filter((_, i) => i % 5 !== 0));
const at = threshold(await read(fifths, [...inScope.filter((_, i) => i % 5 === 0), ...out]));
const { nlp, seconds } = await learn(inScope);
const judged = await read(nlp, test);
const begun = performance.now();
await read(nlp, test);
const micros = ((performance.now() - begun) * 1000) / test.length;
const known = judged.filter((r) => r.truth !== 'oos');
const unknown = judged.filter((r) => r.truth === 'oos');
console.log(
  JSON.stringify(
    {
      'nlpjs.in_scope': rate(known, (r) => r.label === r.truth),
      'nlpjs.accuracy': rate(judged, (r) => holds(r, at)),
      'nlpjs.in_scope_at_paper': rate(known, (r) => holds(r, at)),
      'nlpjs.oos_recall_at_paper': rate(unknown, (r) => holds(r, at)),
      'nlpjs.auroc': auroc(judged),
      'nlpjs.us_per_message': micros,
      'nlpjs.train_seconds': seconds,
    },
    null,
    2,
  ),
);
