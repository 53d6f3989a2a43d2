/** One operation of the generated module: its text and, for the compiler only, what goes in and what comes out. */
export interface Operation<TData, TVariables> {
  readonly text: string;
  readonly types?: (variables: TVariables) => TData;
}
