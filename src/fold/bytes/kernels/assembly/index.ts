export * from "./cells";
export * from "./keys";
export * from "./regions";
export * from "./rows";
export * from "./scan";
