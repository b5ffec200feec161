import rows from "./russia.json" with { type: "json" };

/** A region as Russian documents and print name it. */
export interface RussianRegion {
  /** Two digits. */
  readonly code: string;
  readonly name: string;
  /** As the English text of the Constitution has it. */
  readonly en: string;
  /** Without the words «федеральный округ». */
  readonly district: string;
  /** The other names that print uses. Those that `naming` derives need not stand here. */
  readonly names: readonly string[];
}

/** The 85 regions that the publication of 2022 counts, in the order of their codes. */
export const russia: readonly RussianRegion[] = rows;
