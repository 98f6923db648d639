/**
 * Words that ids are often made of, the most useful last, as deflate wants its dictionary. Links are packed with it: it may
 * never change, or they could not be read any more. A better one comes with a new first letter in `scene-code.ts`.
 */
export const SCENE_WORDS = [
  "aid-art-tpd-hdr-hrd-new-for-end-2015-2017-visa-care-udhr-pact-easo-self-data-cold-ess-",
  "cross-based-goals-crime-peace-world-libya-2016-2022-russia-market-system-law-change-long-",
  "term-ares-host-crimea-africa-food-status-seeker-online-living-decline-opinion-society-",
  "seekers-housing-foreign-centred-defence-reports-legal-socio-abuse-study-capacity-",
  "stronger-regional-civilian-survival-violence-concerns-physical-personal-interest-",
  "mobility-internet-adoption-temporary-labour-access-diplomacy-emergency-irregular-",
  "strategic-eu4health-member-indonesia-energy-convention-challenges-agreements-commission-",
  "life-power-war-refugee-economy-borders-council-freedom-immigration-enforcement-",
  "territorial-fundamental-qualitative-experiences-public-consequences-services-global-",
  "displacement-non-report-capabilities-states-people-safety-national-expectations-research-",
  "transnational-opportunities-education-framework-extension-countries-effective-interests-",
  "infrastructure-from-responsibility-journey-interpretation-assistance-prevention-crisis-",
  "management-ukrainians-inequality-asylum-interdependence-response-military-integration-",
  "authorities-migrant-charter-needs-humanitarian-universality-stability-relations-",
  "comprehensive-conflict-migrants-cultural-discrimination-community-health-identity-",
  "threats-governance-insecurity-environmental-mediterranean-understanding-europe-european-",
  "political-policies-approach-instability-individual-social-ukrainian-traditional-ukraine-",
  "rights-protection-event-cooperation-development-policy-border-need-economic-right-",
  "international-human-state-migration-security-measure-threat-concept-",
].join("");
