function regionOf(regions: usize, row: i32): usize {
  return <usize>load<i32>(regions + ((<usize>row) << 2));
}

/** Adds to the number of a region. */
function add(numbers: usize, region: usize, value: f64): void {
  const at = numbers + (region << 3);
  store<f64>(at, load<f64>(at) + value);
}

/** The row's region where the flag is 1 and there, `outside` where it is not. */
export function chooseRows(
  holds: usize,
  missing: usize,
  regions: usize,
  outside: i32,
  rows: i32,
  out: usize,
): void {
  for (let row = 0; row < rows; row++) {
    const present = missing === 0 || load<u8>(missing + row) === 0;
    const chosen = present && load<f64>(holds + ((<usize>row) << 3)) === 1;
    store<i32>(out + ((<usize>row) << 2), chosen ? <i32>regionOf(regions, row) : outside);
  }
}

/** How many rows each region has. */
export function countByRegion(regions: usize, rows: i32, counts: usize): void {
  for (let row = 0; row < rows; row++) add(counts, regionOf(regions, row), 1);
}

export function addByRegion(values: usize, regions: usize, rows: i32, sums: usize): void {
  for (let row = 0; row < rows; row++)
    add(sums, regionOf(regions, row), load<f64>(values + ((<usize>row) << 3)));
}

/** The same where values may be missing: those are moved from the counts of the taken to those of the missed. */
export function addPresentByRegion(
  values: usize,
  missing: usize,
  regions: usize,
  rows: i32,
  sums: usize,
  taken: usize,
  missed: usize,
): void {
  for (let row = 0; row < rows; row++) {
    const region = regionOf(regions, row);
    if (load<u8>(missing + row) === 0) add(sums, region, load<f64>(values + ((<usize>row) << 3)));
    else {
      add(taken, region, -1);
      add(missed, region, 1);
    }
  }
}

/** Positions as integers, and a mark at each that is met. */
export function takeRegions(positions: usize, rows: i32, out: usize, met: usize): void {
  for (let row = 0; row < rows; row++) {
    const region = <i32>load<f64>(positions + ((<usize>row) << 3));
    store<i32>(out + ((<usize>row) << 2), region);
    store<u8>(met + region, 1);
  }
}
