/** Why a mutant may survive: by file and by reason, `mutator: what stood there → what stands there now`, a line for each. */
export const explained = {};
