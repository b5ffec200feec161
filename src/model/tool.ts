/** The program, as its outputs name it. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}
