// figures — every number with its unit, what it counts, its date, and the statements that give it
// lens en: Figures
// lens id: Angka
// lens uk: Показники
// how en: Only like stands beside like: bars on one axis share their unit. A number of the article stands among the numbers with which the record answers it.
// how id: Hanya yang sejenis disandingkan: batang pada satu sumbu memiliki satuan yang sama. Angka artikel berdiri di antara angka yang dipakai catatan rujukan untuk menanggapinya.
// how uk: Поруч стоїть лише подібне: на одній осі — одна одиниця. Число зі статті стоїть серед чисел, якими на нього відповідають довідкові джерела.
// order: 5
// params: none
// returns: figure STRING, nameEn STRING, nameId STRING, nameUk STRING, value FLOAT, before FLOAT, comparator STRING, unit STRING, counts STRING, population STRING, area STRING, date STRING, until STRING, estimator STRING, entities LIST, claims LIST
// entities: entities
// claims: claims
MATCH (figure:Figure)
OPTIONAL MATCH (claim:Claim)-[:OBJECT]->(figure)
OPTIONAL MATCH (claim)-[:SUBJECT]->(described:Entity)
WITH figure, claim, described ORDER BY figure.id, claim.id, described.id
WITH figure, collect(DISTINCT described.id) AS entities, collect(DISTINCT claim.id) AS claims
RETURN figure.id AS figure, figure.labelEn AS nameEn, figure.labelId AS nameId, figure.labelUk AS nameUk,
       figure.value AS value, figure.valueBefore AS before, figure.comparator AS comparator,
       figure.unit AS unit, figure.quantity AS counts, figure.population AS population, figure.area AS area,
       figure.date AS date, figure.dateEnd AS until, figure.estimator AS estimator, entities, claims
ORDER BY figure
