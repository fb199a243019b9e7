import type { Context } from '../../lib/core/model/context';

/** A context in which nothing is known, but for what a test says. */
export const contextWith = (more: Partial<Context> = {}): Context => ({
  pack: { version: '2031.1.0', date: '2031-01-15', age: 30, old: false, refused: [] },
  day: { day: '2031-02-11', state: 'after-pack' },
  entities: {},
  attributions: {},
  figures: {},
  credits: {},
  outlet: {
    host: null,
    outlet: null,
    discloses: { publisher: null, authors: [], published: null, modified: null },
    by: 'outlet-at-host',
  },
  bodies: {},
  story: { actors: [] },
  sides: [],
  receipts: [],
  references: {},
  ...more,
});
