import { Value } from './template.ts';

/** “un”, “un et deux”, “un, deux et trois” */
export const listOf = (values: readonly Value[]): Value =>
  new Value(
    values.flatMap(({ segments }, index) => [
      ...(index ? [{ text: index === values.length - 1 ? ' et ' : ', ', by: 'author' as const }] : []),
      ...segments,
    ]),
    [...new Set(values.flatMap(({ from }) => from))],
  );
