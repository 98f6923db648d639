// 44-sums-of-money
// question en: Which sums of money are named, for what, and on whose word?
// question id: Jumlah uang apa saja yang disebut, untuk apa, dan menurut siapa?
// question uk: Які грошові суми названо, на що і з чиїх слів?
// about en: A sum that two funds share stands in two rows: count it once when adding up.
// about id: Jumlah yang dibagi dua dana muncul dalam dua baris: hitung sekali saja saat menjumlahkan.
// about uk: Сума, спільна для двох фондів, стоїть у двох рядках: додаючи, рахуйте її один раз.
// group: figures
// section: any
// param unit STRING(EUR, USD) = EUR: Currency | Mata uang | Валюта
// returns: value INTEGER, unit STRING, counts STRING, entity STRING, origin STRING, status STRING, claims LIST
MATCH (entity:Entity)-[has:HAS_FIGURE]->(figure:Figure {unit: $unit})
RETURN figure.value AS value, figure.unit AS unit, figure.quantity AS counts, entity.id AS entity,
  has.origin AS origin, has.status AS status, [has.id] AS claims
ORDER BY value DESC, claims
