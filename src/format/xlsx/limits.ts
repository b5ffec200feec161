/** What a sheet of Excel holds at most. */
export interface Limits {
  readonly rows: number;
  /** UTF-16 units in a cell. */
  readonly characters: number;
}

export const limits: Limits = { rows: 1_048_576, characters: 32_767 };
