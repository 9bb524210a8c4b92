type Scalar = string | number | boolean | null | undefined;
type Inside<T> = T extends Scalar ? '' : T extends readonly (infer Item)[] ? '' | `[]${Inside<Item>}` : `.${Keys<T>}`;
type Keys<T> = { [Key in keyof T & string]-?: `${Key}${Inside<T[Key]>}` }[keyof T & string];

/** Where a fact stands, lists written with `[]`: `person.dateOfBirth`, `offences[].class`, `settings.period.from`. */
export type PathOf<Subject> = Keys<Subject>;
