// Statistics and tables.

/** Returns the quantile of the values, interpolated linearly. */
export function quantile(values, part) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const below = sorted[Math.floor(at)];
  return below + (sorted[Math.ceil(at)] - below) * (at % 1);
}

export const median = (values) => quantile(values, 0.5);

/** Prints a table: the first column is text, the others are numbers. */
export function table(heads, rows) {
  const cells = [heads, ...rows].map((row) =>
    row.map((cell) => (typeof cell === 'number' ? String(Math.round(cell * 10) / 10) : cell)),
  );
  const widths = heads.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
  for (const row of cells)
    console.log(
      row
        .map((cell, column) => (column ? cell.padStart(widths[column] + 2) : cell.padEnd(widths[column])))
        .join(''),
    );
  console.log();
}
