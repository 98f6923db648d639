/**
 * What a node or an edge may hold. Dates are ISO text at the precision known (a store's own date type would make
 * `2014-03` a day). A missing property is null. Integers beyond 2^53 are bigint.
 */
export type Scalar = string | number | bigint | boolean;

export type PropertyValue = Scalar | readonly Scalar[];

export type Properties = Readonly<Record<string, PropertyValue>>;
