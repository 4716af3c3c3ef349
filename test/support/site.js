// A host's site, which contains the build.
import { files, serve } from './serve.js';

/** A page with the element, open to tests. */
export const embed = (attributes = 'company="Northwind" job-title="Data engineer"') => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Careers</title>
  <script type="module" src="/bow-out.js"></script>
  <h1>Careers</h1>
  <bow-out test-hooks ${attributes}></bow-out>
</html>`;

/**
 * Serves pages, and the build beside them.
 *
 * @param folder a copy of the build
 * @param pages the HTML of the pages by path
 * @param headers headers that are sent with each page, such as a Content Security Policy
 */
export function serveSite(folder, pages = { '/': embed() }, headers = {}) {
  const build = files(folder);
  return serve((url) => (url.pathname in pages ? { body: pages[url.pathname], headers } : build(url)));
}
