import type { Context } from '../core/model/context';
import type { CorrectionLine } from '../core/model/correction';
import type { Dossier } from '../core/model/dossier';

/** What a reader put right in an article, for somebody who has neither: plain JSON. */
export interface CorrectionReport {
  readonly version: 1;
  readonly engine: Dossier['engine'];
  readonly pack: string | null;
  readonly article: {
    readonly url: string | null;
    readonly title: string | null;
    readonly published: string | null;
  };
  readonly corrections: readonly CorrectionLine[];
}

/** A report of what was put right in the article of a reading. */
export const correctionReport = ({
  dossier: { engine, article },
  context,
  corrections,
}: {
  readonly dossier: Dossier;
  readonly context: Context;
  readonly corrections: readonly CorrectionLine[];
}): CorrectionReport => ({
  version: 1,
  engine,
  pack: context.pack.version,
  article: { url: article.url, title: article.title, published: article.published?.date ?? null },
  corrections,
});
