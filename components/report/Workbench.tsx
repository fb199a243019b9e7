import { LONGEST_TEXT } from '../../lib/core/model/fidelity';
import { Button } from '../kit/Button';
import { Compared } from './Compared';
import { Phrases } from './Phrases';
import type { ReadReportProps } from './report-props';

/** Where the reader gives texts to compare with, and how the quotations stand in them. */
export function Workbench(props: ReadReportProps) {
  const { strings, read, onPaste, onFile, onRemoveText, onWant } = props;
  const { texts, refusal, waiting, comparing, failed, phrases } = read.workbench;
  const said = strings.report.workbench;
  const nameOf = (id: string): string => {
    const at = texts.findIndex((text) => text.id === id);
    return texts[at]?.title ?? (at < 0 ? id : said.text(at + 1));
  };
  return (
    <section class="part workbench" aria-labelledby="part-workbench">
      <h2 id="part-workbench">{said.name}</h2>
      <p class="gloss">{said.gloss}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const field = event.currentTarget.elements.namedItem('text') as HTMLTextAreaElement;
          onPaste(field.value);
          field.value = '';
        }}
      >
        <label for="workbench-text">{said.paste}</label>
        <textarea
          id="workbench-text"
          name="text"
          rows={6}
          dir="auto"
          placeholder={said.pasteHint}
          onPaste={(event) => {
            const text = event.clipboardData?.getData('text/plain') ?? '';
            if (text.length <= LONGEST_TEXT) return;
            // A browser lays out what stands in the field, and would stand still over this; it is refused before.
            event.preventDefault();
            onPaste(text);
          }}
        />
        <button type="submit" class="button">
          {said.add}
        </button>
      </form>
      <p>
        <label>
          {said.file}{' '}
          <input
            type="file"
            accept=".txt,.md,.srt,.vtt,text/plain"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) onFile(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <div class="from-tab">
        <h3>{said.fromTab.name}</h3>
        <p class="gloss">{said.fromTab.gloss}</p>
        <Button onPress={() => onWant(!waiting)}>{waiting ? said.stopWaiting : said.fromTab.name}</Button>
        <p role="status">{waiting && said.waiting}</p>
      </div>
      <p role="status">
        {comparing && said.comparing}
        {failed && said.failed}
        {refusal !== null && said.refusals[refusal]}
      </p>
      {texts.length > 0 && (
        <>
          <h3 id="workbench-texts">{said.texts}</h3>
          <ol class="texts" aria-labelledby="workbench-texts">
            {texts.map(({ id, words }) => (
              <li key={id}>
                <bdi class="page-words">{nameOf(id)}</bdi> <span class="gloss">{said.length(words)}</span>{' '}
                <Button weight="quiet" onPress={() => onRemoveText(id)}>
                  {said.remove(nameOf(id))}
                </Button>
              </li>
            ))}
          </ol>
        </>
      )}
      <Compared strings={strings} view={read.view} nameOf={nameOf} given={texts.length > 0 && !comparing} />
      <Phrases strings={strings} phrases={phrases} nameOf={nameOf} />
    </section>
  );
}
