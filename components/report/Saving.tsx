import { Button } from '../kit/Button';
import type { ExportKind } from '../report-strings';
import type { ReadReportProps } from './report-props';

/** In the order in which they stand. */
const KINDS: readonly ExportKind[] = ['markdown', 'quotes', 'figures', 'json', 'annotations'];

/** The ways to keep a report: on paper, and as files for what each is for. */
export function Saving({ strings, read, onPrint, onSave }: ReadReportProps) {
  const { print, save, files } = strings.report;
  return (
    <section class="saving">
      <Button weight="main" onPress={onPrint}>
        {print}
      </Button>
      <ul aria-label={save}>
        {KINDS.map((kind) => (
          <li key={kind}>
            <Button hint={files[kind].gloss} onPress={() => onSave(kind)}>
              {files[kind].name}
            </Button>
          </li>
        ))}
      </ul>
      <p class="gloss told" aria-hidden="true">
        {read.told}
      </p>
    </section>
  );
}
