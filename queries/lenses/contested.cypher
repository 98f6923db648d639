// contested — every statement of the article that the record does not bear out
// lens en: Contested statements
// lens id: Pernyataan yang dipersoalkan
// lens uk: Спірні твердження
// how en: Each row sets what the text says beside what the record says, with sources and how sure we are. Not every kind is an error.
// how id: Setiap baris menyandingkan apa yang dikatakan teks dengan apa yang dikatakan catatan rujukan, beserta sumber dan tingkat keyakinan kami. Tidak setiap jenis merupakan kesalahan.
// how uk: Кожен рядок ставить поруч те, що каже текст, і те, що кажуть довідкові джерела, з посиланнями та мірою нашої певності. Не кожен різновид є помилкою.
// order: 6
// params: none
// returns: contested STRING, kind STRING, confidence STRING, confidenceNote STRING, summary STRING, correction STRING, sources LIST, places LIST, claims LIST, record LIST, entities LIST, works LIST
// entities: entities
// claims: claims, record
MATCH (contested:Contested)
OPTIONAL MATCH (claim:Claim)-[:CONTESTED_BY]->(contested)
WITH contested, claim.id AS claim
ORDER BY claim
WITH contested, collect(claim) AS claims
OPTIONAL MATCH (contested)-[:RECORD]->(said:Claim)
WITH contested, claims, said.id AS said
ORDER BY said
WITH contested, claims, collect(said) AS record
OPTIONAL MATCH (contested)-[:CONCERNS]->(entity:Entity)
WITH contested, claims, record, entity.id AS entity
ORDER BY entity
WITH contested, claims, record, collect(entity) AS entities
OPTIONAL MATCH (contested)-[:CONCERNS]->(work:Work)
WITH contested, claims, record, entities, work.shortTitle AS work
ORDER BY work
WITH contested, claims, record, entities, collect(work) AS works
RETURN contested.id AS contested, contested.kind AS kind, contested.confidence AS confidence,
  contested.confidenceNote AS confidenceNote, contested.summary AS summary, contested.correction AS correction,
  contested.sources AS sources, contested.places AS places, claims, record, entities, works
ORDER BY contested
