const { stringify: native } = JSON;

/**
 * `JSON.stringify` for plain data, which the build uses in its place. It ignores `toJSON`, which some pages define for
 * every array, so that it is written as a string.
 */
export const stringify = (data: unknown): string =>
  native(data, function (this: Readonly<Record<string, unknown>>, key: string) {
    return this[key];
  });
