import jsep from "jsep";

export type Node = jsep.Expression;

/** jsep's tree, and where each of its nodes begins in the text, from 1. */
export type Syntax =
  | { readonly ok: true; readonly tree: Node; readonly start: (node: Node) => number }
  | { readonly ok: false; readonly character: number; readonly detail: string };

const starts = new WeakMap<Node, number>();
const opened = new WeakMap<object, number>();

/* jsep keeps no positions: each token is parsed by a second entry at the same place, and its start noted. */
jsep.hooks.add("gobble-token", function (env) {
  if (opened.get(this) === this.index) return;
  opened.set(this, this.index);
  const start = this.index + 1;
  const node = this.gobbleToken();
  opened.delete(this);
  if (node === undefined || node === null || typeof node !== "object") return;
  if (!starts.has(node)) starts.set(node, start);
  env.node = node;
});

/* jsep passes over lost commas, semicolons and lacking operators: `1 2`, `sum(a b)`, `(1,)`. Nobody means them. */
const LEADING_SEPARATOR = /(?:^|[([])[\s,;]*[,;]\s*$/;
const FOLLOWS_EXPRESSION = /^(?:$|[)\]:]|,(?!\s*(?:[),;]|$)))/;
jsep.hooks.add("gobble-expression", function () {
  if (LEADING_SEPARATOR.test(this.expr.slice(0, this.index))) this.throwError("Unexpected separator");
});
jsep.hooks.add("after-expression", function ({ node }) {
  if (node && !FOLLOWS_EXPRESSION.test(this.expr.slice(this.index)))
    this.throwError(`Unexpected "${this.char}"`);
});

export function parseSyntax(text: string): Syntax {
  try {
    const tree = jsep(text);
    const body = tree["body"];
    return Array.isArray(body) && body.length === 0
      ? { ok: false, character: text.trimEnd().length + 1, detail: "Expected expression" }
      : { ok: true, tree, start };
  } catch (error) {
    if (!isSyntaxError(error)) throw error;
    return { ok: false, character: Math.min(error.index, text.length) + 1, detail: error.description };
  }
}

/** What is no token begins where its first part does. */
function start(node: Node): number {
  const known = starts.get(node);
  if (known !== undefined) return known;
  const first = node["left"] ?? node["test"];
  return isNode(first) ? start(first) : 1;
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function isSyntaxError(error: unknown): error is Error & { index: number; description: string } {
  return error instanceof Error && "index" in error && "description" in error;
}

/** A node as the user would recognise it. */
export function describe(node: Node): string {
  switch (node.type) {
    case "Identifier":
      return String(node["name"]);
    case "CallExpression":
      return isNode(node["callee"]) ? `${describe(node["callee"])}(…)` : "…(…)";
    case "Literal":
      return String(node["raw"]);
    case "MemberExpression": {
      const object = isNode(node["object"]) ? describe(node["object"]) : "…";
      if (node["computed"] === true) return `${object}[…]`;
      const property = isNode(node["property"]) ? describe(node["property"]) : "…";
      return `${object}${node["optional"] === true ? "?." : "."}${property}`;
    }
    case "ConditionalExpression":
      return "… ? … : …";
    case "ArrayExpression":
      return "[…]";
    case "ThisExpression":
      return "this";
    case "Compound":
    case "SequenceExpression":
      return ",";
    default:
      return node.type;
  }
}
