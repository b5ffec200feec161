/** Arrays that kernels can work on: those that an arena made. */
export type Floats = Float64Array<SharedArrayBuffer>;
export type Integers = Int32Array<SharedArrayBuffer>;
export type Bytes = Uint8Array<SharedArrayBuffer>;

declare const pointsTo: unique symbol;

/** Where an array begins in the memory of its arena. */
export type Address<A extends Floats | Integers | Bytes> = number & { readonly [pointsTo]: A };

/** Instead of the address of an array that is not there. */
export const nowhere = 0;

export function addressOf<A extends Floats | Integers | Bytes>(array: A): Address<A> {
  return array.byteOffset as Address<A>;
}

/** Of an array that may not be there. */
export function addressOrNowhere<A extends Floats | Integers | Bytes>(
  array: A | undefined,
): Address<A> | typeof nowhere {
  return array === undefined ? nowhere : addressOf(array);
}
