import type { ExportKind, ReportCatalogue } from '../../components/report-strings';
import type { UnsavedFile } from '../../components/save-file';
import { figuresCsv, quotesCsv } from '../../lib/core/annotate/csv';
import { fileName } from '../../lib/core/annotate/file-name';
import { markdown } from '../../lib/core/annotate/markdown';
import { webAnnotations } from '../../lib/core/annotate/web-annotation';
import type { ReportView } from '../../lib/core/model/report-view';
import type { ReportReading } from '../../lib/messages/protocol';

interface FileKind {
  /** Part of its name, where one article gives several of its ending. */
  readonly part: string | null;
  readonly ending: string;
  readonly type: string;
  text(view: ReportView, reading: ReportReading, strings: ReportCatalogue): string;
}

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const KINDS: Readonly<Record<ExportKind, FileKind>> = {
  markdown: {
    part: null,
    ending: 'md',
    type: 'text/markdown',
    text: (view, _, strings) => markdown(view, strings),
  },
  quotes: { part: 'quotations', ending: 'csv', type: 'text/csv', text: quotesCsv },
  figures: { part: 'figures', ending: 'csv', type: 'text/csv', text: figuresCsv },
  json: {
    part: null,
    ending: 'json',
    type: 'application/json',
    text: (_, { dossier, context, readAt }) => pretty({ dossier, context, readAt }),
  },
  annotations: {
    part: 'annotations',
    ending: 'jsonld',
    type: 'application/ld+json',
    text: (view, { readingId, dossier }, strings) =>
      pretty(webAnnotations(readingId, dossier, view, strings)),
  },
};

/** A report as a file of some kind, with a name made of its title. */
export function fileOf(
  kind: ExportKind,
  view: ReportView,
  reading: ReportReading,
  strings: ReportCatalogue,
): UnsavedFile {
  const { part, ending, type, text } = KINDS[kind];
  return {
    name: fileName(view.article.title, part, ending),
    type: `${type};charset=utf-8`,
    text: text(view, reading, strings),
  };
}
