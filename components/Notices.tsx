import { Notice } from './kit/Notice';
import { PackNotice } from './PackNotice';
import { PageWords } from './PageWords';
import { isShort } from './pack-short';
import type { PopupState } from './popup-state';
import type { PopupCatalogue } from './strings';

interface NoticesProps {
  readonly strings: PopupCatalogue;
  readonly read: Extract<PopupState, { kind: 'read' }>;
  /** Whether the hints for a new reader are shown. */
  readonly firstTime: boolean;
  readonly onRetry: () => void;
  readonly onFirstTimeDone: () => void;
}

/** Everything a reader should know of this reading before its lists: hints, gaps, lost marks, other posts. */
export function Notices({ strings, read, firstTime, onRetry, onFirstTimeDone }: NoticesProps) {
  const { popup } = strings;
  const { partial, covered, posts, language } = read.view.article;
  const { context } = read.view;
  const current = posts.find((post) => post.current);
  const others = posts.filter((post) => !post.current);
  return (
    <>
      {firstTime && (
        <Notice title={popup.firstTime.title}>
          <ul>
            {popup.firstTime.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <button type="button" class="plain" onClick={onFirstTimeDone}>
            {popup.firstTime.done}
          </button>
        </Notice>
      )}
      {read.changed && (
        <Notice title={popup.changed}>
          <button type="button" class="plain" onClick={onRetry}>
            {popup.retry}
          </button>
        </Notice>
      )}
      {context !== null && isShort(context) && <PackNotice strings={strings} context={context} />}
      {partial !== null && (
        <Notice title={popup.partly}>
          <p>{popup.partial[partial]}</p>
        </Notice>
      )}
      {partial === null && covered === 'part' && (
        <Notice title={popup.partly}>
          <p>{popup.covered}</p>
        </Notice>
      )}
      {read.view.engine === 'rules' && (
        <Notice title={popup.rulesOnly.title}>
          <p>{popup.rulesOnly.text}</p>
          <p>{popup.rulesOnly.todo}</p>
        </Notice>
      )}
      {read.lost.length > 0 && (
        <Notice title={popup.lost(read.lost.length)}>
          <p>{popup.lostTodo}</p>
          <button type="button" class="plain" onClick={onRetry}>
            {popup.retry}
          </button>
        </Notice>
      )}
      {!read.highlighted && <Notice title={popup.highlightsOff} />}
      {posts.length > 0 && (
        <Notice title={popup.posts.title}>
          {current !== undefined && (
            <p>
              <bdi>{popup.posts.read(current.title)}</bdi>
            </p>
          )}
          {others.length > 0 && (
            <details>
              <summary>{popup.posts.others(others.length)}</summary>
              <ol>
                {others.map((post, index) => (
                  <li key={post.id ?? index}>
                    <PageWords text={post.title} language={language} />{' '}
                    {post.published !== null && (
                      <time dateTime={post.published.date}>{strings.date(post.published)}</time>
                    )}
                  </li>
                ))}
              </ol>
              <p>{popup.posts.todo}</p>
            </details>
          )}
        </Notice>
      )}
    </>
  );
}
