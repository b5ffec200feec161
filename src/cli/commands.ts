import type { Command } from "./command.ts";
import { attribute } from "./commands/attribute.ts";
import { compare } from "./commands/compare.ts";
import { compute } from "./commands/compute.ts";
import { explain } from "./commands/explain.ts";
import { gap } from "./commands/gap.ts";
import { init } from "./commands/init.ts";
import { map } from "./commands/map.ts";
import { methodologyCheck } from "./commands/methodology-check.ts";
import { methodologyShow } from "./commands/methodology-show.ts";
import { validate } from "./commands/validate.ts";
import { verify } from "./commands/verify.ts";
import { whatif } from "./commands/whatif.ts";

/** Every command, in the order of the help. Its own code is loaded where it is the one that is run. */
export const commands: readonly Command[] = [
  compute,
  validate,
  map,
  verify,
  explain,
  gap,
  attribute,
  whatif,
  compare,
  methodologyShow,
  methodologyCheck,
  init,
];
