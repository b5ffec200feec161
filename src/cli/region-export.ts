/** Whether a file of a folder is the region export by its name. */
export function isRegionExport(name: string): boolean {
  return /^regions(\.csv(\.gz)?|\.xls[xmb]?|\.ods)$/i.test(name);
}
