import type { ReportState } from '../../components/report/report-props';
import type { ExportKind, ReportCatalogue, TextRefusal } from '../../components/report-strings';
import { saveFile } from '../../components/save-file';
import { signal } from '../../components/signal';
import { cite } from '../../lib/core/annotate/cite';
import type { PrimaryText } from '../../lib/core/model/fidelity';
import type { PhraseHistory } from '../../lib/core/model/phrase-history';
import type { ReportView } from '../../lib/core/model/report-view';
import type { Caller } from '../../lib/messages/messenger';
import type { ReportCalls, ReportReading } from '../../lib/messages/protocol';
import { reportView } from '../../lib/view/report-view';
import { fileOf } from './files';
import { countWords, type Taken, takeFile, takeText } from './given-text';

/** A report and what can be done with it. */
interface OpenReport {
  state(): ReportState;
  /** Gets the reading from the worker, again where it was got before. */
  read(): Promise<void>;
  save(kind: ExportKind): void;
  copy(id: string, number: number): Promise<void>;
  paste(text: string): Promise<void>;
  file(file: Blob & { readonly name: string }): Promise<void>;
  remove(id: string): Promise<void>;
  /** Wait for a page from another tab, or no longer. */
  want(on: boolean): Promise<void>;
  /** Takes the text that another tab gave, if one did. */
  takeGiven(): Promise<void>;
}

/** The report of a tab's reading. `tabId` null: none was named, and there is nothing to show. */
export function openReport(
  worker: Caller<ReportCalls>,
  tabId: number | null,
  strings: ReportCatalogue,
): OpenReport {
  const reading = signal<ReportReading | null | undefined>(undefined);
  const texts = signal<readonly PrimaryText[]>([]);
  const phrases = signal<readonly PhraseHistory[]>([]);
  const refusal = signal<TextRefusal | null>(null);
  const waiting = signal(false);
  const comparing = signal(false);
  const failed = signal(false);
  const told = signal('');

  const state = (): ReportState => {
    const now = reading.value;
    if (now === undefined) return { kind: 'loading' };
    if (now === null) return { kind: 'gone' };
    return {
      kind: 'read',
      view: viewOf(now),
      corrections: now.corrections.length,
      workbench: {
        texts: texts.value.map(({ id, title, text }) => ({ id, title, words: countWords(text) })),
        refusal: refusal.value,
        waiting: waiting.value,
        comparing: comparing.value,
        failed: failed.value,
        phrases: phrases.value,
      },
      told: told.value,
    };
  };

  /** Compares with these texts; the last call counts, whatever came back before it. */
  async function compare(these: readonly PrimaryText[]): Promise<void> {
    const { readingId } = reading.value ?? {};
    if (tabId === null || readingId === undefined) return;
    texts.value = these;
    comparing.value = true;
    const compared = await worker.compare(tabId, readingId, these);
    if (texts.value !== these) return;
    comparing.value = false;
    failed.value = !compared.ok;
    if (!compared.ok) return;
    reading.value = compared.value.reading;
    phrases.value = compared.value.phrases;
  }

  const give = async ({ text, refusal: why }: Taken): Promise<void> => {
    refusal.value = why;
    if (text) await compare([...texts.value, text]);
  };

  return {
    state,
    async read() {
      const kept = tabId === null ? null : await worker.reading(tabId);
      // A worker that did not answer says nothing of the reading that is shown.
      if (kept === null) reading.value = null;
      else if (kept.ok) reading.value = keep(reading.value, kept.value);
      else reading.value ??= null;
    },
    save(kind) {
      const now = reading.value;
      if (!now) return;
      const file = fileOf(kind, viewOf(now), now, strings);
      saveFile(file);
      told.value = strings.report.saved(file.name);
    },
    async copy(id, number) {
      const citation = reading.value && cite(reading.value.dossier, id);
      if (!citation) return;
      const copied = await navigator.clipboard.writeText(strings.report.citation(citation)).then(
        () => true,
        () => false,
      );
      told.value = copied ? strings.report.copied(number) : strings.report.copyFailed;
    },
    paste: (text) => give(takeText(text, null, texts.value)),
    file: async (file) => give(await takeFile(file, texts.value)),
    remove: (id) => compare(texts.value.filter((text) => text.id !== id)),
    async want(on) {
      const { readingId } = reading.value ?? {};
      if (readingId === undefined || waiting.value === on) return;
      waiting.value = on;
      await worker.wantText(readingId, on);
    },
    async takeGiven() {
      const { readingId } = reading.value ?? {};
      if (readingId === undefined || !waiting.value) return;
      const given = await worker.takeText(readingId);
      // Several changes of the storage may each have asked; the first takes it.
      if (!given.ok || !given.value || !waiting.value) return;
      waiting.value = false;
      await give(takeText(given.value.text, given.value.title, texts.value));
    },
  };
}

const views = new WeakMap<ReportReading, ReportView>();

/** The view of a reading; made once, however often it is drawn. */
function viewOf(reading: ReportReading): ReportView {
  const view = views.get(reading) ?? reportView(reading.dossier, reading.context, reading.readAt);
  views.set(reading, view);
  return view;
}

/** A report stays as it was printed and cited: another reading of the tab does not take its place, only news of the same. */
const keep = (shown: ReportReading | null | undefined, kept: ReportReading | null): ReportReading | null =>
  shown && (kept === null || kept.readingId !== shown.readingId) ? shown : kept;
