import './notice.css';
import type { ComponentChildren } from 'preact';

/** A quiet note above other things: something that the reader should know of them. */
export function Notice({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <section class="notice" aria-label={title}>
      <p class="notice-title">{title}</p>
      {children}
    </section>
  );
}
