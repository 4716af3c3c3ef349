/** The address of the collector, on the server of the page itself. */
export const collectAt = `${location.origin}/collect`;
