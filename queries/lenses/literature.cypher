// literature — every work, section by section: which statements rest on it, and what its entry in the reference list is
// lens en: Literature
// lens id: Pustaka
// lens uk: Література
// how en: A row is a work, a column a section of the article; the larger the dot, the more statements there rest on the work.
// how id: Satu baris adalah satu karya, satu kolom adalah satu bagian artikel; makin besar titiknya, makin banyak pernyataan di bagian itu yang bersandar pada karya tersebut.
// how uk: Рядок — праця, стовпець — розділ статті; що більша крапка, то більше тверджень розділу спирається на цю працю.
// order: 4
// params: none
// returns: work STRING, short STRING, title STRING, type STRING, authors LIST, year INTEGER, container STRING, publisher STRING, doi STRING, url STRING, note STRING, inReferences STRING, cited BOOLEAN, recordOnly BOOLEAN, sameAs STRING, refersTo LIST, contested LIST, corrections LIST, section INTEGER, restsOn LIST
// entities: sameAs
// claims: none
MATCH (work:Work)
OPTIONAL MATCH (work)-[:SAME_AS]->(same:Entity)
OPTIONAL MATCH (work)-[:REFERS_TO]->(other:Work)
WITH work, same, other ORDER BY work.id, other.id
WITH work, same, collect(DISTINCT other.id) AS refersTo
OPTIONAL MATCH (contested:Contested)-[:CONCERNS]->(work)
WITH work, same, refersTo, contested ORDER BY work.id, contested.id
WITH work, same, refersTo, collect(DISTINCT contested.id) AS contested, collect(DISTINCT contested.correction) AS corrections
OPTIONAL MATCH (claim:Claim)-[:CITES]->(work)
OPTIONAL MATCH (claim)-[:STATED_IN]->(sentence:Sentence)
WITH work, same, refersTo, contested, corrections, claim, sentence ORDER BY work.id, claim.id
RETURN work.id AS work, work.shortTitle AS short, work.title AS title, work.type AS type,
       coalesce(work.authors, []) AS authors, work.year AS year, work.containerTitle AS container,
       work.publisher AS publisher, work.doi AS doi, work.url AS url, work.note AS note,
       work.inReferences AS inReferences, work.cited AS cited, work.recordOnly AS recordOnly,
       same.id AS sameAs, refersTo, contested, corrections,
       sentence.section AS section, collect(DISTINCT claim.id) AS restsOn
ORDER BY work, section
