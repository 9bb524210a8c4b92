/** Words of the frame itself, where no feature is to blame. */

export const crashWords = {
  title: 'This screen has stopped',
  body: 'Everything that was saved is safe: each change is kept as soon as you leave its field. Load Proviso again and unlock it with your passphrase. If it stops again at the same place, tell your support desk which screen it was.',
  button: 'Load Proviso again',
} as const;

export const unavailableWords = {
  title: 'Proviso cannot start',
  damaged:
    'The file that holds the keys of this station cannot be read. Nothing has been changed and the records are still on this machine. Do not reinstall: ask your support desk to put the file back from a backup.',
  silent:
    'The part of the program that holds the keys does not answer. Nothing has been lost. Close Proviso and start it again. If that does not help, tell your support desk.',
  button: 'Try again',
} as const;
