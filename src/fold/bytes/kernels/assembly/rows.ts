function numberAt(values: usize, row: i32): f64 {
  return load<f64>(values + ((<usize>row) << 3));
}

function setNumber(values: usize, row: i32, value: f64): void {
  store<f64>(values + ((<usize>row) << 3), value);
}

/** `a * left + b * right` at each row. */
export function addRows(a: usize, left: f64, b: usize, right: f64, rows: i32, out: usize): void {
  for (let row = 0; row < rows; row++)
    setNumber(out, row, numberAt(a, row) * left + numberAt(b, row) * right);
}

export function multiplyRows(a: usize, b: usize, rows: i32, out: usize): void {
  for (let row = 0; row < rows; row++) setNumber(out, row, numberAt(a, row) * numberAt(b, row));
}

/** Whether `a * left` is less than, equal to or greater than `b * right`: one of three answers. */
export function compareRows(
  a: usize,
  left: f64,
  b: usize,
  right: f64,
  rows: i32,
  less: f64,
  equal: f64,
  greater: f64,
  out: usize,
): void {
  for (let row = 0; row < rows; row++) {
    const scaledA = numberAt(a, row) * left;
    const scaledB = numberAt(b, row) * right;
    setNumber(out, row, scaledA === scaledB ? equal : scaledA < scaledB ? less : greater);
  }
}

/** 1 where the value is the one that is asked for and `same` is 1, or is not and `same` is 0. */
export function equalRows(values: usize, asked: f64, same: f64, rows: i32, out: usize): void {
  for (let row = 0; row < rows; row++) setNumber(out, row, numberAt(values, row) === asked ? same : 1 - same);
}

/** Kleene's three-valued logic: see ../kernels.ts. */
export function connectRows(
  a: usize,
  missingA: usize,
  b: usize,
  missingB: usize,
  decisive: f64,
  rows: i32,
  out: usize,
  missing: usize,
): void {
  for (let row = 0; row < rows; row++) {
    const noA = isMarked(missingA, row);
    const noB = isMarked(missingB, row);
    const decided = (!noA && numberAt(a, row) === decisive) || (!noB && numberAt(b, row) === decisive);
    setNumber(out, row, decided ? decisive : 1 - decisive);
    store<u8>(missing + row, u8(!decided && (noA || noB)));
  }
}

/** Without marks, nothing is marked. */
function isMarked(marks: usize, row: i32): bool {
  return marks !== 0 && load<u8>(marks + row) !== 0;
}

/** Marks the rows that either marks. */
export function mergeMarks(a: usize, b: usize, rows: i32, out: usize): void {
  for (let row = 0; row < rows; row++) store<u8>(out + row, load<u8>(a + row) | load<u8>(b + row));
}

/** Turns every -1 into a 0 and a mark; how many there were. */
export function markMissing(values: usize, rows: i32, marks: usize): i32 {
  let count = 0;
  for (let row = 0; row < rows; row++) {
    const lacks = numberAt(values, row) === -1;
    store<u8>(marks + row, u8(lacks));
    if (!lacks) continue;
    setNumber(values, row, 0);
    count += 1;
  }
  return count;
}

/** Integers of different decimal places, to one scale. */
export function rescaleRows(values: usize, places: usize, scale: i32, rows: i32): void {
  for (let row = 0; row < rows; row++) {
    let factor: f64 = 1;
    for (let place = <i32>load<u8>(places + row); place < scale; place++) factor *= 10;
    setNumber(values, row, numberAt(values, row) * factor);
  }
}
