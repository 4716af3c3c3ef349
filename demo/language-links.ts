import { LitElement, html, nothing } from 'lit';
import { languageName } from '../src/locales/language-name.ts';
import { languageIn, languagesOf } from './languages.ts';

const lang = languageIn(new URLSearchParams(location.search), 'bow-out');

// Before the widget is defined, so that it starts in this language. English needs no attribute.
if (lang !== 'en') document.querySelector('bow-out')?.setAttribute('lang', lang);

/** Links to the page with its chat in each language, styled by nav.css like the navigation above. */
class DemoLanguages extends LitElement {
  protected override createRenderRoot() {
    return this;
  }

  protected override render() {
    return html`<nav aria-label="Language of the chat">
      <b>Chat in</b>
      <ul>
        ${languagesOf['bow-out'].map(
          (each) =>
            html`<li>
              <a
                href="?lang=${each}#doubts"
                lang=${each}
                dir="auto"
                hreflang=${each}
                aria-current=${each === lang ? 'true' : nothing}
                >${languageName(each)}</a
              >
            </li>`,
        )}
      </ul>
    </nav>`;
  }
}

customElements.define('demo-languages', DemoLanguages);
