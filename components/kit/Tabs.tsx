import './tabs.css';
import type { ComponentChildren } from 'preact';
import { tabFor } from './tab-keys';

interface TabsProps<Id extends string> {
  /** What the tabs are a choice of. */
  readonly label: string;
  /** `count`: how many stand behind it. */
  readonly tabs: readonly { readonly id: Id; readonly name: string; readonly count?: number }[];
  readonly selected: Id;
  readonly direction: 'ltr' | 'rtl';
  readonly onSelect: (id: Id) => void;
  /** What stands behind the selected one. */
  readonly children: ComponentChildren;
}

/**
 * Several views in one place (WAI-ARIA tabs). One of them is in the tab order; the arrow keys, Home and End go from one
 * to another and open it at once, since nothing has to be loaded. Ids in the page: `tab-ID` and `panel-ID`.
 */
export function Tabs<Id extends string>({
  label,
  tabs,
  selected,
  direction,
  onSelect,
  children,
}: TabsProps<Id>) {
  const walk = (event: KeyboardEvent & { readonly currentTarget: HTMLElement }): void => {
    const here = tabs.findIndex(({ id }) => id === selected);
    const next = tabFor(event.key, here, tabs.length, direction);
    const id = tabs[next ?? -1]?.id;
    if (next === null || id === undefined) return;
    event.preventDefault();
    onSelect(id);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} onKeyDown={walk}>
        {tabs.map(({ id, name, count }) => (
          <button
            key={id}
            type="button"
            role="tab"
            id={`tab-${id}`}
            aria-selected={id === selected}
            aria-controls={id === selected ? `panel-${id}` : undefined}
            tabindex={id === selected ? 0 : -1}
            onClick={() => onSelect(id)}
          >
            {name} {count !== undefined && <b>{count}</b>}
          </button>
        ))}
      </div>
      <div class="tab-panel" role="tabpanel" id={`panel-${selected}`} aria-labelledby={`tab-${selected}`}>
        {children}
      </div>
    </>
  );
}
