// 42-towards-a-security
// question en: What contributes to one of the seven securities?
// question id: Apa yang berkontribusi pada salah satu dari tujuh keamanan?
// question uk: Що робить внесок до одного із семи видів безпеки?
// about en: These links are inferences of the atlas, each with its reason.
// about id: Kaitan ini merupakan simpulan atlas, masing-masing dengan alasannya.
// about uk: Ці зв’язки — висновки атласу, кожен зі своїм обґрунтуванням.
// group: rights
// section: any
// param category ENTITY(SecurityCategory) = hs-health: Security | Keamanan | Вид безпеки
// returns: entity STRING, kind STRING, statement STRING, claims LIST
MATCH (claim:Claim {type: 'CONTRIBUTES_TO'})-[:OBJECT]->(:SecurityCategory {id: $category})
MATCH (claim)-[:SUBJECT]->(entity:Entity)
RETURN entity.id AS entity, entity.kind AS kind, claim.text AS statement, [claim.id] AS claims
ORDER BY kind, entity, claims
