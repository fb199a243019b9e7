import type { ComponentChildren } from 'preact';

/** A quiet note above the lists: something about this reading that the reader should know. */
export function Notice({ title, children }: { title: string; children?: ComponentChildren }) {
  return (
    <section class="notice" aria-label={title}>
      <p class="notice-title">{title}</p>
      {children}
    </section>
  );
}
