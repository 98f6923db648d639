// 46-article-beside-record
// question en: Where does a number of the article stand beside a number of the record, in the same unit?
// question id: Di mana angka artikel berdampingan dengan angka catatan rujukan, dalam satuan yang sama?
// question uk: Де число статті стоїть поруч із числом довідкових джерел у тій самій одиниці?
// about en: They need not count the same thing: compare what each of them counts.
// about id: Keduanya belum tentu menghitung hal yang sama: bandingkan apa yang dihitung masing-masing.
// about uk: Вони не конче рахують те саме: порівняйте, що рахує кожне.
// group: figures
// section: any
// params: none
// returns: entity STRING, value INTEGER, recordValue INTEGER, unit STRING, counts STRING, recordCounts STRING, claims LIST
MATCH (entity:Entity)-[says:HAS_FIGURE]->(figure:Figure)
WHERE says.origin = 'article'
MATCH (entity)-[corrects:HAS_FIGURE]->(other:Figure)
WHERE corrects.origin = 'record' AND other.unit = figure.unit
RETURN entity.id AS entity, figure.value AS value, other.value AS recordValue, figure.unit AS unit,
  figure.quantity AS counts, other.quantity AS recordCounts, [says.id, corrects.id] AS claims
ORDER BY entity, claims
