import type { ReportCatalogue } from '../report-strings';

/** How a report is made, and what it cannot say. */
export function Method({ strings }: { strings: ReportCatalogue }) {
  const { parts, method } = strings.report;
  return (
    <section class="part method" aria-labelledby="part-method">
      <h2 id="part-method">{parts.method}</h2>
      {method.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}
