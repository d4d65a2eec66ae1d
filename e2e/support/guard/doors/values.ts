/** What a call is made with, by name. */
export type Values = { [name: string]: Value };
export type Value = string | Value[] | Values;
