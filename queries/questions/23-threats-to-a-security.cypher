// 23-threats-to-a-security
// question en: What threatens one of the seven securities?
// question id: Apa yang mengancam salah satu dari tujuh keamanan?
// question uk: Що загрожує одному із семи видів безпеки?
// about en: Many of these are inferences of the atlas, each with its reason.
// about id: Banyak di antaranya merupakan simpulan atlas, masing-masing dengan alasannya.
// about uk: Чимало з них — висновки атласу, кожен зі своїм обґрунтуванням.
// group: threats
// section: any
// param category ENTITY(SecurityCategory) = hs-food: Security | Keamanan | Вид безпеки
// returns: entity STRING, origin STRING, modality STRING, status STRING, claims LIST
MATCH (threat:Threat)-[threatens:THREATENS]->(:SecurityCategory {id: $category})
RETURN threat.id AS entity, threatens.origin AS origin, threatens.modality AS modality,
  threatens.status AS status, [threatens.id] AS claims
ORDER BY entity, claims
