import type { Source } from "../model/source.ts";
import type { Lang } from "../words/lang.ts";
import type { Files } from "./effects.ts";

/** A terminal to draw on, and a clock in milliseconds. */
export interface ProgressWorld {
  readonly write: (text: string) => void;
  readonly now: () => number;
  readonly lang: Lang;
}

/** Shorter runs show nothing. */
const SHOWN_AFTER = 500;
const BETWEEN_DRAWINGS = 100;
const BAR = 30;
const CLEAR = "\r\u001b[K";

/** The same files; while they are read for longer than half a second, a bar shows how far that is. */
export function withProgress(files: Files, { write, now, lang }: ProgressWorld): Files {
  const opened = new Map<Source, { read: number; size: number }>();
  const start = now();
  let drawnAt = start + SHOWN_AFTER - BETWEEN_DRAWINGS;
  let drawn = false;
  let open = 0;

  function draw(): void {
    if (now() - drawnAt < BETWEEN_DRAWINGS) return;
    drawnAt = now();
    drawn = true;
    const all = [...opened.values()];
    const read = all.reduce((sum, file) => sum + file.read, 0);
    const size = all.reduce((sum, file) => sum + file.size, 0);
    write(`${CLEAR}${progressLine(read, size, lang)}`);
  }
  function clear(): void {
    if (drawn) write(CLEAR);
    drawn = false;
  }
  function watched(source: Source): Source {
    const state = { read: 0, size: source.size ?? 0 };
    opened.set(source, state);
    return {
      ...source,
      async *chunks() {
        state.read = 0;
        open += 1;
        try {
          for await (const chunk of source.chunks()) {
            state.read += chunk.length;
            state.size = Math.max(state.size, state.read);
            draw();
            yield chunk;
          }
        } finally {
          open -= 1;
          if (open === 0) clear();
        }
      },
    };
  }
  return { ...files, open: (path, shown) => watched(files.open(path, shown)) };
}

/** `[#########---------------------] 30 %, 12 из 40 МБ` */
export function progressLine(read: number, size: number, lang: Lang): string {
  const share = size === 0 ? 0 : read / size;
  const done = Math.round(share * BAR);
  const bar = `[${"#".repeat(done)}${"-".repeat(BAR - done)}]`;
  const [a, b] = [read, size].map((bytes) => Math.round(bytes / 1_000_000));
  const percent = Math.floor(share * 100);
  return { ru: `${bar} ${percent} %, ${a} из ${b} МБ`, en: `${bar} ${percent}%, ${a} of ${b} MB` }[lang];
}
