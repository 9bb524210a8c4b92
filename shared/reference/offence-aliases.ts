export interface OffenceAlias {
  /** What officers type, in lower case; sections as `s5`, which the search also finds from `section 5` and `s. 5`. */
  readonly phrases: readonly string[];
  /** CJS codes in the order to offer them: the everyday adult offence first. */
  readonly codes: readonly string[];
  /** Why these codes in this order. */
  readonly reason: string;
}

/**
 * Slang, abbreviations and section numbers that the titles do not hold. Every code must exist in the reference data and
 * no phrase may stand twice (tested). Checked row by row against the titles and law.md section 5.3; the order within a
 * row is judgement, which no custody practitioner has reviewed yet.
 */
export const offenceAliases: readonly OffenceAlias[] = [
  {
    phrases: ['shoplift', 'shoplifting', 'shoplifter', 'shop theft', 'theft shop', 'retail theft', 's1 theft'],
    codes: ['TH68010'],
    reason: 'Theft from a shop is the adult offence; the title with "shoplifting" is an under-16 pilot.',
  },
  {
    phrases: ['theft', 'steal', 'stealing'],
    codes: ['TH68010', 'TH68020', 'TH68001', 'TH68007', 'TH68006', 'TH68013', 'TH68003', 'TH68002', 'TH68012'],
    reason: 'Theft Act 1968 s1 by how often custody sees each kind.',
  },
  {
    phrases: ['theft from person', 'theft person', 'dipping'],
    codes: ['TH68001'],
    reason: 'The title says "the person of another".',
  },
  {
    phrases: ['theft by finding', 'theft other'],
    codes: ['TH68020'],
    reason: 'One code covers both.',
  },
  {
    phrases: ['cycle theft', 'bike theft', 'theft of bike', 'theft of bicycle', 'pedal cycle theft'],
    codes: ['TH68006'],
    reason: 'The title says "pedal cycle".',
  },
  {
    phrases: ['tfmv', 'theft from mv', 'theft from car', 'theft from vehicle'],
    codes: ['TH68007'],
    reason: 'Crime recording abbreviation.',
  },
  {
    phrases: ['tomv', 'theft of mv', 'theft of car', 'car theft', 'theft of vehicle'],
    codes: ['TH68013', 'TH68050'],
    reason: 'Crime recording abbreviation; taking without consent where no intent to keep is shown.',
  },
  {
    phrases: ['employee theft', 'theft servant', 'theft from employer'],
    codes: ['TH68003'],
    reason: 'The title says "by employee".',
  },
  {
    phrases: ['burglary', 'burg', 's9'],
    codes: ['TH68037', 'TH68036', 'TH68027', 'TH68026'],
    reason: 'Non-dwelling first: dwelling burglary is rarely fit for an out-of-court disposal.',
  },
  {
    phrases: ['dwelling burglary', 'burglary dwelling', 'house burglary', 'domestic burglary'],
    codes: ['TH68036', 'TH68026'],
    reason: 'With theft first, then with intent.',
  },
  {
    phrases: ['burglary other', 'non dwelling burglary', 'commercial burglary', 'burglary non dwelling'],
    codes: ['TH68037', 'TH68027'],
    reason: 'With theft first, then with intent.',
  },
  {
    phrases: ['robbery', 'mugging', 'robbed'],
    codes: ['TH68023', 'TH68025'],
    reason: 'The plain offence before assault with intent to rob.',
  },
  {
    phrases: ['handling', 'handling stolen goods', 'hsg', 'fencing', 's22 theft'],
    codes: ['TH68073', 'TH68074'],
    reason: 'Theft Act 1968 s22.',
  },
  {
    phrases: ['going equipped', 'ge', 'equipped to steal', 'equipped for theft', 's25 theft'],
    codes: ['TH68078', 'TH68081'],
    reason: 'Theft is commoner than burglary.',
  },
  {
    phrases: [
      ...['twoc', 'twocking', 'twoccing', 'tda', 'udaa', 'joyriding', 'joyride', 's12'],
      ...['taking without consent', 'taking without owners consent', 'taking a conveyance', 'take without consent'],
    ],
    codes: ['TH68050', 'TH68054', 'TH68146'],
    reason: 'Theft Act 1968 s12: taker, then carried, then aggravated (s12A).',
  },
  {
    phrases: ['twoc passenger', 'allow to be carried', 'allowed to be carried', 'carried in stolen vehicle'],
    codes: ['TH68054'],
    reason: 'Theft Act 1968 s12(1), second limb.',
  },
  {
    phrases: ['agg twoc', 'aggravated twoc', 'aggravated vehicle taking', 'avt', 's12a'],
    codes: ['TH68146'],
    reason: 'Damage under £5000 by the taker is the lesser and commoner form.',
  },
  {
    phrases: ['vehicle interference', 'interfering with vehicle', 'interference', 'vehicle tampering'],
    codes: ['CA81001'],
    reason: 'Criminal Attempts Act 1981 s9.',
  },
  {
    phrases: ['abstracting electricity', 'abstract electricity', 'electricity theft', 's13 theft'],
    codes: ['TH68058'],
    reason: 'Theft Act 1968 s13.',
  },
  {
    phrases: ['bilking', 'bilk', 'making off', 'make off', 'making off without payment', 'mowp', 'motwp', 'drive off'],
    codes: ['TH78011'],
    reason: 'Theft Act 1978 s3.',
  },
  {
    phrases: ['fare', 'fare evasion', 'fare dodging', 'rail fare', 'train fare', 'bunking the train'],
    codes: ['RW89004', 'RL05061', 'RL05045'],
    reason: 'Regulation of Railways Act 1889 s5 before the by-laws.',
  },
  {
    phrases: ['taxi fare', 'cab fare'],
    codes: ['TH78011', 'LC96001', 'LC96002'],
    reason: 'Making off applies everywhere; the cab offences follow.',
  },
  {
    phrases: ['fraud', 'fraud by false representation', 'false rep', 'card fraud', 'deception', 's2 fraud'],
    codes: ['FA06001', 'FA06007', 'FA06002', 'FA06003'],
    reason: 'Fraud Act 2006 s2 first, then s11, s3, s4.',
  },
  {
    phrases: ['services dishonestly', 'obtaining services', 's11 fraud'],
    codes: ['FA06007'],
    reason: 'Fraud Act 2006 s11.',
  },
  {
    phrases: ['benefit fraud', 'false benefit claim', 'dwp fraud'],
    codes: ['SS92001'],
    reason: 'Social Security Administration Act 1992 s112, the summary offence.',
  },
  {
    phrases: ['assault', 's39', 'common assault', 'ca s39'],
    codes: ['CJ88001', 'CJ88116', 'OF61102', 'CJ88159', 'PL96001'],
    reason: 'Criminal Justice Act 1988 s39 first, then by gravity.',
  },
  {
    phrases: ['battery', 'assault by beating', 'beating', 'assault beating', 'common assault by beating'],
    codes: ['CJ88116', 'CJ88001'],
    reason: 'Battery is charged as assault by beating.',
  },
  {
    phrases: ['abh', 'aoabh', 's47', 'assault occasioning', 'actual bodily harm', 'assault abh'],
    codes: ['OF61102'],
    reason: 'Offences against the Person Act 1861 s47.',
  },
  {
    phrases: ['gbh', 'grievous bodily harm', 's20', 's20 gbh', 'gbh s20', 'wounding', 'malicious wounding'],
    codes: ['OF61131', 'OF61017', 'OF61016'],
    reason: 'Without intent (s20) before s18: the lesser and commoner.',
  },
  {
    phrases: ['s18', 'gbh with intent', 'gbh s18', 's18 gbh', 'wounding with intent', 's18 wounding'],
    codes: ['OF61017', 'OF61016'],
    reason: 'Offences against the Person Act 1861 s18: harm, then wounding.',
  },
  {
    phrases: ['strangulation', 'nfs', 'non fatal strangulation', 'strangle'],
    codes: ['SC15005', 'SC15006'],
    reason: 'Serious Crime Act 2015 s75A.',
  },
  {
    phrases: ['coercive control', 'ccb', 'controlling behaviour', 'coercive and controlling', 's76'],
    codes: ['SC15004'],
    reason: 'Serious Crime Act 2015 s76.',
  },
  {
    phrases: [
      'emergency worker',
      'emergency worker assault',
      'assault emergency worker',
      'aew',
      'assault on emergency worker',
    ],
    codes: ['CJ88160', 'CJ88159', 'EW06001'],
    reason: 'By beating is commoner; of the doubled codes, those in law.md section 5.3.',
  },
  {
    phrases: [
      ...['assault police', 'assault pc', 'assault constable', 'assault police officer', 'assault on police', 's89'],
      ...['police assault', 'assault a constable'],
    ],
    codes: ['PL96001', 'CJ88160', 'CJ88159'],
    reason: 'Police Act 1996 s89(1), then the emergency worker offences that often replace it.',
  },
  {
    phrases: [
      'obstruct police',
      'obstruct pc',
      'obstruct constable',
      'obstruction',
      'resist arrest',
      'resisting arrest',
    ],
    codes: ['PL96003', 'EW06001'],
    reason: 'Police Act 1996 s89(2).',
  },
  {
    phrases: ['obstruct emergency worker', 'hinder emergency worker'],
    codes: ['EW06001'],
    reason: 'Emergency Workers (Obstruction) Act 2006 s1.',
  },
  {
    phrases: ['threats to kill', 'threat to kill', 'ttk', 's16'],
    codes: ['OF61014'],
    reason: 'Offences against the Person Act 1861 s16.',
  },
  {
    phrases: ['criminal damage', 'crim dam', 'crimdam', 'cd', 'damage', 'vandalism', 'graffiti', 'tagging', 's1 cda'],
    codes: ['CD71039', 'CD71038', 'CD71040'],
    reason: 'Under £5000 first; the titles with "racially aggravated" otherwise win.',
  },
  {
    phrases: ['arson', 'fire setting'],
    codes: ['CD71015'],
    reason: 'Simple arson before the forms that endanger life.',
  },
  {
    phrases: ['endanger life damage', 'damage endanger life'],
    codes: ['CD71041'],
    reason: 'Criminal Damage Act 1971 s1(2).',
  },
  {
    phrases: [
      ...['s5', 's5 public order', 's5 poa', 'public order', 'poa', 'public order s5'],
      ...['disorderly behaviour', 'disorderly conduct'],
    ],
    codes: ['PU86149', 'PU86116', 'PU86004', 'PU86150'],
    reason: 'Public Order Act 1986 s5, the everyday form, then s4A and s4.',
  },
  {
    phrases: ['s4a', 's4a public order', 's4a poa', 'intentional harassment'],
    codes: ['PU86116', 'PU86117'],
    reason: 'Public Order Act 1986 s4A.',
  },
  {
    phrases: ['s4', 's4 public order', 's4 poa', 'fear of violence', 'threatening behaviour'],
    codes: ['PU86004', 'PU86116'],
    reason: 'Public Order Act 1986 s4.',
  },
  {
    phrases: ['affray', 's3 public order', 's3 poa', 's3'],
    codes: ['PU86003'],
    reason: 'Public Order Act 1986 s3.',
  },
  {
    phrases: ['violent disorder', 's2 public order', 's2 poa'],
    codes: ['PU86002'],
    reason: 'Public Order Act 1986 s2.',
  },
  {
    phrases: ['d&d', 'dnd', 'd and d', 'drunk and disorderly', 'drunk disorderly', 'drunk & disorderly'],
    codes: ['CJ67002'],
    reason: 'Criminal Justice Act 1967 s91.',
  },
  {
    phrases: ['d&i', 'drunk and incapable', 'drunk in public'],
    codes: ['LG72008'],
    reason: 'Licensing Act 1872 s12.',
  },
  {
    phrases: ['drunk refuse to leave', 'fail to leave licensed premises', 'refuse to leave pub'],
    codes: ['LG03047'],
    reason: 'Licensing Act 2003 s143.',
  },
  {
    phrases: ['racially aggravated', 'racially aggravated s5', 'racially aggravated public order', 'rapo'],
    codes: ['CD98075', 'CD98067', 'CD98066', 'CD98070', 'CD98073', 'CD98074', 'CD98069'],
    reason: 'Crime and Disorder Act 1998 s31 first, then s29, s30, s32; current combined codes only.',
  },
  {
    phrases: ['racially aggravated assault', 'racially aggravated common assault'],
    codes: ['CD98070', 'CD98073'],
    reason: 'Crime and Disorder Act 1998 s29; current combined codes.',
  },
  {
    phrases: ['racially aggravated criminal damage', 'racially aggravated damage'],
    codes: ['CD98074'],
    reason: 'Crime and Disorder Act 1998 s30; current combined code.',
  },
  {
    phrases: [
      ...[
        'cannabis',
        'weed',
        'skunk',
        'marijuana',
        'hash',
        'pot',
        'ganja',
        'possession of cannabis',
        'possess cannabis',
      ],
      ...['cannabis possession', 'poss cannabis'],
    ],
    codes: ['MD71530', 'MD71521', 'MD71526', 'MD71531'],
    reason: 'Possession first; MD71530 is the current Class B code.',
  },
  {
    phrases: ['cocaine', 'coke', 'charlie', 'possession of cocaine', 'powder cocaine'],
    codes: ['MD71210', 'MD71230'],
    reason: 'Possession before possession with intent.',
  },
  {
    phrases: ['crack', 'crack cocaine', 'possession of crack'],
    codes: ['MD71214', 'MD71234'],
    reason: 'Possession before possession with intent.',
  },
  {
    phrases: ['heroin', 'diamorphine', 'smack', 'brown', 'possession of heroin'],
    codes: ['MD71211', 'MD71231'],
    reason: 'Possession before possession with intent.',
  },
  {
    phrases: ['mdma', 'mandy', 'possession of mdma'],
    codes: ['MD71213', 'MD71233'],
    reason: 'Possession before possession with intent.',
  },
  {
    phrases: ['amphetamine', 'amphetamines', 'speed', 'whizz', 'possession of amphetamine'],
    codes: ['MD71220', 'MD71240'],
    reason: 'Possession of the drug; speeding is found by "speeding" or "speed limit".',
  },
  {
    phrases: ['ketamine', 'ket'],
    codes: ['MD71596', 'MD71597'],
    reason: 'Class B since 2014; the Class C codes are of earlier dates.',
  },
  {
    phrases: ['spice', 'synthetic cannabinoid', 'mamba'],
    codes: ['MD71552'],
    reason: 'Cannabinoid receptor agonists, Class B.',
  },
  {
    phrases: ['nos', 'nitrous oxide', 'nitrous', 'balloons'],
    codes: ['MD71609', 'MD71610'],
    reason: 'Class C for wrongful inhalation since November 2023.',
  },
  {
    phrases: ['possession of drugs', 'drugs', 'drug possession', 'possession', 'pocd', 'simple possession'],
    codes: ['MD71530', 'MD71210', 'MD71211', 'MD71214', 'MD71220', 'MD71225', 'MD71219', 'MD71022'],
    reason: 'By how often custody sees each drug.',
  },
  {
    phrases: ['class a possession', 'possession class a', 'possession of class a'],
    codes: ['MD71210', 'MD71214', 'MD71211', 'MD71213', 'MD71219'],
    reason: 'By how often custody sees each drug.',
  },
  {
    phrases: ['class b possession', 'possession class b', 'possession of class b'],
    codes: ['MD71530', 'MD71220', 'MD71225', 'MD71596'],
    reason: 'By how often custody sees each drug.',
  },
  {
    phrases: ['class c possession', 'possession class c', 'possession of class c'],
    codes: ['MD71022', 'MD71609'],
    reason: 'The general Class C code first.',
  },
  {
    phrases: ['pwits', 'pwits cannabis', 'intent to supply', 'possession with intent to supply'],
    codes: ['MD71526', 'MD71230', 'MD71231', 'MD71239'],
    reason: 'Cannabis is the commonest; Class A kinds follow.',
  },
  {
    phrases: ['cannabis production', 'cannabis grow', 'cannabis cultivation', 'cannabis factory', 'produce cannabis'],
    codes: ['MD71531', 'MD71440'],
    reason: 'Production is charged more often than cultivation.',
  },
  {
    phrases: ['knife', 'bladed article', 'blade', 'knife possession', 'possession of knife', 'pointed article', 's139'],
    codes: ['CJ88144', 'CJ88154', 'CJ88152'],
    reason: 'Criminal Justice Act 1988 s139 in public, then threats, then school premises.',
  },
  {
    phrases: ['offensive weapon', 'off weap', 'possession of offensive weapon', 'weapon', 'offwep'],
    codes: ['PC53001', 'PC53003', 'CJ88153'],
    reason: 'Prevention of Crime Act 1953 s1 in public first.',
  },
  {
    phrases: ['threaten with knife', 'threaten with blade', 'threatening with bladed article'],
    codes: ['CJ88154'],
    reason: 'Two codes share the title; CJ88154 is the one in law.md section 5.3.',
  },
  {
    phrases: ['threaten with weapon', 'threatening with offensive weapon'],
    codes: ['PC53003'],
    reason: 'Two codes share the title; PC53003 is the one in law.md section 5.3.',
  },
  {
    phrases: ['harassment', 'harass', 's2 pha'],
    codes: ['PH97004', 'PH97009'],
    reason: 'Protection from Harassment Act 1997 s2, then s4.',
  },
  {
    phrases: ['harassment fear of violence', 's4 pha'],
    codes: ['PH97009'],
    reason: 'Protection from Harassment Act 1997 s4.',
  },
  {
    phrases: ['stalking', 'stalk', 's2a pha', 's2a'],
    codes: ['PH97006', 'PH97010'],
    reason: 'Protection from Harassment Act 1997 s2A, then s4A.',
  },
  {
    phrases: ['breach restraining order', 'breach of restraining order', 'restraining order'],
    codes: ['SE20002', 'PH97012'],
    reason: 'Sentencing Act 2020 s363 on conviction, then after acquittal.',
  },
  {
    phrases: ['breach non molestation order', 'breach of non molestation order', 'nmo', 'non mol'],
    codes: ['FL96001'],
    reason: 'Family Law Act 1996 s42A.',
  },
  {
    phrases: [
      ...['malicious communications', 'malicious communication', 'mal comms', 'malcoms', 'malcomms', 's1 mca'],
      ...['malicious letter'],
    ],
    codes: ['MT88006', 'CA03005', 'OS23002', 'OS23001'],
    reason:
      'Malicious Communications Act 1988 s1 as it stands; threats and falsehood moved to the Online Safety Act 2023.',
  },
  {
    phrases: ['s127', 'offensive message', 'menacing message', 's127 comms'],
    codes: ['CA03005', 'CA03009'],
    reason: 'Communications Act 2003 s127.',
  },
  {
    phrases: ['begging', 'beg', 'beggar'],
    codes: ['VG24005'],
    reason: 'Vagrancy Act 1824 s3; the repeat-occasion codes follow.',
  },
  {
    phrases: ['enclosed premises', 'found on enclosed premises', 'vagrancy'],
    codes: ['VG24018'],
    reason: 'Vagrancy Act 1824 s4.',
  },
  {
    phrases: ['dangerous dog', 'dog bite', 'dog out of control', 'dangerously out of control', 'ddo'],
    codes: ['DD91033', 'DD91034'],
    reason: 'Dangerous Dogs Act 1991 s3: without injury first, then the aggravated form.',
  },
  {
    phrases: ['exposure', 'indecent exposure', 'flasher', 's66'],
    codes: ['SX03128'],
    reason: 'Sexual Offences Act 2003 s66.',
  },
  {
    phrases: ['sexual assault', 'sexual touching', 'groping'],
    codes: ['SX03007', 'SX03008'],
    reason: 'Sexual Offences Act 2003 s3, adult victims.',
  },
  {
    phrases: ['intimate image', 'intimate images', 'sharing intimate image'],
    codes: ['SX03249', 'SX03250'],
    reason: 'Sexual Offences Act 2003 s66B: the base offence before the forms with intent.',
  },
  {
    phrases: ['iioc', 'indecent images', 'indecent images of children'],
    codes: ['CJ88115'],
    reason: 'Possession, Criminal Justice Act 1988 s160.',
  },
  {
    phrases: ['animal cruelty', 'cruelty to animal', 'rspca'],
    codes: ['AW06041'],
    reason: 'Animal Welfare Act 2006 s4.',
  },
  {
    phrases: ['cpn', 'cpn breach', 'breach cpn', 'breach community protection notice'],
    codes: ['AS14004'],
    reason: 'Anti-social Behaviour, Crime and Policing Act 2014 s48.',
  },
  {
    phrases: ['pspo', 'pspo breach', 'breach pspo'],
    codes: ['AS14019'],
    reason: 'Anti-social Behaviour, Crime and Policing Act 2014 s67.',
  },
  {
    phrases: ['cbo', 'cbo breach', 'breach cbo'],
    codes: ['SE20001', 'AS14001'],
    reason: 'Sentencing Act 2020 s339, then orders made before it.',
  },
  {
    phrases: ['dispersal', 'breach dispersal', 's35'],
    codes: ['AS14002'],
    reason: 'Anti-social Behaviour, Crime and Policing Act 2014 s39.',
  },
  {
    phrases: ['false report', 'false report to police', 'wasteful employment'],
    codes: ['CL67008'],
    reason: 'Criminal Law Act 1967 s5(2).',
  },
  {
    phrases: ['false alarm', 'false fire alarm'],
    codes: ['FS04009', 'FS04010'],
    reason: 'Fire and Rescue Services Act 2004 s49.',
  },
  {
    phrases: ['witness intimidation', 'intimidating witness', 'intimidate witness'],
    codes: ['CJ94005'],
    reason: 'Criminal Justice and Public Order Act 1994 s51.',
  },
  {
    phrases: ['pcj', 'pcoj', 'pervert the course of justice', 'perverting the course of justice', 'perverting justice'],
    codes: ['COML030'],
    reason: 'Common law; the title says "course of public justice".',
  },
  {
    phrases: [
      'drink driving',
      'drink drive',
      'drunk driving',
      'drunk driver',
      'dui',
      'excess alcohol',
      'oplp',
      's5 rta',
    ],
    codes: ['RT88007', 'RT88339', 'RT88008'],
    reason: 'Road Traffic Act 1988 s5(1)(a), then s4, then in charge.',
  },
  {
    phrases: ['drug driving', 'drug drive', 's5a rta'],
    codes: ['RT88584', 'RT88340'],
    reason: 'Road Traffic Act 1988 s5A, then s4.',
  },
  {
    phrases: ['drunk in charge', 'in charge over limit'],
    codes: ['RT88008', 'RT88347'],
    reason: 'Road Traffic Act 1988 s5(1)(b), then s4(2).',
  },
  {
    phrases: ['fail to provide', 'fail to provide specimen', 'refuse breath test', 'fail to provide breath'],
    codes: ['RT88010', 'RT88011'],
    reason: 'Road Traffic Act 1988 s7(6): driving first.',
  },
  {
    phrases: [
      'disqualified',
      'disqual driving',
      'driving while disqualified',
      'drive disqualified',
      'disqualified driving',
      'disq driving',
    ],
    codes: ['RT88333'],
    reason: 'Road Traffic Act 1988 s103.',
  },
  {
    phrases: ['no insurance', 'uninsured driving', 'driving without insurance'],
    codes: ['RT88191'],
    reason: 'Road Traffic Act 1988 s143; the short title is an old row.',
  },
  {
    phrases: ['no licence', 'driving without licence', 'unlicensed driving', 'oitawl'],
    codes: ['RT88334', 'RT88507'],
    reason: 'Road Traffic Act 1988 s87.',
  },
  {
    phrases: ['dangerous driving'],
    codes: ['RT88026'],
    reason: 'Road Traffic Act 1988 s2; the title says "drive ... dangerously".',
  },
  {
    phrases: ['careless driving', 'due care', 'dwdca', 'driving without due care'],
    codes: ['RT88575', 'RT88576'],
    reason: 'Road Traffic Act 1988 s3.',
  },
  {
    phrases: ['fail to stop', 'fail to stop accident', 'failing to stop', 's170'],
    codes: ['RT88218', 'RT88578', 'RT88220'],
    reason: 'After an accident (s170), then for a constable (s163).',
  },
  {
    phrases: ['speeding', 'speed limit'],
    codes: ['RR84018', 'RR84113'],
    reason: 'No plain "exceed 30 mph" row is in the list but old ones; the current motorway and variable limits.',
  },
];
