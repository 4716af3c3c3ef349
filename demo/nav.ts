import { LitElement, html, nothing } from 'lit';

/** The pages, in recommended order. */
const pages: readonly (readonly [address: string, name: string])[] = [
  ['./', 'Careers'],
  ['./launcher.html', 'Launcher'],
  ['./turned-down.html', 'Turned down'],
  ['./embed.html', 'Builder'],
  ['./letters.html', 'Letters'],
  ['./map.html', 'Map'],
];

/** Normalises a path: hosts may serve pages with or without the file name. */
const pathOf = (address: string) =>
  new URL(address, location.href).pathname.replace(/(?:(?<=\/)index)?(?:\.html)?$/, '');

/** The navigation between the demo pages, styled by nav.css to be distinct from the company's page. */
class DemoNav extends LitElement {
  /** Renders into the page itself, so that the skip link works. */
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    const here = pathOf('');
    return html`<nav aria-label="Bow Out">
      <b>Bow Out</b>
      <ul>
        ${pages.map(
          ([address, name]) =>
            html`<li>
              <a href=${address} aria-current=${pathOf(address) === here ? 'page' : nothing}>${name}</a>
            </li>`,
        )}
      </ul>
    </nav>`;
  }
}

customElements.define('demo-nav', DemoNav);
