import { createRequire } from 'node:module';

/** Another library that reads English on its own terms. */
export interface Peer {
  readonly name: string;
  readonly read: (text: string) => unknown;
}

/** As much of them as is called here; loaded when the measure is taken, so that nothing else needs them to be there. */
type Compromise = (text: string) => { people(): View; quotations(): View; numbers(): View };
interface View {
  out(format: 'array'): unknown;
}
type Wink = (model: unknown) => {
  readDoc(text: string): { entities(): { out(): unknown }; sentences(): { out(): unknown } };
};

/** Yardsticks beside our own reading, each asked for what it has of ours: neither says who said what. */
export function peers(): Peer[] {
  const load = createRequire(import.meta.url);
  const compromise = load('compromise') as Compromise;
  const wink = (load('wink-nlp') as Wink)(load('wink-eng-lite-web-model'));
  return [
    {
      name: 'compromise: people, quotations, numbers',
      read(text) {
        const doc = compromise(text);
        return [doc.people(), doc.quotations(), doc.numbers()].map((view) => view.out('array'));
      },
    },
    {
      name: 'wink-nlp: sentences, entities',
      read(text) {
        const doc = wink.readDoc(text);
        return [doc.sentences().out(), doc.entities().out()];
      },
    },
  ];
}
