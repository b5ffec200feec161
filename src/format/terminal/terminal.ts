/** What is written to. */
export interface Terminal {
  /** In columns; undefined where the output is no terminal. */
  readonly width: number | undefined;
  readonly color: boolean;
}
