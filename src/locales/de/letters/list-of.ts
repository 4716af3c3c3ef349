import { Value } from '../../../letters/bow-out/template.ts';

/** “eins”, “eins und zwei”, “eins, zwei und drei” */
export const listOf = (values: readonly Value[]): Value =>
  new Value(
    values.flatMap(({ segments }, index) => [
      ...(index ? [{ text: index === values.length - 1 ? ' und ' : ', ', by: 'author' as const }] : []),
      ...segments,
    ]),
    [...new Set(values.flatMap(({ from }) => from))],
  );
