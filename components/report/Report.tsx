import { ArticleText } from './ArticleText';
import { Findings } from './Findings';
import { Method } from './Method';
import { ReportHead } from './ReportHead';
import type { ReportProps } from './report-props';
import { Saving } from './Saving';
import { Workbench } from './Workbench';

/** The source audit of an article: its text with numbered notes, what they come to, and the ways to keep it. */
export function Report(props: ReportProps) {
  const { strings, state } = props;
  const said = strings.report;
  return (
    <div class="report" lang={strings.language} dir={strings.direction}>
      <header class="report-bar">
        <span class="brand">{strings.product}</span>
        <span class="set-back">{said.page}</span>
      </header>
      <main>
        <p class="unseen" role="status">
          {state.kind === 'read' ? state.told : state.kind === 'loading' ? said.loading : said.gone.title}
        </p>
        {state.kind === 'loading' && (
          <section class="report-gone">
            <h1>{said.page}</h1>
            <p>{said.loading}</p>
          </section>
        )}
        {state.kind === 'gone' && (
          <section class="report-gone">
            <h1>{said.gone.title}</h1>
            <p>{said.gone.text}</p>
            <p>{said.gone.todo}</p>
          </section>
        )}
        {state.kind === 'read' && (
          <>
            <ReportHead {...props} read={state} />
            <Saving {...props} read={state} />
            <ArticleText {...props} read={state} />
            <Findings {...props} read={state} />
            <Workbench {...props} read={state} />
            <Method strings={strings} />
          </>
        )}
      </main>
    </div>
  );
}
