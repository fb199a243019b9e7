import { saveFile } from '../../components/save-file';
import type { TabReading } from '../../lib/messages/protocol';
import { correctionReport } from '../../lib/view/correction-report';

/** Hands what was put right in the article of a reading to the browser as a file to save. */
export function saveCorrections(reading: TabReading): void {
  const name = `whence-corrections-${reading.readingId}.json`;
  const text = JSON.stringify(correctionReport(reading), null, 2);
  saveFile({ name, type: 'application/json', text });
}
