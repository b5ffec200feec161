/*
 * What the columns of a change are called wherever two ratings are compared, in rows and in JSON. A gain is
 * above zero where it got better: fewer points are a gain where fewer are better.
 */

export const placeChange = ["place", "previous_place", "places_gained"] as const;
export const pointsChange = ["points", "previous_points", "points_gained"] as const;

/** The columns of the change of a mean, or of a block by its id. */
export function changeColumns<Id extends string>(id: Id): readonly [Id, `previous_${Id}`, `${Id}_gained`] {
  return [id, `previous_${id}`, `${id}_gained`];
}
