/** How the names of exports end, by the form that they are written in. */
const FORM = /(\.csv(\.gz)?|\.xls[xmb]?|\.ods)$/i;

/** The name of an export without what says its form, in small letters; undefined where it has another ending. */
export function exportName(file: string): string | undefined {
  return FORM.test(file) ? file.replace(FORM, "").toLowerCase() : undefined;
}
