// 88-reading-list
// question en: What would one read to follow a section to its sources?
// question id: Apa yang perlu dibaca untuk menelusuri suatu bagian sampai ke sumbernya?
// question uk: Що прочитати, щоб простежити розділ до джерел?
// group: teaching
// section: any
// param section SECTION = 5: Section | Bagian | Розділ
// returns: work STRING, title STRING, year INTEGER, count INTEGER
MATCH (:Sentence {section: $section})<-[:STATED_IN]-(claim:Claim {origin: 'article'})-[:CITES]->(work:Work)
RETURN work.shortTitle AS work, work.title AS title, work.year AS year, count(DISTINCT claim.id) AS count
ORDER BY count DESC, work, title
