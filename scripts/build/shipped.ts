/**
 * Files that the worker loads out of the package and no page can reach: where each lies in the project, and where in the
 * package. The weights lie with their card, and the pack with its sources, apart from what is public by its folder.
 */
export const SHIPPED: readonly (readonly [from: string, to: string])[] = [
  ['assets/model/en.bin', 'model/en.bin'],
  ...['people', 'bodies', 'media', 'figures', 'texts'].map(
    (name) => [`assets/pack/release/${name}.jsonl`, `pack/${name}.jsonl`] as const,
  ),
];
