import { LitElement, html, nothing } from 'lit';

/** The pages that there are, in the order in which somebody would look at them. */
const pages: readonly (readonly [address: string, name: string])[] = [
  ['./', 'Careers'],
  ['./launcher.html', 'Launcher'],
  ['./embed.html', 'Builder'],
  ['./letters.html', 'Letters'],
  ['./map.html', 'Map'],
];

/** As a host may spell it: with the name of the file, or without. */
const pathOf = (address: string) =>
  new URL(address, location.href).pathname.replace(/(?:(?<=\/)index)?(?:\.html)?$/, '');

/** The way between the pages: a bar that is seen to be none of the company's. It is dressed by nav.css. */
class DemoNav extends LitElement {
  /** In the page itself, where a link that skips it is known as one. */
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
