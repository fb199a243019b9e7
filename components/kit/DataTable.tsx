import './data-table.css';
import type { ComponentChildren } from 'preact';

interface DataTableProps {
  readonly caption: string;
  /** The first is the head of its row. `numeric`: set so that figures stand below each other. */
  readonly columns: readonly { readonly key: string; readonly name: string; readonly numeric?: boolean }[];
  /** As many cells as there are columns, in their order. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ComponentChildren[] }[];
}

/** A table that says what its rows and columns are. Where the window is narrower, it scrolls within itself, by keys too. */
export function DataTable({ caption, columns, rows }: DataTableProps) {
  return (
    // What scrolls has to be reached by the keyboard (WCAG 2.1.1)
    <section class="table" aria-label={caption} tabindex={0}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, name, numeric }) => (
              <th key={key} scope="col" class={numeric ? 'numeric' : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {cells.map((cell, at) => {
                const { key: column = at, numeric = false } = columns[at] ?? {};
                const kind = numeric ? 'numeric' : undefined;
                return at === 0 ? (
                  <th key={column} scope="row" class={kind}>
                    {cell}
                  </th>
                ) : (
                  <td key={column} class={kind}>
                    {cell}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
