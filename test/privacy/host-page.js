/**
 * A host's page. The element is inside a form, as it may be on an application page. It is open to tests, except where
 * they are about the default settings.
 */
export const hostPage = (
  script,
  { attributes = '', hooks = 'test-hooks', look = '' } = {},
) => `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Careers</title>
  ${look}
  <script type="module" src="${script}"></script>
  <h1>Careers</h1>
  <form id="apply" action="/apply">
    <input name="own" value="1" />
    <bow-out company="Northwind" job-title="Data engineer" ${hooks} ${attributes}></bow-out>
  </form>
</html>`;
