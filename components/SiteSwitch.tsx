import type { PopupCatalogue } from './strings';

/** A site, and whether its articles are read without being asked for. */
export interface SiteChoice {
  readonly host: string;
  readonly on: boolean;
}

interface SiteSwitchProps {
  readonly strings: PopupCatalogue;
  readonly site: SiteChoice;
  /** Called in the very click, so that the browser lets it ask. */
  readonly onSite: (on: boolean) => void;
}

/** Always on at this site, or when asked. */
export function SiteSwitch({ strings, site, onSite }: SiteSwitchProps) {
  const { always, gloss } = strings.popup.site;
  return (
    <label class="switch" title={gloss(site.host)}>
      <span>{always}</span>
      <input
        type="checkbox"
        aria-describedby="site-gloss"
        checked={site.on}
        onChange={(event) => onSite(event.currentTarget.checked)}
      />
      <span id="site-gloss" class="unseen">
        {gloss(site.host)}
      </span>
    </label>
  );
}
