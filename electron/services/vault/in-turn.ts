/** Runs tasks one after the other, so that two never read, change and write one file at the same time. */
export function createTurns(): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(task);
    // A task that throws tells its own caller; the next one runs all the same.
    last = turn.catch(() => undefined);
    return turn;
  };
}
