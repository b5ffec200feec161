/** A batch of rows cut into cells: `batchRecord` of ../layout.ts names the same words of 32 bits. */
@unmanaged
export class Batch {
  bytes: usize;
  /** Where the cells of all rows begin and end, as offsets into the bytes. */
  starts: usize;
  ends: usize;
  /** Cells that each row really has. */
  cells: usize;
  width: i32;
  rows: i32;
  /** 1 for Windows-1251, 0 for UTF-8. */
  oneByte: i32;
}

/** Adds a row to a list of rows, and says how many there are then. */
export function listed(rows: usize, count: i32, row: i32): i32 {
  store<i32>(rows + ((<usize>count) << 2), row);
  return count + 1;
}
