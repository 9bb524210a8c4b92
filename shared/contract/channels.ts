/** Every channel of the bridge, once. The preload offers one named function for each and nothing else. */
export const channels = [
  'vaultStatus',
  'vaultPassphraseStrength',
  'vaultSetUp',
  'vaultUnlock',
  'vaultLock',
  'vaultStayAwake',
  'stationRead',
  'stationChangeSettings',
  'stationChooseExportFolder',
  'stationSetAutoLock',
  'referenceForces',
  'referenceSearchOffences',
  'referenceOffence',
  'paperworkProduce',
  'paperworkSave',
  'paperworkPrint',
  'exchangeDeliver',
  'exchangeAttempts',
  'aboutProgram',
] as const;
export type Channel = (typeof channels)[number];
