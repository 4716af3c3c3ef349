// The plugin as the tests see it.

/** A block as the editor saves it. */
export const block = (attributes) => {
  const json = JSON.stringify(attributes).replace(
    /--|[<>&]|\\"/g,
    (found) =>
      ({ '--': '\\u002d\\u002d', '<': '\\u003c', '>': '\\u003e', '&': '\\u0026', '\\"': '\\u0022' })[found],
  );
  return `<!-- wp:bow-out/chat ${json} /-->`;
};

/** The requests of a visitor for files of the plugin. */
export const ownRequests = ({ requests }) => requests.filter((url) => url.includes('/plugins/bow-out/'));
