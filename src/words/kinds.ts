/** What sorts of agencies and undertakings there are, for the tables whose rows say one and the facts that have one. */

export const AGENCY_KINDS = [
  'government',
  'party',
  'congress',
  'consultative',
  'court',
  'procuratorate',
  'people-organization',
  'public-institution',
  'company',
  'school',
  'hospital',
  'military',
  'foreign',
  'other',
] as const;

export const PROJECT_KINDS = [
  'construction',
  'programme',
  'campaign',
  'platform',
  'park',
  'fund',
  'service',
  'plan',
  'event',
  'other',
] as const;
