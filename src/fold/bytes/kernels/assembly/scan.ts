import { LINE_FEED, QUOTE, RETURN } from "./bytes";

/** Where scanning stands; `scanRecord` of ../layout.ts names the same words of 32 bits. */
@unmanaged
class Scan {
  bytes: usize;
  /** A line feed stands here, at which every scan stops, and fifteen bytes behind it may be read. */
  limit: i32;
  delimiter: i32;
  position: i32;
  row: i32;
  line: i32;
  /** Rows kept in the batch. */
  rows: i32;
  capacity: i32;
  width: i32;
  starts: usize;
  ends: usize;
  cells: usize;
  rowNumbers: usize;
  lineNumbers: usize;
  /** Blank rows passed last, behind the rows that are kept. */
  blanks: i32;
}

// What ended it: `scanEnds` of ../layout.ts has the same order.
const BATCH_FULL = 0;
const OUT_OF_BYTES = 1;
const OPEN_QUOTE = 2;
const BLANK_ROWS = 3;

/** Sixteen bytes, and which of them are delimiters, quotes and line feeds: those from `block` on that are not passed. */
let block: usize = 0;
let marks: i32 = 0;

/** Cuts rows into cells, and stops behind blank rows, where a row that is not blank follows: see `scanRows` of ../../read/scan.ts. */
export function scanRows(scan: Scan): i32 {
  const bytes = scan.bytes;
  const end = bytes + scan.limit;
  const delimiter = <u8>scan.delimiter;
  const width = scan.width;
  const capacity = scan.capacity;
  let start = bytes + scan.position;
  let rows = scan.rows;
  let blanks = 0;
  scan.blanks = 0;
  block = start;
  marks = marksAt(block, delimiter);
  while (rows < capacity) {
    const first = (<usize>(rows * width)) << 2;
    const starts = scan.starts + first;
    const ends = scan.ends + first;
    let lines = 1;
    let cell = 0;
    let blank = true;
    let stray = false;
    for (;;) {
      let at = nextMark(delimiter);
      let byte = load<u8>(at);
      let from = start;
      let to: i32;
      if (byte === QUOTE && at === start) {
        from = start + 1;
        let doubled = false;
        for (;;) {
          at = nextMark(delimiter);
          byte = load<u8>(at);
          if (byte === QUOTE) {
            if (load<u8>(at + 1) !== QUOTE) break;
            doubled = true;
            nextMark(delimiter);
          } else if (byte === LINE_FEED) {
            if (at >= end) return OPEN_QUOTE;
            lines += 1;
          }
        }
        to = <i32>(at - bytes);
        if (to !== <i32>(from - bytes)) blank = false;
        if (doubled) to = ~to;
        at += 1;
        if (load<u8>(at) === RETURN && load<u8>(at + 1) === LINE_FEED) at += 1;
        byte = load<u8>(at);
        const closed = byte === delimiter || byte === LINE_FEED;
        do {
          at = nextMark(delimiter);
          byte = load<u8>(at);
        } while (byte === QUOTE);
        if (!closed) {
          stray = true;
          blank = false;
          from = start;
          to = endOfCell(at, from) - <i32>bytes;
        }
      } else {
        while (byte === QUOTE) {
          at = nextMark(delimiter);
          byte = load<u8>(at);
        }
        to = endOfCell(at, from) - <i32>bytes;
        if (to !== <i32>(from - bytes)) blank = false;
      }
      if (cell < width) {
        store<i32>(starts + ((<usize>cell) << 2), <i32>(from - bytes));
        store<i32>(ends + ((<usize>cell) << 2), to);
      }
      cell += 1;
      start = at + 1;
      if (byte === LINE_FEED) break;
    }
    if (start > end) return OUT_OF_BYTES;
    if (blank) {
      blanks += 1;
      scan.blanks = blanks;
    } else {
      if (blanks > 0) return BLANK_ROWS;
      for (let lacking = cell; lacking < width; lacking++) {
        store<i32>(starts + ((<usize>lacking) << 2), 0);
        store<i32>(ends + ((<usize>lacking) << 2), 0);
      }
      const row = (<usize>rows) << 2;
      store<i32>(scan.cells + row, stray ? ~cell : cell);
      store<i32>(scan.rowNumbers + row, scan.row);
      store<i32>(scan.lineNumbers + row, scan.line);
      rows += 1;
    }
    scan.rows = rows;
    scan.position = <i32>(start - bytes);
    scan.line += lines;
    scan.row += 1;
  }
  return BATCH_FULL;
}

/** Where a cell without quotes ends whose delimiter or line feed is at a place. */
function endOfCell(at: usize, start: usize): i32 {
  const returned = load<u8>(at) === LINE_FEED && at > start && load<u8>(at - 1) === RETURN;
  return <i32>at - i32(returned);
}

/** The next delimiter, quote or line feed: there is always one, at the limit. */
function nextMark(delimiter: u8): usize {
  while (marks === 0) {
    block += 16;
    marks = marksAt(block, delimiter);
  }
  const at = block + ctz(marks);
  marks &= marks - 1;
  return at;
}

function marksAt(at: usize, delimiter: u8): i32 {
  const bytes = v128.load(at);
  const isDelimiter = i8x16.eq(bytes, i8x16.splat(delimiter));
  const isQuote = i8x16.eq(bytes, i8x16.splat(QUOTE));
  const isLineFeed = i8x16.eq(bytes, i8x16.splat(LINE_FEED));
  return i8x16.bitmask(v128.or(isDelimiter, v128.or(isQuote, isLineFeed)));
}
