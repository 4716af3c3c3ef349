import { Value } from '../../../letters/bow-out/template.ts';

/** “one”, “one and two”, “one, two and three” */
export const listOf = (values: readonly Value[]): Value =>
  new Value(
    values.flatMap(({ segments }, index) => [
      ...(index ? [{ text: index === values.length - 1 ? ' and ' : ', ', by: 'author' as const }] : []),
      ...segments,
    ]),
    [...new Set(values.flatMap(({ from }) => from))],
  );
